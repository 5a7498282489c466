package dk.sundhedsklynge.meetings.document;

import org.jspecify.annotations.Nullable;

/**
 * A file, and what its sender wants done with it.
 *
 * @param cooperation which cluster is meant, where the text does not settle it; null leaves it to the text
 * @param relation what it is to other minutes of the same body and day; null leaves it to the text, or to a question
 * @param confirm whether the proposals that nothing stands against are confirmed
 */
record ImportRequest(
        File file, @Nullable String cooperation, @Nullable Relation relation, boolean confirm) {}
