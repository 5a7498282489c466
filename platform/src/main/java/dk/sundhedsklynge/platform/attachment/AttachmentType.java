package dk.sundhedsklynge.platform.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that can be attached: by the ending of the name, and by how the content begins. */
public enum AttachmentType {
    PDF("pdf", "application/pdf", "%PDF-"),
    PNG("png", "image/png", "\u0089PNG"),
    JPEG("jpg", "image/jpeg", "\u00FF\u00D8\u00FF"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004"),
    XLS("xls", "application/vnd.ms-excel", "\u00D0\u00CF\u0011\u00E0"),
    MSG("msg", "application/vnd.ms-outlook", "\u00D0\u00CF\u0011\u00E0"),
    /** A mail begins with any header, so only that it is text is looked at. */
    EML("eml", "message/rfc822", ""),
    CSV("csv", "text/csv", "");

    /** As a sentence names them. */
    public static final String NAMED =
            "PDF, mail (.eml eller .msg), billede (.png eller .jpg), regneark (.xlsx, .xls eller .csv) eller Word (.docx)";

    private static final int LOOKED_AT = 4_096;

    private final String ending;
    private final String mediaType;
    private final byte[] beginning;

    AttachmentType(String ending, String mediaType, String beginning) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Of a file's name, without the full stop. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Endings that a browser offers to choose. */
    public static String accepted() {
        return String.join(
                        ",",
                        Arrays.stream(values()).map(type -> "." + type.ending).toList())
                + ",.jpeg";
    }

    /** Empty when it is none of them, or its content is another kind than its name says. */
    public static Optional<AttachmentType> of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings().stream().anyMatch(lower::endsWith))
                .filter(type -> type.begins(content))
                .findFirst();
    }

    private List<String> endings() {
        return this == JPEG ? List.of(".jpg", ".jpeg") : List.of("." + ending);
    }

    private boolean begins(byte[] content) {
        if (beginning.length == 0) {
            return isText(content);
        }
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean isText(byte[] content) {
        for (int at = 0; at < Math.min(content.length, LOOKED_AT); at++) {
            if (content[at] == 0) {
                return false;
            }
        }
        return true;
    }
}
