package dk.sundhedsklynge.meetings.proposal;

import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.kr;
import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.only;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.claim.Stated;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The position of a fund, a supplement and two projects, in minutes that name no party. */
class VestTest {
    static Stream<Path> january() {
        return SampleMinutes.sampleAndPublished("vest-politisk-2025-01-15.txt");
    }

    @ParameterizedTest
    @MethodSource("january")
    void theTablesAreOneOpeningThatIsNotSplitOnParties(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);
        Draft opening = only(proposed, EffectType.OPENING);
        Terms.Opening terms = (Terms.Opening) opening.terms();
        UUID home = SampleMinutes.project(proposed, "Indlæggelse Hjemme");
        UUID young = SampleMinutes.project(proposed, "Unge på vej i job og uddannelse");
        UUID seminar = SampleMinutes.project(proposed, "Klyngeseminar");

        assertThat(terms.asOf()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(terms.lines())
                .containsExactlyInAnyOrder(
                        line(Quantity.RECEIVED, null, null, "1770572"),
                        line(Quantity.COMMITTED, home, null, "900000"),
                        line(Quantity.SPENT, home, null, "1018886.36"),
                        line(Quantity.COMMITTED, young, null, "220000"),
                        line(Quantity.SPENT, young, null, "220000"),
                        line(Quantity.COMMITTED, seminar, null, "35000"),
                        line(Quantity.SPENT, seminar, null, "35000"),
                        line(Quantity.CARRIED_OVER, null, 2025, "496685.62"));
        assertThat(opening.doubt()).isNull();
    }

    private static Terms.Line line(Quantity quantity, @Nullable UUID project, @Nullable Integer toYear, String amount) {
        return new Terms.Line(quantity, null, "hele klyngen", project, toYear, kr(amount));
    }

    @ParameterizedTest
    @MethodSource("january")
    void theSupplementRestsOnTheDecisionThatApprovedTheRecommendation(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);
        Draft supplement = only(proposed, EffectType.SUPPLEMENT);
        Terms.Commitment terms = (Terms.Commitment) supplement.terms();

        assertThat(terms.project()).isEqualTo(SampleMinutes.project(proposed, "Indlæggelse Hjemme"));
        assertThat(terms.amount()).isEqualTo(kr("175000"));
        assertThat(terms.label()).isEqualTo("hele klyngen");
        assertThat(supplement.anchor().item()).isEqualTo(4);
        assertThat(supplement.anchor().decision()).isNotNull();
        assertThat(lineOf(file, Objects.requireNonNull(supplement.anchor().line())))
                .startsWith("AD. 1");
        assertThat(supplement.doubt()).isNull();
    }

    private static String lineOf(Path file, int line) {
        try {
            return Files.readAllLines(file).get(line - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("january")
    void oneProjectGoesOnToTheEndOfJuneAndTheOtherPassesToOperation(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);
        Draft extend = only(proposed, EffectType.EXTEND);
        Draft operation = only(proposed, EffectType.TO_OPERATION);

        assertThat(extend.terms())
                .isEqualTo(new Terms.Extension(
                        SampleMinutes.project(proposed, "Indlæggelse Hjemme"), LocalDate.of(2025, 6, 30)));
        assertThat(extend.doubt()).isNull();
        assertThat(operation.terms())
                .isEqualTo(new Terms.Step(SampleMinutes.project(proposed, "Unge på vej i job og uddannelse"), null));
        assertThat(operation.anchor().item()).isEqualTo(3);
        assertThat(operation.doubt()).isNull();
        assertThat(SampleMinutes.all(proposed, EffectType.CLOSE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("january")
    void theRestIsEarmarkedWithoutAnAmountAndTheDoubtShowsTheWrongSum(Path file) {
        Draft earmark = only(SampleMinutes.proposed(file), EffectType.EARMARK);

        assertThat((Terms.Earmark) earmark.terms())
                .returns("Sundhedsråd Limfjorden", Terms.Earmark::name)
                .returns(null, Terms.Earmark::amount);
        assertThat(earmark.doubt()).contains("306.685,62").contains("321.685,62");
    }

    @ParameterizedTest
    @MethodSource("january")
    void sumsAndRestsThatAreWrongAreClaimedAndNeverBooked(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);

        assertThat(proposed.claims())
                .anySatisfy(claim -> assertThat(claim)
                        .returns(Quantity.SPENT, Stated::quantity)
                        .returns(kr("1273886.38"), Stated::amount)
                        .returns(null, Stated::project))
                .anySatisfy(claim -> assertThat(claim)
                        .returns(Quantity.UNCOMMITTED, Stated::quantity)
                        .returns(kr("306685.62"), Stated::amount)
                        .returns(false, Stated::restates));
        assertThat(booked(proposed)).doesNotContain(kr("1273886.38"), kr("306685.62"));
    }

    @ParameterizedTest
    @MethodSource("january")
    void theMoneyOfAnotherSourceStaysOutside(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);

        assertThat(booked(proposed)).doesNotContain(kr("250000"));
        assertThat(proposed.claims()).extracting(Stated::amount).doesNotContain(kr("250000"));
        assertThat(proposed.notices()).singleElement().satisfies(notice -> assertThat(notice.message())
                .contains("ikke klyngemidler"));
    }

    @ParameterizedTest
    @MethodSource("january")
    void theProjectThatWasSetGoingStandsThere(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);

        assertThat(SampleMinutes.all(proposed, EffectType.REGISTER))
                .extracting(it ->
                        ((Terms.Registration) it.terms()).name() + " " + ((Terms.Registration) it.terms()).phase())
                .containsExactlyInAnyOrder(
                        "Indlæggelse Hjemme LIVE", "Unge på vej i job og uddannelse FUNDED", "Klyngeseminar FUNDED");
    }

    @ParameterizedTest
    @MethodSource("january")
    void whatNamesAProjectWaitsForItsRegistration(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);
        List<UUID> registrations = SampleMinutes.all(proposed, EffectType.REGISTER).stream()
                .map(Draft::id)
                .toList();

        assertThat(only(proposed, EffectType.OPENING).waitsFor()).containsExactlyInAnyOrderElementsOf(registrations);
        assertThat(only(proposed, EffectType.SUPPLEMENT).waitsFor())
                .isSubsetOf(registrations)
                .hasSize(1);
        assertThat(only(proposed, EffectType.TO_OPERATION).waitsFor())
                .isSubsetOf(registrations)
                .hasSize(1);
    }

    private static List<Money> booked(Proposed proposed) {
        return proposed.effects().stream()
                .flatMap(it -> switch (it.terms()) {
                    case Terms.Opening opening -> opening.lines().stream().map(Terms.Line::amount);
                    case Terms.Commitment commitment -> Stream.of(commitment.amount());
                    case Terms.Earmark earmark -> Stream.ofNullable(earmark.amount());
                    default -> Stream.<Money>empty();
                })
                .toList();
    }
}
