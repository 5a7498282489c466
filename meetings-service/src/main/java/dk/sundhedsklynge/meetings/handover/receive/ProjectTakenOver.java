package dk.sundhedsklynge.meetings.handover.receive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Body of {@code meetings.project-taken-over.v1}: a council has acknowledged a project of its dossier, and goes on with it.
 *
 * @param id that the project gets with the council; it follows from the project and the council
 * @param sequence always 1: a project is taken over once
 * @param cooperation that the project comes from
 * @param project its id there
 * @param dossier version of the dossier in which it was acknowledged
 * @param takenOverOn the day it was acknowledged
 */
record ProjectTakenOver(
        UUID id,
        long sequence,
        String cooperation,
        String council,
        UUID project,
        UUID run,
        int dossier,
        LocalDate takenOverOn) {
    static final String TYPE = "meetings.project-taken-over.v1";

    static ProjectTakenOver of(String cooperation, String council, UUID project, UUID run, int dossier, LocalDate on) {
        return new ProjectTakenOver(idOf(project, council), 1, cooperation, council, project, run, dossier, on);
    }

    private static UUID idOf(UUID project, String council) {
        return UUID.nameUUIDFromBytes(
                "%s taken over by %s".formatted(project, council).getBytes(StandardCharsets.UTF_8));
    }

    String subject() {
        return "taken-over-project:" + id;
    }
}
