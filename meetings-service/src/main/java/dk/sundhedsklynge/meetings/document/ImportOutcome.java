package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.reading.Reading;
import java.time.LocalDate;

/** What came of sending a document. */
sealed interface ImportOutcome {
    record Taken(Document document) implements ImportOutcome {}

    /** The same bytes were taken before; this is what is kept of them, perhaps as the current version once more. */
    record Known(Document document) implements ImportOutcome {}

    /** What would come of it; nothing is kept. */
    record Previewed(DocumentView document) implements ImportOutcome {}

    sealed interface Refused extends ImportOutcome {}

    /** There is no such document, or none the caller may know of. */
    record NotFound() implements Refused {}

    /** Nothing is asked about it. */
    record NotAsked(DocumentState state) implements Refused {}

    /** It cannot be read, or holds too much. */
    record Unreadable(Reading.Refused why) implements Refused {}

    /** They cannot be given to the meeting that they are of. */
    record DoesNotFit(KeepMeeting.Obstacle why) implements Refused {}

    /** They are said to be of a day that has not come. */
    record NotYetHeld(LocalDate day) implements Refused {}

    /** The sender says that they change minutes of that day, and there are none. */
    record NothingToChange(Relation said, LocalDate day) implements Refused {}

    /** The caller said another cluster than the document is of. */
    record OfAnotherCluster(String cooperation) implements Refused {}

    /** The register has none with the id that the caller said. */
    record UnknownCooperation(String id) implements Refused {}

    /** The document is of a cooperation that the caller may not know of. */
    record NotVisible(String cooperation) implements Refused {}

    record Forbidden() implements Refused {}

    /** The cooperation can be read and not written any more. */
    record Archived() implements Refused {}

    /** The meeting was held after the cut-off of a cooperation that is wound up. */
    record WoundUp(LocalDate cutOff) implements Refused {}

    /** Too many documents are read at the moment. */
    record Busy() implements Refused {}
}
