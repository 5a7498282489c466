package dk.sundhedsklynge.acceptance;

import java.time.Duration;
import java.util.List;

/** The handover of one cluster: its first rehearsal, and the cover page of the newest run. */
final class HandoverPage extends SitePage {
    static final String PATH = "/overdragelse";
    private static final String READY = "Alle mapper";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private HandoverPage(Window window) {
        super(window, "Overdragelse");
    }

    static HandoverPage open(Window window) {
        window.open(PATH);
        return new HandoverPage(window);
    }

    static HandoverPage shown(Window window) {
        return new HandoverPage(window);
    }

    /** Shows what the receiver was given, by the name of the dossier. */
    DossierPage received(String dossier) {
        window.follow(dossier);
        return new DossierPage(window, dossier);
    }

    /** Orders a rehearsal and waits until the dossiers are shown; how long that took. */
    Duration rehearse() {
        return window.pressUntil("Kør prøve", READY, PATIENCE);
    }

    /** Orders another rehearsal with the days as they are offered. */
    Duration rehearseAgain() {
        window.follow("Kør ny prøve");
        return rehearse();
    }

    /** Waits until the cover says these words, as after a change that makes a new version. */
    void awaitWords(String words) {
        window.openUntil(window.path(), words, PATIENCE);
    }

    /** The cells of the table of dossiers for this receiver, or of its totals. */
    List<String> row(String receiver) {
        return window.row("Mapper og kontrolsum", receiver);
    }

    boolean says(String words) {
        return window.text().contains(words);
    }

    DossierPage dossier(String receiver) {
        window.open(window.address(receiver));
        return new DossierPage(window, receiver);
    }

    CarryOutPage carryOut() {
        window.follow("Udfør …");
        return new CarryOutPage(window);
    }
}
