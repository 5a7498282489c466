package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.time.Calendar;

/** How a list of documents is ordered; the id settles ties. */
enum DocumentSort {
    NEWEST_MEETING("-date", false),
    OLDEST_MEETING("date", true),
    NEWEST_UPLOAD("-uploaded", false),
    OLDEST_UPLOAD("uploaded", true),
    FILE("file", true),
    FILE_BACKWARDS("-file", false);

    private final String code;
    private final boolean rising;

    DocumentSort(String code, boolean rising) {
        this.code = code;
        this.rising = rising;
    }

    String code() {
        return code;
    }

    /** @param file the name of the file as it is shown */
    String order(String file) {
        return field(file) + (rising ? "" : " desc") + ", id";
    }

    /** The condition for what stands behind {@code :last} and {@code :id}. */
    String behind(String file) {
        return "(%1$s %2$s :last or %1$s = :last and id > :id)".formatted(field(file), rising ? ">" : "<");
    }

    private String field(String file) {
        return switch (this) {
            case NEWEST_MEETING, OLDEST_MEETING -> "meetingDate";
            case NEWEST_UPLOAD, OLDEST_UPLOAD -> "uploadedAt";
            case FILE, FILE_BACKWARDS -> file;
        };
    }

    /** What a document that is shown stands at, to be read back by {@link #read(String)}. */
    String valueOf(DocumentView shown) {
        return switch (this) {
            case NEWEST_MEETING, OLDEST_MEETING -> shown.date().toString();
            case NEWEST_UPLOAD, OLDEST_UPLOAD -> shown.uploadedAt().toString();
            case FILE, FILE_BACKWARDS -> shown.file();
        };
    }

    /** @throws java.time.DateTimeException when it is no value of this order */
    Object read(String written) {
        return switch (this) {
            case NEWEST_MEETING, OLDEST_MEETING -> Calendar.day(written);
            case NEWEST_UPLOAD, OLDEST_UPLOAD -> Calendar.moment(written);
            case FILE, FILE_BACKWARDS -> written;
        };
    }
}
