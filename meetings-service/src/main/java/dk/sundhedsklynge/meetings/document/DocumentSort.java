package dk.sundhedsklynge.meetings.document;

/** How a list of documents is ordered; the id settles ties. */
enum DocumentSort {
    NEWEST_MEETING("-date", "meetingDate", false),
    OLDEST_MEETING("date", "meetingDate", true),
    NEWEST_UPLOAD("-uploaded", "uploadedAt", false),
    OLDEST_UPLOAD("uploaded", "uploadedAt", true),
    FILE("file", "fileName", true),
    FILE_BACKWARDS("-file", "fileName", false);

    private final String code;
    private final String field;
    private final boolean rising;

    DocumentSort(String code, String field, boolean rising) {
        this.code = code;
        this.field = field;
        this.rising = rising;
    }

    String code() {
        return code;
    }

    String order() {
        return field + (rising ? "" : " desc") + ", id";
    }

    /** The condition for what stands behind {@code :last} and {@code :id}. */
    String behind() {
        return "(%1$s %2$s :last or %1$s = :last and id > :id)".formatted(field, rising ? ">" : "<");
    }

    Object valueOf(Document document) {
        return switch (this) {
            case NEWEST_MEETING, OLDEST_MEETING -> document.meetingDate();
            case NEWEST_UPLOAD, OLDEST_UPLOAD -> document.uploadedAt();
            case FILE, FILE_BACKWARDS -> document.fileName();
        };
    }
}
