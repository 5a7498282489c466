package dk.sundhedsklynge.meetings.fact;

import java.util.List;
import java.util.Map;

/**
 * What somebody wrote beside what stands by now, where somebody else was first.
 *
 * @param rows only the fields that differ
 */
public record Comparison(List<FactChange.FieldChange> rows) {

    /** @param stands the fields as they are now */
    public static Comparison of(Map<String, String> stands, Map<String, String> written) {
        return new Comparison(FactChanges.between(stands, written));
    }
}
