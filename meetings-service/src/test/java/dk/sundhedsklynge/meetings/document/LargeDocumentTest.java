package dk.sundhedsklynge.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.effect.Competence;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.proposal.Proposals;
import dk.sundhedsklynge.meetings.proposal.draft.MeetingIds;
import dk.sundhedsklynge.meetings.proposal.draft.TooMuchProposed;
import dk.sundhedsklynge.meetings.proposal.project.KnownProjects;
import dk.sundhedsklynge.meetings.reading.LargeDocument;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.ReadMinutes;
import dk.sundhedsklynge.meetings.reading.Reading;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Register;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document of any shape is worked out in time that grows with its size, or refused with a reason before that. */
class LargeDocumentTest {
    private static final int KILOBYTE = 1024;
    private static final Register REGISTER = Register.ofReferenceData();

    /** Of the processor, for 400 KB: ten times what it takes, and far less than work that grows with the square took. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource(LargeDocument.class)
    void everyShapeIsWorkedOutOrRefused(LargeDocument shape) {
        byte[] document = shape.ofBytes(400 * KILOBYTE);
        long before = used();

        String outcome = outcome(document);

        assertThat(Duration.ofNanos(used() - before)).as(outcome).isLessThan(LONG_ENOUGH);
    }

    @ParameterizedTest
    @EnumSource(LargeDocument.class)
    void oneItemOfTheLongestThereIs(LargeDocument shape) {
        byte[] document = shape.ofBytes(98 * KILOBYTE);
        long before = used();

        String outcome = outcome(document);

        assertThat(Duration.ofNanos(used() - before)).as(outcome).isLessThan(LONG_ENOUGH);
    }

    /** What one item says is looked for in others too. */
    @ParameterizedTest
    @EnumSource(LargeDocument.class)
    void manyItemsOfTheLongestThereIs(LargeDocument shape) {
        byte[] document = shape.inItems(400 * KILOBYTE, 90 * KILOBYTE);
        long before = used();

        String outcome = outcome(document);

        assertThat(Duration.ofNanos(used() - before)).as(outcome).isLessThan(LONG_ENOUGH);
    }

    @Test
    void theReasonNamesTheLimitAndThePlace() {
        assertThat(outcome(LargeDocument.GRANTS.ofBytes(200 * KILOBYTE)))
                .contains("Punkt 1 (linje 5) fylder")
                .contains("må højst fylde 100000");
        assertThat(outcome(LargeDocument.GRANTS.ofBytes(90 * KILOBYTE))).contains("over 1000 virkninger", "punkt 1");
        assertThat(outcome(LargeDocument.ITEMS_WITH_GRANTS.ofBytes(90 * KILOBYTE)))
                .contains("over 300 punkter")
                .contains("punkt 301");
        assertThat(outcome(LargeDocument.NAMES.ofBytes(90 * KILOBYTE))).contains("over 1000 deltagere");
    }

    private static String outcome(byte[] document) {
        return switch (new ReadMinutes(REGISTER).read(document)) {
            case Reading.Refused refused -> refused.message();
            case Reading.Read(Minutes minutes) ->
                DocumentLimits.beyond(minutes).map(Reading.Refused::message).orElseGet(() -> proposed(minutes));
        };
    }

    private static String proposed(Minutes minutes) {
        String cooperation = minutes.cluster() instanceof ClusterMatch.Found found
                ? found.cooperation().id()
                : "unknown";
        MeetingRecord record = new MeetingRecord(
                cooperation,
                cooperation + ":" + minutes.level().slug(),
                minutes.heldOn(),
                minutes.heldAt(),
                minutes.place(),
                minutes.title(),
                UUID.randomUUID(),
                minutes.attendance(),
                minutes.items());
        Map<Integer, UUID> items = new HashMap<>();
        minutes.items().forEach(item -> items.put(item.number(), UUID.randomUUID()));
        Map<Integer, List<UUID>> decisions = new HashMap<>();
        minutes.items()
                .forEach(item -> decisions.put(
                        item.number(),
                        item.decisions().stream()
                                .map(decision -> UUID.randomUUID())
                                .toList()));
        try {
            return new Proposals(REGISTER)
                            .of(
                                    record,
                                    new MeetingIds(UUID.randomUUID(), items, decisions),
                                    KnownProjects.NONE,
                                    Competence.DEFAULT)
                            .effects()
                            .size()
                    + " effects";
        } catch (TooMuchProposed e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
