package dk.sundhedsklynge.meetings.handover.dossier;

import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.distributed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Difference;
import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Kind;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.openness.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Membership MEMBERS = GivenParts.members("syddanmark-lillebaelt");

    @Test
    void aLineThatIsClosedInOneOfTheRunsIsNoChangeForThoseWhoMayNotSeeIt() {
        List<ProjectsPart.Project> openThen = List.of(project("Fald", Access.OPEN, "started", null));
        List<ProjectsPart.Project> closedNow = List.of(project("Fald", Access.CLOSED, "started", null));

        assertThat(toldTo(false, openThen, closedNow)).as("closed since").isEmpty();
        assertThat(toldTo(false, closedNow, openThen)).as("opened since").isEmpty();
        assertThat(toldTo(false, closedNow, List.of())).as("closed and gone").isEmpty();
        assertThat(toldTo(true, openThen, closedNow)).as("who sees it").isEmpty();
    }

    @Test
    void whatIsOpenInBothIsTold() {
        List<ProjectsPart.Project> then = List.of(project("Fald", Access.OPEN, "started", null), hidden());
        List<ProjectsPart.Project> now = List.of(project("Fald", Access.OPEN, "live", null), hidden());

        assertThat(toldTo(false, then, now)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.CHANGED);
            assertThat(it.differences()).containsExactly(new Difference("Fase", "I gang", "Sat i drift som projekt"));
        });
        assertThat(toldTo(false, then, List.of(hidden())))
                .extracting(Change::kind)
                .containsExactly(Kind.GONE);
        assertThat(toldTo(false, List.of(hidden()), then))
                .extracting(Change::kind)
                .containsExactly(Kind.NEW);
    }

    @Test
    void aStepThatWasClosedSinceIsNotToldByThePhaseItLeavesBehind() {
        List<ProjectsPart.Project> then = List.of(project("Fald", Access.OPEN, "live", null));
        List<ProjectsPart.Project> stepClosed = List.of(project("Fald", Access.OPEN, "live", "started"));
        List<ProjectsPart.Project> stepClosedAndMore = List.of(project("Fald", Access.OPEN, "closed", "started"));

        assertThat(toldTo(false, then, stepClosed)).isEmpty();
        assertThat(toldTo(false, then, stepClosedAndMore)).isEmpty();
        assertThat(toldTo(true, then, stepClosedAndMore)).singleElement().satisfies(it -> assertThat(it.differences())
                .hasSize(1));
    }

    @Test
    void aLineOfMoneyThatIsNewOrGoneSaysItsAmounts() {
        FundsPart money = new FundsPart(
                List.of(GivenParts.fund(GivenParts.line("621", "Kolding", "2025", GivenParts.figures(100L, 40L, 10L)))),
                List.of(),
                List.of(),
                List.of(),
                null);

        assertThat(Comparison.of(dossiers(FundsPart.NOTHING), dossiers(money)))
                .filteredOn(it -> it.key().startsWith("money:"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.NEW);
                    assertThat(it.differences())
                            .contains(
                                    new Difference("Modtaget", null, "100,00"),
                                    new Difference("Ikke anvendt", null, "90,00"));
                });
        assertThat(Comparison.of(dossiers(money), dossiers(FundsPart.NOTHING)))
                .filteredOn(it -> it.key().startsWith("money:"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.GONE);
                    assertThat(it.differences()).contains(new Difference("Modtaget", "100,00", null));
                });
        assertThat(Comparison.of(dossiers(FundsPart.NOTHING), dossiers(money)))
                .as("and nobody is asked any more whether it has money")
                .filteredOn(it -> it.key().equals("money-not-stated:621"))
                .extracting(Comparison.Change::kind)
                .containsExactly(Kind.GONE);
    }

    @Test
    void anAnswerThatWasAwaitedIsOneChange() {
        FundsPart awaited = answer(null, FundsPart.Answered.AWAITED);
        FundsPart answered = answer("2026", FundsPart.Answered.YES);

        assertThat(Comparison.of(dossiers(awaited), dossiers(answered)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.SETTLED);
                    assertThat(it.differences()).contains(new Difference("Svar", "Ikke svaret", "Ja"));
                });
    }

    @Test
    void anAmountBelowZeroThatAnEarlierReleaseWroteWithAHyphenIsTheSame() {
        assertThat(Comparison.of(List.of(saying("Beløb −1.060,00 kr.")), List.of(saying("Beløb -1.060,00 kr."))))
                .isEmpty();
        assertThat(Comparison.of(List.of(saying("Beløb 1.060,00 kr.")), List.of(saying("Beløb -1.060,00 kr."))))
                .hasSize(1);
    }

    private static Dossier saying(String words) {
        TextLine line = new TextLine(
                "agreement:1",
                TextLine.Kind.AGREEMENT,
                "Aftale",
                List.of(new Fact("Pris", words)),
                List.of(),
                List.of(),
                List.of(),
                Source.NONE,
                Access.OPEN);
        return new Dossier(
                dossiers(FundsPart.NOTHING).getFirst().receiver(), List.of(), List.of(), List.of(line), List.of());
    }

    private static FundsPart answer(@Nullable String to, FundsPart.Answered said) {
        return new FundsPart(
                List.of(),
                List.of(),
                List.of(),
                List.of(new FundsPart.CarryOverAnswer(
                        "621", "Kolding", "2025", to, said, GivenParts.kroner(60L), null, null, null, null, null)),
                null);
    }

    private static List<Dossier> dossiers(FundsPart funds) {
        return distributed(MEMBERS, Gathered.whole(funds, new ProjectsPart(List.of()), List.of()));
    }

    private static ProjectsPart.Project hidden() {
        return project("Lukket leverandør", Access.CLOSED, "started", null);
    }

    private static List<Change> toldTo(
            boolean closedToo, List<ProjectsPart.Project> then, List<ProjectsPart.Project> now) {
        List<Change> whole = Comparison.of(dossiers(true, then), dossiers(true, now));
        return closedToo ? whole : Comparison.open(Comparison.of(dossiers(false, then), dossiers(false, now)), whole);
    }

    private static List<Dossier> dossiers(boolean closedToo, List<ProjectsPart.Project> projects) {
        ProjectsPart part = new ProjectsPart(projects);
        return distributed(
                MEMBERS,
                closedToo
                        ? Gathered.whole(FundsPart.NOTHING, part, List.of())
                        : Gathered.open(FundsPart.NOTHING, part, List.of()));
    }

    /** @param openPhase what it is without its closed steps; null when that is the same */
    private static ProjectsPart.Project project(String name, Access access, String phase, @Nullable String openPhase) {
        return new ProjectsPart.Project(
                GivenParts.id(name),
                access,
                name,
                List.of(),
                phase,
                "Kolding Kommune",
                "621",
                null,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                openPhase == null
                        ? null
                        : new ProjectsPart.Open(
                                name,
                                List.of(),
                                openPhase,
                                "Kolding Kommune",
                                "621",
                                null,
                                null,
                                null,
                                false,
                                List.of(),
                                null,
                                null));
    }
}
