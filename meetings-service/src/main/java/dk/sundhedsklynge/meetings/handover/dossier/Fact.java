package dk.sundhedsklynge.meetings.handover.dossier;

/** What is known of a line, in Danish: {@code Frist}, {@code 30-06-2026}. */
public record Fact(String label, String value) {
    /** Who is to do it, as it is written; also one that ends with the cluster. */
    public static final String RESPONSIBLE = "Ansvarlig";

    /** Where it is known from, as somebody wrote it. */
    public static final String SOURCE = "Kilde";

    /** The day of the meeting that a document tells of. */
    public static final String MEETING_DAY = "Mødedag";

    /** The name of the file of a document that has closed items. */
    public static final String CLOSED_FILE = "Fil";

    /** Of a document that was corrected since. */
    public static final Fact SUPERSEDED = new Fact("Tilstand", "Erstattet af en nyere udgave");
}
