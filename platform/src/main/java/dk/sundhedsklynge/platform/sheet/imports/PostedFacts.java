package dk.sundhedsklynge.platform.sheet.imports;

import java.util.List;
import java.util.UUID;

/** What came of posting the facts of a file. */
public sealed interface PostedFacts {
    /** All were posted. */
    record Posted(List<Place> facts) implements PostedFacts {}

    /** @param place of the row that it came from among the facts handed over, from 0; the first where several rows make one fact */
    record Place(UUID fact, int place) {}

    /** Something stands against it that the preview did not say: it is to be shown again. */
    record Refused() implements PostedFacts {}

    /** Nothing can be posted in the cooperation right now. */
    record Busy() implements PostedFacts {}
}
