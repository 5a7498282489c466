package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of another installation.
 *
 * @param pack the package that it came in
 * @param version null when its package does not say it
 * @param sha256 of its content
 * @param newer the newest one of the same cluster; null when it is this one
 * @param isContradicted whether another one of the same run and version was taken that says something else
 * @param isClosed whether it has closed lines
 * @param hasClosedFiles whether any dossier in its package has closed lines, also where nobody looked
 */
public record ImportedDossier(
        UUID id,
        UUID pack,
        String council,
        @Nullable Integer version,
        String sha256,
        @Nullable UUID newer,
        boolean isContradicted,
        boolean isClosed,
        boolean hasClosedFiles,
        Instant importedAt,
        DossierContent content) {
    public boolean isRehearsal() {
        return content.kind() == RunKind.REHEARSAL;
    }
}
