package dk.sundhedsklynge.meetings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.meetings.register.BodyTypeDefinition.AtLeastHalf;
import dk.sundhedsklynge.meetings.register.BodyTypeDefinition.Basis;
import dk.sundhedsklynge.meetings.register.BodyTypeDefinition.Days;
import dk.sundhedsklynge.meetings.register.BodyTypeDefinition.Deadlines;
import dk.sundhedsklynge.meetings.register.BodyTypeDefinition.MeetingsPerYear;
import dk.sundhedsklynge.meetings.register.BodyTypeDefinition.SectionKind;
import dk.sundhedsklynge.meetings.register.BodyTypeDefinition.Weekdays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a release says of each type of body, and that it is kept as it was written. */
class BodyTypesTest {
    private static final Map<String, BodyType> TYPES =
            BodyTypes.ofRelease().stream().collect(Collectors.toMap(BodyType::id, Function.identity()));

    @Test
    void theTypesAreThoseOfClustersAndFrom2027OfCouncils() {
        assertThat(TYPES)
                .containsOnlyKeys(
                        BodyType.POLITICAL_LEVEL,
                        BodyType.PROFESSIONAL_LEVEL,
                        BodyType.CHAIRMANSHIP,
                        BodyType.GROUP,
                        BodyType.HEALTH_COUNCIL);
        assertThat(type(BodyType.HEALTH_COUNCIL).from()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(type(BodyType.POLITICAL_LEVEL).to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aCouncilHasOneChairAViceChairAndMembersOfBothSides() {
        assertThat(type(BodyType.HEALTH_COUNCIL).definition().seats().stream()
                        .map(seat -> seat.role().code() + " " + seat.side()))
                .containsExactly(
                        "chair REGION",
                        "vice-chair REGION",
                        "member REGION",
                        "member MUNICIPALITY",
                        "substitute REGION",
                        "substitute MUNICIPALITY");
        assertThat(type(BodyType.HEALTH_COUNCIL).definition().hasSeat(SeatRole.CO_CHAIR))
                .isFalse();
        assertThat(type(BodyType.POLITICAL_LEVEL).definition().hasSeat(SeatRole.CO_CHAIR))
                .isTrue();
    }

    @Test
    void onlyWhatASourceStatesHasAFigure() {
        assertThat(TYPES.values())
                .extracting(it -> it.definition().deadlines())
                .containsOnly(new Deadlines(null, null, null));
        assertThat(type(BodyType.POLITICAL_LEVEL).definition().quorum()).isNull();
        assertThat(type(BodyType.HEALTH_COUNCIL).definition().quorum()).isInstanceOf(AtLeastHalf.class);
        assertThat(type(BodyType.POLITICAL_LEVEL).definition().rules())
                .filteredOn(MeetingsPerYear.class::isInstance)
                .singleElement()
                .satisfies(
                        rule -> assertThat(((MeetingsPerYear) rule).atLeast()).isEqualTo(2));
    }

    @Test
    void everyRuleOfACouncilIsAssumedUntilItIsConfirmed() {
        assertThat(type(BodyType.HEALTH_COUNCIL).definition().rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.basis().assumed()).isTrue());
    }

    @Test
    void aDefinitionIsReadAsItWasWritten() {
        assertThat(TYPES.values()).allSatisfy(it -> assertThat(BodyTypes.read(BodyTypes.write(it.definition())))
                .isEqualTo(it.definition()));

        BodyTypeDefinition both = new BodyTypeDefinition(
                List.of(new BodyTypeDefinition.SeatKind(SeatRole.MEMBER, null, "Medlem")),
                List.of(new BodyTypeDefinition.Section(SectionKind.CASE, "Sag")),
                new Deadlines(new Days(28), new Weekdays(4), null),
                new BodyTypeDefinition.AtLeast(new Basis("Tre", null, null, null, true), 3),
                List.of());
        assertThat(BodyTypes.read(BodyTypes.write(both))).isEqualTo(both);
    }

    @Test
    void aKindThatIsNotKnownIsNotRead() {
        String written = BodyTypes.write(type(BodyType.HEALTH_COUNCIL).definition());

        assertThatThrownBy(() -> BodyTypes.read(written.replace("at-least-half", "all-of-them")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static BodyType type(String id) {
        return TYPES.get(id);
    }
}
