package dk.sundhedsklynge.platform.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name under which a browser keeps a file, in Danish: {@code Sundhedsråd Lillebælt, udgave 2.pdf}. */
public final class DownloadName {
    /** What a file system may read as something else than a name. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private DownloadName() {}

    /** The value of a {@code Content-Disposition} header. */
    public static String header(String name) {
        String safe = NOT_IN_NAMES.matcher(name).replaceAll(" ").strip();
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(safe, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
