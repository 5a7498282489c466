package dk.sundhedsklynge.meetings.handover.imported;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.shown.DossierReport;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.text.Sha256;
import java.util.List;
import java.util.Optional;

/** Reads a dossier of another installation. */
final class ReadDossier {
    private ReadDossier() {}

    /** Empty for what is no dossier, lacks a part of one, is not written as dossiers are, or could not be shown here. */
    static Optional<DossierContent> of(String text) {
        try {
            DossierContent content = Json.mapper().readValue(text, DossierContent.class);
            boolean taken = Sound.is(content)
                    && DossierContent.FORMAT.equals(content.format())
                    && content.canonical().equals(text)
                    && canBeShown(content);
            return taken ? Optional.of(content) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static boolean canBeShown(DossierContent content) {
        try {
            DossierReport.withoutLinks(content, 1, Sha256.of(content.canonical()), List.of());
            return true;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }
}
