package dk.sundhedsklynge.meetings.reading.section;

import java.util.Locale;

/** The parts an item is made of, in whatever order. */
public enum SectionKind {
    SUMMARY,
    CASE,
    FINANCE,
    RECOMMENDATION,
    DECISION,
    /** What was said, under a heading of its own beside the decision. */
    DISCUSSION,
    /** Of an earlier meeting: not decided here. */
    EARLIER_DECISIONS,
    ATTACHMENTS,
    ABSENCE,
    OTHER,
    /** Before the first heading. */
    PREFACE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
