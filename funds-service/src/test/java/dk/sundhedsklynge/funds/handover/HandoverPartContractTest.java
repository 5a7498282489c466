package dk.sundhedsklynge.funds.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.handover.HandoverPart.Amounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.AnswerSource;
import dk.sundhedsklynge.funds.handover.HandoverPart.Answered;
import dk.sundhedsklynge.funds.handover.HandoverPart.Attached;
import dk.sundhedsklynge.funds.handover.HandoverPart.CarryOverAnswer;
import dk.sundhedsklynge.funds.handover.HandoverPart.Finding;
import dk.sundhedsklynge.funds.handover.HandoverPart.Fund;
import dk.sundhedsklynge.funds.handover.HandoverPart.Line;
import dk.sundhedsklynge.funds.handover.HandoverPart.Paper;
import dk.sundhedsklynge.funds.handover.HandoverPart.Place;
import dk.sundhedsklynge.funds.handover.HandoverPart.ProjectAmounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.ProjectMoney;
import dk.sundhedsklynge.funds.handover.HandoverPart.Total;
import dk.sundhedsklynge.funds.handover.HandoverPart.Unstated;
import dk.sundhedsklynge.platform.handover.HandoverFileWritten;
import dk.sundhedsklynge.platform.handover.HandoverPartWritten;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandoverPartContractTest {
    private static final UUID RUN = UUID.fromString("4d1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d01");
    private static final UUID PROJECT = UUID.fromString("3f1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d13");
    private static final Place PLACE = new Place(
            UUID.fromString("0c1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d10"),
            UUID.fromString("1d1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d11"),
            4,
            UUID.fromString("2e1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d12"),
            87);
    private static final Place NOTE = new Place(
            null,
            null,
            null,
            null,
            null,
            UUID.fromString("6b1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d15"),
            new Paper("26/4417", "tildelinger.xlsx", 7, "allotment-note", List.of()));

    @Test
    void aPartIsToldAsTheExampleSays() throws IOException {
        HandoverPart part = new HandoverPart(
                List.of(new Fund(
                        "syddanmark-lillebaelt:cluster",
                        "Klyngemidler",
                        List.of(new Total(
                                "2024",
                                amounts(300_000_50L, 250_000_00, 100_000_00),
                                null,
                                new ProjectAmounts(new Money(150_000_00), Money.NONE, new Money(100_000_00), null),
                                new ProjectAmounts(new Money(170_000_00), Money.NONE, new Money(100_000_00), null))),
                        List.of(
                                new Line(
                                        "410",
                                        "Middelfart",
                                        "2024",
                                        amounts(300_000_50L, 150_000_00, 100_000_00),
                                        null,
                                        List.of(NOTE, PLACE),
                                        0,
                                        null,
                                        null,
                                        null),
                                new Line(
                                        "1083",
                                        "Region Syddanmark",
                                        "2024",
                                        amounts(null, 100_000_00, 0),
                                        amounts(null, 120_000_00, 0),
                                        List.of(),
                                        2,
                                        List.of(PLACE),
                                        2,
                                        null)),
                        null,
                        List.of(new Unstated("630", "Vejle", unknown(), unknown())))),
                List.of(new ProjectMoney(
                        PROJECT,
                        "syddanmark-lillebaelt:cluster",
                        "410",
                        "Middelfart",
                        "2024",
                        new Money(150_000_00),
                        Money.NONE,
                        new Money(100_000_00),
                        new ProjectAmounts(new Money(170_000_00), Money.NONE, null, new Money(100_000_00)),
                        "open",
                        null,
                        null)),
                List.of(new Finding(
                        UUID.fromString("5a1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d14"),
                        "spent",
                        "410",
                        "Middelfart",
                        "2024",
                        PROJECT,
                        new Money(110_000_00),
                        new Money(100_000_00),
                        new Money(10_000_00),
                        "warning",
                        PLACE,
                        "open")),
                List.of(
                        new CarryOverAnswer(
                                "410",
                                "Middelfart",
                                "2023",
                                "2024",
                                Answered.NO,
                                null,
                                LocalDate.parse("2024-02-01"),
                                UUID.fromString("6b1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d16"),
                                new AnswerSource(
                                        "Svar fra Middelfart",
                                        PLACE.document(),
                                        12,
                                        "mail",
                                        LocalDate.parse("2024-02-01"),
                                        LocalDate.parse("2024-02-05"),
                                        "Else Sekretær",
                                        new Paper(
                                                "Svar fra Middelfart",
                                                null,
                                                null,
                                                "carry-over-answer",
                                                List.of(new Attached("mail.eml", "c".repeat(64))))),
                                null),
                        new CarryOverAnswer(
                                "410",
                                "Middelfart",
                                "2024",
                                null,
                                Answered.AWAITED,
                                new Money(200_000_50L),
                                null,
                                null,
                                null,
                                null)),
                List.of());

        Contracts.assertIsExample(
                ReadHandoverPart.TYPE,
                new HandoverPartWritten<>(
                        RUN,
                        1,
                        "syddanmark-lillebaelt",
                        Instant.parse("2026-10-21T13:42:01Z"),
                        Sha256.of(CanonicalJson.write(part)),
                        1,
                        1,
                        part));
    }

    @Test
    void aFileIsSentAsTheExampleSays() throws IOException {
        byte[] mail = "From: middelfart@eksempel.invalid\r\n\r\nVi overfører intet.".getBytes(StandardCharsets.UTF_8);

        Contracts.assertIsExample(
                ReadHandoverFiles.TYPE,
                HandoverFileWritten.of("syddanmark-lillebaelt", Sha256.of(mail), 1, mail)
                        .getFirst());
    }

    @Test
    void aLargePartIsCutAndNothingIsLost() {
        List<Line> lines = IntStream.range(0, 400)
                .mapToObj(i -> new Line(
                        String.valueOf(i),
                        "Part " + i,
                        "2024",
                        amounts((long) i, i, 0),
                        null,
                        List.of(PLACE),
                        0,
                        null,
                        null,
                        null))
                .toList();
        List<Unstated> silent = List.of(new Unstated("630", "Vejle", unknown(), null));
        HandoverPart part = new HandoverPart(
                List.of(
                        new Fund("a:cluster", "Klyngemidler", List.of(), lines, null, silent),
                        new Fund("a:andre", "andre", List.of(), lines, null, silent)),
                List.of(),
                List.of(),
                IntStream.range(0, 100)
                        .mapToObj(i -> new CarryOverAnswer(
                                String.valueOf(i),
                                "Part " + i,
                                "2024",
                                null,
                                Answered.AWAITED,
                                null,
                                null,
                                null,
                                null,
                                null))
                        .toList(),
                List.of());

        List<HandoverPart> pieces = CutIntoPieces.of(part, 20_000);

        assertThat(pieces).hasSizeGreaterThan(10);
        assertThat(pieces).allSatisfy(it -> assertThat(Contracts.JSON.writeValueAsBytes(it).length / 4)
                .isLessThan(20_000));
        List<Line> joined = new ArrayList<>();
        pieces.stream().flatMap(it -> it.funds().stream()).forEach(it -> joined.addAll(it.lines()));
        List<Line> all = new ArrayList<>(lines);
        all.addAll(lines);
        assertThat(joined).isEqualTo(all);
        assertThat(pieces.stream().flatMap(it -> it.funds().stream()).flatMap(it -> it.unstated().stream()))
                .hasSize(2);
        assertThat(pieces.stream().flatMap(it -> it.answers().stream()).toList())
                .isEqualTo(part.answers());
        assertThat(pieces.getLast().wholeAnswers()).isEmpty();
        assertThat(CutIntoPieces.of(part, 10_000_000)).containsExactly(part);
    }

    private static Amounts unknown() {
        return new Amounts(null, null, Money.NONE, null, null, Money.NONE, null, null, null);
    }

    private static Amounts amounts(@Nullable Long received, long committed, long spent) {
        return new Amounts(
                received == null ? null : new Money(received),
                new Money(committed),
                Money.NONE,
                new Money(spent),
                Money.NONE,
                Money.NONE,
                received == null ? null : new Money(received - committed),
                received == null ? null : new Money(received - spent),
                null);
    }
}
