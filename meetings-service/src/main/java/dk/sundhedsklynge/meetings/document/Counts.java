package dk.sundhedsklynge.meetings.document;

/** What was read out of an item, or out of several. */
record Counts(int recommendations, int decisions, int tables, int figures, int attachments, int followUps) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                recommendations + other.recommendations,
                decisions + other.decisions,
                tables + other.tables,
                figures + other.figures,
                attachments + other.attachments,
                followUps + other.followUps);
    }
}
