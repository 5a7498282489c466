package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dossier as it is kept, hashed, exported and imported: with what one must know to read it alone.
 *
 * @param format of this record
 * @param run that it was made in
 * @param number of the run
 * @param cooperationName of the cooperation that hands over
 */
public record DossierContent(
        String format,
        UUID run,
        int number,
        RunKind kind,
        String cooperation,
        String cooperationName,
        LocalDate membersOn,
        LocalDate cutOff,
        LocalDate lateInvoicesUntil,
        Dossier dossier) {
    public static final String FORMAT = "klynge-overdragelsesmappe-1";

    static DossierContent of(HandoverRun run, Dossier dossier) {
        return new DossierContent(
                FORMAT,
                run.id(),
                run.number(),
                run.kind(),
                run.cooperation(),
                run.membership().name(),
                run.membersOn(),
                run.cutOff(),
                run.lateInvoicesUntil(),
                dossier);
    }

    public String canonical() {
        return CanonicalJson.write(this);
    }
}
