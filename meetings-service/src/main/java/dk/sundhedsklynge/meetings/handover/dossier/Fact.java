package dk.sundhedsklynge.meetings.handover.dossier;

/** What is known of a line, in Danish: {@code Frist}, {@code 30-06-2026}. */
public record Fact(String label, String value) {
    /** Who is to do it, as it is written; also one that ends with the cluster. */
    public static final String RESPONSIBLE = "Ansvarlig";
}
