package dk.sundhedsklynge.projects.takeover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is read of {@code meetings.project-taken-over.v1}.
 *
 * @param id that the project gets with the council
 * @param cooperation that it comes from
 * @param project its id there
 * @param run of the handover
 * @param dossier version of the dossier in which it was acknowledged
 */
public record ProjectTakenOver(
        UUID id, String cooperation, String council, UUID project, UUID run, int dossier, LocalDate takenOverOn) {
    public static final String TYPE = "meetings.project-taken-over.v1";
}
