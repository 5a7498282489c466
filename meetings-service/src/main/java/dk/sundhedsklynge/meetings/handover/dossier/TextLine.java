package dk.sundhedsklynge.meetings.handover.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.meetings.openness.Access;
import java.util.List;
import java.util.Locale;

/**
 * Something that meetings hand over, besides money and projects.
 *
 * @param key the same in every run
 * @param parties codes of those it names
 * @param organisations names of those it names that belong to no party
 */
public record TextLine(
        String key,
        Kind kind,
        String title,
        List<Fact> facts,
        List<String> parties,
        List<String> organisations,
        List<Missing> missing,
        Source source,
        Access access) {

    public enum Kind {
        DECISION_WITHOUT_EFFECT("Beslutninger uden virkning", false),
        UNSETTLED_EFFECT("Virkninger, der ikke er afgjort", false),
        AGREEMENT("Aftaler", true),
        FOLLOW_UP("Opfølgninger", true),
        POSTPONED_ITEM("Udsatte punkter", true),
        UNAPPROVED_MINUTES("Referater, der ikke er godkendt", false),
        FINDING("Åbne afvigelser", false),
        DOCUMENT("Dokumenter", false);

        private final String label;
        private final boolean forSomebody;

        Kind(String label, boolean forSomebody) {
            this.label = label;
            this.forSomebody = forSomebody;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }

        /** Whether it is somebody's to go on with, so that it is missing when nobody is named. */
        boolean isForSomebody() {
            return forSomebody;
        }
    }

    TextLine with(List<Missing> said) {
        return new TextLine(key, kind, title, facts, parties, organisations, said, source, access);
    }
}
