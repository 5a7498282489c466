package dk.sundhedsklynge.platform.drafts;

import java.util.regex.Pattern;

/** Paths of this site, and nothing that a browser could take for another site. */
final class FormPath {
    static final int LONGEST = 300;

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%+-]*(?:\\?[A-Za-z0-9/_.~%+&=-]*)?");

    private FormPath() {}

    static boolean isOwn(String path) {
        return OWN.matcher(path).matches();
    }

    /** Without what follows the question mark. */
    static String of(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
