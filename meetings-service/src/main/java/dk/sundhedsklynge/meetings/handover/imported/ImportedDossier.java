package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import java.time.Instant;
import java.util.UUID;

/**
 * A dossier of another installation.
 *
 * @param title of the package that it came in
 * @param sha256 of its content
 */
public record ImportedDossier(
        UUID id, String council, String title, String sha256, Instant importedAt, DossierContent content) {}
