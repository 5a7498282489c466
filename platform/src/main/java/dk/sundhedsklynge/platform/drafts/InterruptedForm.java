package dk.sundhedsklynge.platform.drafts;

import java.util.List;
import java.util.Map;

/**
 * A form that was sent after the session had ended.
 *
 * @param to where it was sent
 * @param mark of the reader whom it was shown to
 * @param fields the values of each field by its name
 */
record InterruptedForm(String to, String mark, Map<String, List<String>> fields) {}
