package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of another installation.
 *
 * @param title of the package that it came in
 * @param version null when its package does not say it
 * @param sha256 of its content
 * @param isOlder whether a newer one of the same cluster was taken too
 * @param isContradicted whether another one of the same run and version was taken that says something else
 */
public record ImportedDossier(
        UUID id,
        String council,
        String title,
        @Nullable Integer version,
        String sha256,
        boolean isOlder,
        boolean isContradicted,
        Instant importedAt,
        DossierContent content) {}
