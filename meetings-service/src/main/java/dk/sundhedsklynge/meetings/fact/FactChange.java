package dk.sundhedsklynge.meetings.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One version of a fact: what changed, by whom, when and why.
 *
 * @param by what the user who made the change was called on that day; null where it is not known
 * @param because null where no reason was asked for
 * @param changes each field that changed
 */
public record FactChange(
        long version,
        Action action,
        String actionLabel,
        @Nullable String by,
        Instant at,
        @Nullable String because,
        List<FieldChange> changes) {

    /** What was done. */
    public enum Action {
        ENTERED("Oprettet"),
        CORRECTED("Rettet"),
        STATE_SET("Ny tilstand"),
        TAKEN_BACK("Taget tilbage"),
        RESTORED("Gjort gældende igen");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }
    }

    /**
     * @param field its Danish name
     * @param was null when it said nothing before
     * @param is null when it says nothing now
     */
    public record FieldChange(
            String field, @Nullable String was, @Nullable String is) {}
}
