package dk.sundhedsklynge.meetings.handover.part;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both events of a part say besides the part itself. */
public sealed interface PartWritten<T> {
    /** The run. */
    UUID id();

    /** Among the parts that the service wrote for the run. */
    long sequence();

    Instant writtenAt();

    /** SHA-256 of the whole part. */
    String hash();

    /** Which piece this is, from 1; null when the part came whole. */
    @Nullable
    Integer piece();

    /** How many pieces there are; null when the part came whole. */
    @Nullable
    Integer pieces();

    T part();

    /** What is read of {@code funds.handover-part-written.v1}. */
    record OfFunds(
            UUID id,
            long sequence,
            String cooperation,
            Instant writtenAt,
            String hash,
            @Nullable Integer piece,
            @Nullable Integer pieces,
            FundsPart part)
            implements PartWritten<FundsPart> {
        public static final String TYPE = "funds.handover-part-written.v1";
    }

    /** What is read of {@code projects.handover-part-written.v1}. */
    record OfProjects(
            UUID id,
            long sequence,
            String cooperation,
            Instant writtenAt,
            String hash,
            @Nullable Integer piece,
            @Nullable Integer pieces,
            ProjectsPart part)
            implements PartWritten<ProjectsPart> {
        public static final String TYPE = "projects.handover-part-written.v1";
    }
}
