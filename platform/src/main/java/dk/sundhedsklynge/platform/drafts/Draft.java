package dk.sundhedsklynge.platform.drafts;

import dk.sundhedsklynge.platform.pages.FormInput;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form and has not sent.
 *
 * @param fields the values of each field by its name
 * @param taken whether the form begins with it; until then it is only offered
 */
public record Draft(Map<String, List<String>> fields, Instant savedAt, boolean taken) {

    /** Whether a field would be another with this draft than it is now. */
    boolean differsFrom(FormInput now) {
        return fields.keySet().stream().anyMatch(field -> differs(field, now));
    }

    boolean differs(String field, FormInput now) {
        List<String> typed = fields.get(field);
        return typed != null && !comparable(typed).equals(comparable(now.values(field)));
    }

    /** An empty field is as none, and a browser ends lines in its own way. */
    private static List<String> comparable(List<String> values) {
        return values.stream()
                .map(it -> it.replace("\r\n", "\n").strip())
                .filter(it -> !it.isEmpty())
                .sorted()
                .toList();
    }
}
