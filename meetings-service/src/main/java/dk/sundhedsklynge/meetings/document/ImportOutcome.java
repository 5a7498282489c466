package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.reading.Reading;

/** What came of sending a document. */
sealed interface ImportOutcome {
    record Taken(Document document) implements ImportOutcome {}

    /** The same bytes were taken before. */
    record Known(Document document) implements ImportOutcome {}

    record Refused(Reading.Refused why) implements ImportOutcome {}

    /** They cannot be given to the meeting that they are of. */
    record DoesNotFit(KeepMeeting.Obstacle why) implements ImportOutcome {}

    /** The caller said another cluster than the document is of. */
    record OfAnotherCluster(String cooperation) implements ImportOutcome {}
}
