package dk.sundhedsklynge.meetings.effect;

/** The effect that a reading of the newest minutes is. */
record ReadingMatch(Effect effect, How how) {
    enum How {
        MEANS_THE_SAME,
        /** It stands where the effect stood, in the same text, and is read as something else. */
        READS_DIFFERENTLY,
        /** It stands where the effect stood, in a text that was changed. */
        SAYS_SOMETHING_ELSE
    }
}
