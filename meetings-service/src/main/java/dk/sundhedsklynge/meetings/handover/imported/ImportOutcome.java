package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.platform.report.ReadFilingPackage.Fault;
import java.util.List;
import java.util.UUID;

/** What comes of a package. */
public sealed interface ImportOutcome {
    /** @param dossiers ids of those that are for the caller's councils */
    record Taken(List<UUID> dossiers) implements ImportOutcome {}

    /** The same package was taken before; nothing was done. */
    record Known(List<UUID> dossiers) implements ImportOutcome {}

    sealed interface Refused extends ImportOutcome {}

    /** The caller is no council's secretariat. */
    record Forbidden() implements Refused {}

    /** Something in it is not as its index says. */
    record Faulty(Fault fault, String path) implements Refused {}

    /** A file that should be a dossier is none that this release can read. */
    record Unreadable(String path) implements Refused {}

    /**
     * A dossier in it was made here, where it stands.
     *
     * @param receiver key
     */
    record MadeHere(String path, UUID run, String receiver) implements Refused {
        /** The page of the dossier. */
        public String href() {
            return "/overdragelse/%s/%s".formatted(run, receiver);
        }
    }

    /** It says that a dossier was made here, and that dossier says something else. */
    record NotOurs(String path) implements Refused {}

    /** No dossier in it is for a council that the caller works for. */
    record ForOthers() implements Refused {}
}
