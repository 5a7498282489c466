package dk.sundhedsklynge.meetings.reading.section;

import java.util.Locale;

/** The kinds of section an item is made of. They can stand in any order. */
public enum SectionKind {
    SUMMARY,
    CASE,
    FINANCE,
    RECOMMENDATION,
    DECISION,
    /** What was said, under a heading of its own beside the decision. */
    DISCUSSION,
    /** Decisions of earlier meetings, quoted. */
    EARLIER_DECISIONS,
    ATTACHMENTS,
    ABSENCE,
    OTHER,
    /** The lines before the first heading. */
    PREFACE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
