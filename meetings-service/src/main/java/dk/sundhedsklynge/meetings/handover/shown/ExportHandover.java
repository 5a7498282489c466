package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.report.Report;
import dk.sundhedsklynge.platform.turns.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files of dossiers: each as PDF, text document and spreadsheet, and all of a run, or one dossier, as a filing package with the
 * dossiers as they are hashed and the documents and files that they name. A few are written at a time and a few more wait, since each
 * takes a whole core and many times its size in memory.
 */
@ApplicationScoped
public class ExportHandover {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReadExport read;
    private final URI site;
    private final Turns turns = new Turns(AT_ONCE, WAITING, PATIENCE);

    ExportHandover(ReadExport read, @ConfigProperty(name = "klynge.public-url") URI site) {
        this.read = read;
        this.site = site;
    }

    Report report(SeenDossier it) {
        return read.report(it);
    }

    /** Empty, with nothing written, when too many wait already or the turn did not come in time; as are the others. */
    Optional<byte[]> file(SeenDossier it, DossierFormat format) {
        Report report = read.report(it);
        return turns.take(() -> format.write(report, site));
    }

    /** All dossiers of the run with the documents of the cooperation. */
    Optional<byte[]> filingPackage(Seen seen) {
        return turns.take(() -> read.filing(seen).zip(site));
    }

    Optional<byte[]> filingPackage(SeenDossier it) {
        return turns.take(() -> read.filing(it).zip(site));
    }
}
