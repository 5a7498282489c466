package dk.sundhedsklynge.meetings.handover.shown;

/** Folders of a filing package whose files are for those alone who may see closed items. */
public final class FilingFolders {
    /** Of files that are attached to notes of funds. */
    static final String ATTACHMENTS = "bilag";

    /** Of the decision and of what the parties answered. */
    static final String LETTERS = "beslutning";

    private FilingFolders() {}

    /** True for the path of a file that nobody else is given. */
    public static boolean isClosed(String path) {
        return path.startsWith(ATTACHMENTS + "/") || path.startsWith(LETTERS + "/");
    }
}
