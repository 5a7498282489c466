package dk.sundhedsklynge.acceptance;

import java.util.List;

/** The dossier of one receiver. */
final class DossierPage extends SitePage {
    private final String receiver;

    DossierPage(Window window, String receiver) {
        super(window, receiver);
        this.receiver = receiver;
    }

    /** The cells of a line, by how it begins; empty when the dossier has none. */
    List<String> line(String section, String begins) {
        return window.row(section, begins);
    }

    boolean says(String words) {
        return window.text().contains(words);
    }

    ReceiptPage receipt() {
        window.follow("Kvittér");
        return new ReceiptPage(window, receiver);
    }

    /** The package that a records system or another suite takes in. */
    byte[] filingPackage() {
        return window.download(window.address("journalpakke"));
    }

    /** The dossier as a tagged document. */
    byte[] pdf() {
        return window.download(window.address("Hent PDF"));
    }
}
