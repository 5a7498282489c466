package dk.sundhedsklynge.meetings.handover.receive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.dossier.LineFingerprint;
import dk.sundhedsklynge.meetings.handover.receive.Receipt.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaidOfLinesTest {
    private static final Instant NOON = Instant.parse("2026-12-10T12:00:00Z");

    @Test
    void anObjectionIsTakenBackByTheWordThatTheLineIsReceived() {
        SaidOfLines said = SaidOfLines.of(List.of(received("a", 2), wrong("a", 1, null)));

        assertThat(said.earlier()).singleElement().satisfies(it -> {
            assertThat(it.withdrawnOn()).isEqualTo(LocalDate.of(2026, 12, 12));
            assertThat(it.awaitsAnswer()).isFalse();
        });
        assertThat(said.last()).singleElement().satisfies(it -> assertThat(it.withdrawnOn())
                .isNull());
        assertThat(said.objections()).as("can still be answered").hasSize(1);
    }

    @Test
    void oneThatWasAnsweredFirstIsSettledAndNotTakenBack() {
        SaidOfLines said = SaidOfLines.of(List.of(received("a", 3), wrong("a", 1, at(2))));

        assertThat(said.earlier()).singleElement().satisfies(it -> assertThat(it.withdrawnOn())
                .isNull());
        assertThat(said.objections()).isEmpty();
    }

    @Test
    void anAnswerThatComesAfterwardsLeavesItTakenBack() {
        SaidOfLines said = SaidOfLines.of(List.of(received("a", 2), wrong("a", 1, at(3))));

        assertThat(said.earlier()).singleElement().satisfies(it -> assertThat(it.withdrawnOn())
                .isEqualTo(LocalDate.of(2026, 12, 12)));
        assertThat(said.objections()).isEmpty();
    }

    @Test
    void aSecondObjectionTakesTheFirstNotBackAndBothCanBeAnswered() {
        SaidOfLines said = SaidOfLines.of(List.of(wrong("a", 2, null), wrong("a", 1, null)));

        assertThat(said.objections()).hasSize(2).allSatisfy(it -> assertThat(it.awaitsAnswer())
                .isTrue());
    }

    @Test
    void whatWaitsForAnAnswerComesFirstAndWhatWasTakenBackLast() {
        SaidOfLines said = SaidOfLines.of(List.of(
                received("a", 2), wrong("a", 1, null), wrong("b", 1, at(2)), wrong("c", 1, null), received("d", 1)));

        assertThat(said.objections()).extracting(Receipt::line).containsExactly("c", "b", "a");
    }

    @Test
    void theLastObjectionCanBeAnsweredOnceMore() {
        assertThat(SaidOfLines.of(List.of(wrong("a", 1, at(2)))).objections()).hasSize(1);
    }

    @Test
    void theDayIsTheOneOnWhichTheWordCame() {
        Receipt onBehalf = said("a", 5, Verdict.RECEIVED, null, LocalDate.of(2026, 12, 14));

        assertThat(SaidOfLines.of(List.of(onBehalf, wrong("a", 1, null))).earlier())
                .singleElement()
                .satisfies(it -> assertThat(it.withdrawnOn()).isEqualTo(LocalDate.of(2026, 12, 14)));
    }

    @Test
    void whoSeesLinesAsTheyAreSeesThatAnObjectionWasTakenBackOverALineThatChanged() {
        Receipt elsewhere = received("a", 2);
        Receipt changed = new Receipt(
                elsewhere.id(),
                "a",
                2,
                "other",
                Verdict.RECEIVED,
                null,
                null,
                null,
                elsewhere.saidAt(),
                null,
                null,
                null);

        SaidOfLines said = SaidOfLines.of(List.of(changed, wrong("a", 1, null), wrong("b", 1, null)))
                .forOthers(
                        Map.of("a", print("sha"), "b", print("else")), Map.of("a", print("sha"), "b", print("whole")));

        assertThat(said.last()).singleElement().satisfies(it -> {
            assertThat(it.verdict()).isEqualTo(Verdict.WRONG);
            assertThat(it.withdrawnOn()).isEqualTo(LocalDate.of(2026, 12, 12));
        });
    }

    @Test
    void ofALineThatSaysLessToTheReaderOnlyTheVerdictIsTold() {
        SaidOfLines said = SaidOfLines.of(List.of(wrong("a", 1, null)))
                .forOthers(Map.of("a", print("redacted")), Map.of("a", print("sha")));

        assertThat(said.last()).singleElement().satisfies(it -> {
            assertThat(it.verdict()).isEqualTo(Verdict.WRONG);
            assertThat(it.remark()).isNull();
            assertThat(it.sha256()).as("the line stands as it was answered").isEqualTo("redacted");
        });
    }

    private static LineFingerprint print(String sha256) {
        return new LineFingerprint(sha256, sha256);
    }

    private static Instant at(int day) {
        return NOON.plusSeconds(day * 86_400L);
    }

    private static Receipt received(String line, int day) {
        return said(line, day, Verdict.RECEIVED, null, null);
    }

    private static Receipt wrong(String line, int day, @Nullable Instant answeredAt) {
        return said(line, day, Verdict.WRONG, answeredAt, null);
    }

    private static Receipt said(
            String line, int day, Verdict verdict, @Nullable Instant answeredAt, @Nullable LocalDate cameOn) {
        return new Receipt(
                UUID.randomUUID(),
                line,
                1,
                "sha",
                verdict,
                verdict == Verdict.WRONG ? "Forkert" : null,
                cameOn == null ? null : "mail",
                cameOn,
                at(day),
                answeredAt == null ? null : "Rettes",
                answeredAt,
                null);
    }
}
