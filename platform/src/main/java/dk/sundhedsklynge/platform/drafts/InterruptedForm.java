package dk.sundhedsklynge.platform.drafts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent after the session had ended.
 *
 * @param to where it was sent
 * @param mark of the reader whom it was shown to
 * @param fields the values of each field by its name; none where it has a file
 * @param type of a form with a file, with what parts its fields; null for one without
 * @param length in bytes, of a form with a file
 */
record InterruptedForm(
        String to,
        String mark,
        Map<String, List<String>> fields,
        @Nullable String type,
        long length) {
    static InterruptedForm ofFields(String to, String mark, Map<String, List<String>> fields) {
        return new InterruptedForm(to, mark, fields, null, 0);
    }

    static InterruptedForm withFile(String to, String mark, String type, long length) {
        return new InterruptedForm(to, mark, Map.of(), type, length);
    }

    /** Where its page sends it. */
    public String sendTo() {
        return type == null ? to : to + "?" + SendInterruptedForm.PARAMETER + "=send";
    }

    public boolean withFile() {
        return type != null;
    }
}
