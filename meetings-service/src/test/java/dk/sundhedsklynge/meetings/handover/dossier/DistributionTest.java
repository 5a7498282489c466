package dk.sundhedsklynge.meetings.handover.dossier;

import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.distributed;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.figures;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.grant;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.kroner;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.line;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.members;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.money;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.of;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.project;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.text;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Result;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.Paper;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Clusters with what must be in their dossiers, worked out by hand. */
class DistributionTest {
    private static final String LILLEBAELT = "syddanmark-lillebaelt";
    private static final String FREDERICIA = "607";
    private static final String MIDDELFART = "410";
    private static final String BILLUND = "530";
    private static final String REGION = "1083";

    @Test
    void whatAPartyAnswersStandsInItsDossiersAndWhoHasNotAnsweredIsAsked() {
        FundsPart funds = new FundsPart(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new FundsPart.CarryOverAnswer(
                                "410",
                                "Middelfart",
                                "2022",
                                "2023",
                                FundsPart.Answered.NO,
                                null,
                                LocalDate.parse("2022-12-20"),
                                UUID.fromString("6b1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d16"),
                                null,
                                null,
                                "puljen"),
                        new FundsPart.CarryOverAnswer(
                                "410",
                                "Middelfart",
                                "2023",
                                null,
                                FundsPart.Answered.AWAITED,
                                new Money(200_000_50),
                                null,
                                null,
                                null,
                                null,
                                null)),
                null);

        List<Dossier> dossiers =
                distributed(members("syddanmark-lillebaelt"), new Gathered(funds, ProjectsPart.NOTHING, List.of()));

        for (String receiver : List.of("Middelfart Kommune", "Sundhedsråd Lillebælt")) {
            List<TextLine> lines = of(dossiers, receiver).textsOf(TextLine.Kind.CARRY_OVER_ANSWER);
            assertThat(lines)
                    .extracting(TextLine::title)
                    .containsExactly("Middelfart, midler fra 2022 (puljen)", "Middelfart, midler fra 2023");
            assertThat(lines.getFirst().facts())
                    .containsExactly(new Fact("Svar", "Nej"), new Fact("Svaret den", "20-12-2022"));
            assertThat(lines.getFirst().missing()).isEmpty();
            assertThat(lines.getLast().facts())
                    .containsExactly(new Fact("Svar", "Ikke svaret"), new Fact("Ikke anvendt", "200.000,50 kr."));
            assertThat(lines.getLast().missing())
                    .containsExactly(new Missing(
                            "Svar fra Middelfart om overførsel af midler fra 2023", "Økonomi, Middelfart Kommune"));
        }
        assertThat(of(dossiers, "Sundhedsråd Sydvestjylland").textsOf(TextLine.Kind.CARRY_OVER_ANSWER))
                .isEmpty();
    }

    @Test
    void anAnswerSaysWhatItRestsOnAndWhoHasToSayTheAmountThatIsMissing() {
        UUID document = UUID.fromString("0c1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d10");
        UUID note = UUID.fromString("6b1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d16");
        Paper paper =
                new Paper("Svar nr. 7", null, null, null, List.of(new Paper.Attached("mail.eml", "c".repeat(64))));
        FundsPart.AnswerSource source = new FundsPart.AnswerSource(
                "Svar nr. 7",
                document,
                12,
                "mail",
                LocalDate.parse("2025-02-01"),
                LocalDate.parse("2025-02-03"),
                "Else Sekretær",
                paper);
        FundsPart funds = new FundsPart(
                List.of(),
                List.of(),
                List.of(),
                List.of(new FundsPart.CarryOverAnswer(
                        MIDDELFART,
                        "Middelfart",
                        "2024",
                        "2025",
                        FundsPart.Answered.YES,
                        null,
                        LocalDate.parse("2025-02-01"),
                        note,
                        source,
                        null,
                        null)),
                null);

        TextLine line = of(
                        distributed(members(LILLEBAELT), new Gathered(funds, ProjectsPart.NOTHING, List.of())),
                        "Middelfart Kommune")
                .textsOf(TextLine.Kind.CARRY_OVER_ANSWER)
                .getFirst();

        assertThat(line.facts())
                .containsExactly(
                        new Fact("Svar", "Ja"),
                        new Fact("Til", "2025"),
                        new Fact("Overføres", "Ikke oplyst"),
                        new Fact("Svaret den", "01-02-2025"),
                        new Fact("Kilde", "Svar nr. 7"),
                        new Fact("Svaret kom", "mail den 01-02-2025"),
                        new Fact("Registreret", "03-02-2025 af Else Sekretær på vegne af Middelfart"));
        assertThat(line.missing())
                .containsExactly(new Missing(
                        "Beløb, som Middelfart overfører fra 2024 til 2025", "Økonomi, Middelfart Kommune"));
        assertThat(line.source()).isEqualTo(new Source(document, 12, null, note, paper));
    }

    @Test
    void aDocumentStandsWithEveryLineThatRestsOnIt() {
        UUID newest = GivenParts.id("newest");
        UUID corrected = GivenParts.id("corrected");
        TextLine line = text(TextLine.Kind.FOLLOW_UP, "Vejledning", List.of(MIDDELFART), List.of());
        TextLine followUp = new TextLine(
                line.key(),
                line.kind(),
                line.title(),
                line.facts(),
                line.parties(),
                line.organisations(),
                line.missing(),
                new Source(corrected, 7, null),
                line.access());

        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                with(
                        List.of(),
                        List.of(),
                        List.of(
                                followUp,
                                document("ny.txt", newest, List.of()),
                                document("gammel.txt", corrected, List.of(Fact.SUPERSEDED)))));

        assertThat(of(dossiers, "Middelfart Kommune").textsOf(TextLine.Kind.DOCUMENT))
                .extracting(TextLine::title)
                .containsExactly("gammel.txt");
        assertThat(of(dossiers, "Sundhedsråd Lillebælt").textsOf(TextLine.Kind.DOCUMENT))
                .extracting(TextLine::title)
                .containsExactly("ny.txt", "gammel.txt");
        assertThat(of(dossiers, "Sundhedsråd Sydvestjylland").textsOf(TextLine.Kind.DOCUMENT))
                .extracting(TextLine::title)
                .containsExactly("ny.txt");
    }

    private static TextLine document(String file, UUID id, List<Fact> facts) {
        return new TextLine(
                "document:" + id,
                TextLine.Kind.DOCUMENT,
                file,
                facts,
                List.of(),
                List.of(),
                List.of(),
                new Source(id, null, null),
                Access.OPEN);
    }

    @Test
    void whoOfNobodyStatesAnyMoneyIsAskedForIt() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                money(line(FREDERICIA, "Fredericia", "2024", figures(800_000L, 600_000L, 100_000L))));

        Missing asked = new Missing("Midler for Middelfart Kommune", "Økonomi, Middelfart Kommune");
        for (String receiver : List.of("Middelfart Kommune", "Sundhedsråd Lillebælt")) {
            assertThat(of(dossiers, receiver).allMissing())
                    .extracting(Dossier.MissingIn::missing)
                    .as(receiver)
                    .contains(asked);
        }
        assertThat(of(dossiers, "Fredericia Kommune").textsOf(TextLine.Kind.MONEY_NOT_STATED))
                .isEmpty();
        assertThat(of(
                                distributed(
                                        members(LILLEBAELT),
                                        money(line(null, "Ikke fordelt", "2024", figures(800_000L, 0L, 0L)))),
                                "Middelfart Kommune")
                        .textsOf(TextLine.Kind.MONEY_NOT_STATED))
                .as("some of what is not split may be its")
                .isEmpty();
    }

    @Test
    void lillebaeltGoesToTwoCouncils() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                money(
                        line(FREDERICIA, "Fredericia", "2024", figures(800_000L, 600_000L, 100_000L)),
                        line(MIDDELFART, "Middelfart", "2024", figures(700_000L, 700_000L, 650_000L)),
                        line(BILLUND, "Billund", "2024", figures(400_000L, 150_000L, 0L)),
                        line(REGION, "Region Syddanmark", "2024", figures(4_000_000L, 2_500_000L, 2_000_000L))));

        assertThat(names(dossiers))
                .containsExactly(
                        "Sundhedsråd Lillebælt",
                        "Sundhedsråd Sydvestjylland",
                        "Region Syddanmark",
                        "Fredericia Kommune",
                        "Kolding Kommune",
                        "Middelfart Kommune",
                        "Vejle Kommune",
                        "Billund Kommune",
                        "Vejen Kommune");
        assertThat(of(dossiers, "Sundhedsråd Lillebælt").receiver().members())
                .containsExactlyInAnyOrder(
                        "Fredericia Kommune", "Kolding Kommune", "Middelfart Kommune", "Vejle Kommune");
        assertThat(of(dossiers, "Sundhedsråd Sydvestjylland").receiver().members())
                .containsExactlyInAnyOrder("Billund Kommune", "Vejen Kommune");
        assertThat(received(dossiers, "Sundhedsråd Lillebælt")).isEqualTo(150_000_000);
        assertThat(received(dossiers, "Sundhedsråd Sydvestjylland")).isEqualTo(40_000_000);
        assertThat(received(dossiers, "Region Syddanmark")).isEqualTo(400_000_000);
        assertThat(received(dossiers, "Middelfart Kommune")).isEqualTo(70_000_000);
        assertThat(of(dossiers, "Vejen Kommune").money()).isEmpty();
    }

    @Test
    void aProjectStandsWithEveryPartyThatTakesPartAndNamesThem() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                with(
                        List.of(
                                project("Hjemme", List.of(MIDDELFART, REGION), "Kolding Sygehus"),
                                project("Nabo", List.of("999"), null)),
                        List.of(grant("Hjemme", BILLUND, 100)),
                        List.of()));

        assertThat(dossiers.stream()
                        .filter(it -> it.projects().stream()
                                .anyMatch(one -> one.name().equals("Hjemme")))
                        .map(it -> it.receiver().name()))
                .containsExactly(
                        "Sundhedsråd Lillebælt",
                        "Sundhedsråd Sydvestjylland",
                        "Region Syddanmark",
                        "Middelfart Kommune",
                        "Billund Kommune");
        assertThat(of(dossiers, "Middelfart Kommune").projects().getFirst().participants())
                .isEqualTo("Middelfart Kommune, Region Syddanmark, Kolding Sygehus");
        assertThat(of(dossiers, "Middelfart Kommune").projects().getFirst().money())
                .isEmpty();
        assertThat(dossiers.stream()
                        .filter(it -> it.projects().stream()
                                .anyMatch(one -> one.name().equals("Nabo")))
                        .map(it -> it.receiver().name()))
                .as("a party that is no member cannot take it over")
                .containsExactly("Sundhedsråd Lillebælt", "Sundhedsråd Sydvestjylland", "Region Syddanmark");
    }

    @Test
    void aGrantOfOneYearCoversWhatIsUsedInTheNext() {
        ProjectsPart.Project project = project("Hjemme", "Middelfart Kommune", MIDDELFART, true);

        assertThat(missingOf(project, share("2025", 150_000L, 0L), share("2026", 0L, 13_345L)))
                .isEmpty();
        assertThat(missingOf(project, share("2025", 10_000L, 0L), share("2026", 0L, 13_345L)))
                .containsExactly(new Missing(
                        "Hvem dækker, at Hjemme har brugt 3.345,00 kr. mere end bevilget af Middelfart, 2025 og 2026",
                        "Politisk niveau"));
        assertThat(missingOf(project, share("2025", null, 0L), share("2026", 0L, 13_345L)))
                .as("nobody has stated what was granted")
                .isEmpty();
    }

    private static FundsPart.ProjectMoney share(String period, @Nullable Long committed, @Nullable Long spent) {
        return new FundsPart.ProjectMoney(
                GivenParts.id("Hjemme"),
                GivenParts.CLUSTER_FUND,
                MIDDELFART,
                "Middelfart",
                period,
                GivenParts.kroner(committed),
                Money.NONE,
                GivenParts.kroner(spent),
                null,
                Access.OPEN,
                null,
                null);
    }

    private static List<Missing> missingOf(ProjectsPart.Project project, FundsPart.ProjectMoney... money) {
        List<Dossier> dossiers = distributed(members(LILLEBAELT), with(List.of(project), List.of(money), List.of()));
        return of(dossiers, "Middelfart Kommune").projects().getFirst().missing();
    }

    @Test
    void aPhaseThatNobodyStatedIsUnknownAndAskedFor() {
        ProjectsPart.Project known = project("Hjemme", "Middelfart Kommune", MIDDELFART, false, "phase");
        ProjectsPart.Project unknown = new ProjectsPart.Project(
                known.id(),
                known.access(),
                known.name(),
                known.aliases(),
                "not-stated",
                known.owner(),
                known.ownerParty(),
                null,
                null,
                null,
                false,
                known.missing(),
                null,
                null,
                null);

        ProjectLine line = of(
                        distributed(members(LILLEBAELT), with(List.of(unknown), List.of(), List.of())),
                        "Middelfart Kommune")
                .projects()
                .getFirst();
        assertThat(line.phase()).isNull();
        assertThat(line.missing()).containsExactly(new Missing("Fase for Hjemme", "Økonomi, Middelfart Kommune"));
    }

    @Test
    void onlyTheDayThatNobodyHasStatedIsAskedFor() {
        assertThat(missingOf(dated("Hjemme", LocalDate.of(2025, 1, 1), null)))
                .containsExactly(new Missing("Slut for Hjemme", "Økonomi, Middelfart Kommune"));
        assertThat(missingOf(dated("Hjemme", null, LocalDate.of(2026, 1, 1))))
                .containsExactly(new Missing("Start for Hjemme", "Økonomi, Middelfart Kommune"));
        assertThat(missingOf(dated("Hjemme", null, null)))
                .containsExactly(new Missing("Start og slut for Hjemme", "Økonomi, Middelfart Kommune"));
    }

    private static ProjectsPart.Project dated(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new ProjectsPart.Project(
                GivenParts.id(name),
                Access.OPEN,
                name,
                List.of(),
                "started",
                "Middelfart Kommune",
                MIDDELFART,
                from,
                until,
                null,
                false,
                List.of("dates"),
                null,
                null,
                null);
    }

    @Test
    void aPostponedItemHasNoResponsibleToAskFor() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                with(
                        List.of(),
                        List.of(),
                        List.of(text(TextLine.Kind.POSTPONED_ITEM, "Nærhospitaler", List.of(), List.of()))));

        for (String receiver : List.of("Sundhedsråd Lillebælt", "Region Syddanmark", "Billund Kommune")) {
            assertThat(of(dossiers, receiver).textsOf(TextLine.Kind.POSTPONED_ITEM))
                    .singleElement()
                    .satisfies(it -> assertThat(it.missing()).isEmpty());
        }
    }

    @Test
    void theRegionsMoneyIsListedOnceAndNeverDivided() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                money(line(REGION, "Region Syddanmark", "2024", figures(4_000_000L, 2_500_000L, 2_000_000L))));

        assertThat(dossiers.stream().filter(it -> !it.money().isEmpty()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.receiver().name()).isEqualTo("Region Syddanmark");
                    assertThat(it.money()).singleElement().satisfies(line -> {
                        assertThat(line.mayConcern())
                                .containsExactlyInAnyOrder("Sundhedsråd Lillebælt", "Sundhedsråd Sydvestjylland");
                        assertThat(line.missing()).extracting(Missing::whom).containsExactly("Region Syddanmark");
                    });
                });
    }

    @Test
    void vestSydAndMidtMeetInLimfjorden() {
        for (String cluster : List.of("nordjylland-vest", "nordjylland-syd", "nordjylland-midt")) {
            Membership members = members(cluster);

            assertThat(members.councils()).as(cluster).containsValue("Sundhedsråd Limfjorden");
            assertThat(members.region().successor()).isEqualTo("Region Nordjylland");
        }
        List<Dossier> dossiers = distributed(
                members("nordjylland-vest"),
                money(
                        line("787", "Thisted", "2024", figures(100L, 50L, 20L)),
                        line("773", "Morsø", "2024", figures(10L, 5L, 2L))));
        assertThat(received(dossiers, "Sundhedsråd Limfjorden")).isEqualTo(11_000);
        assertThat(names(dossiers))
                .containsExactly("Sundhedsråd Limfjorden", "Region Nordjylland", "Morsø Kommune", "Thisted Kommune");
    }

    @Test
    void theRegionsOfTheEastGoOnAsOne() {
        for (String cluster : List.of("hovedstaden-byen", "sjaelland-nykoebing-falster")) {
            assertThat(members(cluster).region().successor()).as(cluster).isEqualTo("Region Østdanmark");
        }
        List<Dossier> dossiers = distributed(
                members("hovedstaden-byen"), money(line("1084", "Region Hovedstaden", "2024", figures(5L, 5L, 5L))));
        assertThat(names(dossiers))
                .containsExactly(
                        "Sundhedsråd Hovedstaden", "Region Østdanmark", "København Kommune", "Frederiksberg Kommune");
        assertThat(of(dossiers, "Region Østdanmark").money()).hasSize(1);
    }

    @Test
    void nykoebingFalsterGoesWholeToOneCouncilAndItsRegionNeedNotDivide() {
        List<Dossier> dossiers = distributed(
                members("sjaelland-nykoebing-falster"),
                money(
                        line("376", "Guldborgsund", "2023", figures(null, 200_000L, 10L)),
                        line("1085", "Region Sjælland", "2023", figures(992_752L, 802_500L, null))));

        assertThat(of(dossiers, "Sundhedsråd Østsjælland og Øerne").money())
                .singleElement()
                .satisfies(it -> assertThat(it.missing())
                        .containsExactly(new Missing(
                                "Modtaget beløb for Guldborgsund Kommune, 2023", "Økonomi, Guldborgsund Kommune")));
        assertThat(of(dossiers, "Region Østdanmark").money().getFirst().missing())
                .containsExactly(new Missing("Anvendt beløb for Region Sjælland, 2023", "Økonomi, Region Sjælland"));
    }

    @Test
    void whatIsNotSplitHasNoReceiverAndIsCountedOnce() {
        Gathered parts = money(
                line(null, "Ikke fordelt", "2022-2023", figures(8_314_000L, 5_910_000L, null)),
                line(MIDDELFART, "Middelfart", "2022-2023", figures(0L, 10L, 0L)));
        List<Dossier> dossiers = distributed(members(LILLEBAELT), parts);

        assertThat(received(dossiers, "Modtager mangler")).isEqualTo(831_400_000);
        assertThat(of(dossiers, "Modtager mangler").money().getFirst().missing())
                .extracting(Missing::what)
                .contains("Fordeling på parter af Ikke fordelt, 2022-2023");
        SumCheck check = SumCheck.of(dossiers, parts.funds().funds());
        assertThat(result(check, Quantity.RECEIVED)).isEqualTo(Result.AGREES);
        assertThat(result(check, Quantity.UNSPENT)).isEqualTo(Result.CANNOT_BE_COUNTED);
    }

    @Test
    void thoseWhomMoneyMayConcernReadWhereItIsCounted() {
        Gathered parts = money(
                line(null, "hele klyngen", "2024", figures(700_660L, null, null)),
                line(REGION, "Region Syddanmark", "2024", figures(4_226_000L, 10L, 5L)));
        List<Dossier> dossiers = distributed(members(LILLEBAELT), parts);

        assertThat(of(dossiers, "Vejen Kommune").textsOf(TextLine.Kind.MONEY_ELSEWHERE))
                .singleElement()
                .satisfies(it -> assertThat(it.facts())
                        .contains(
                                new Fact("Tælles i mappen", "Modtager mangler"),
                                new Fact("Modtaget", "700.660,00 kr.")));
        assertThat(of(dossiers, "Region Syddanmark").textsOf(TextLine.Kind.MONEY_ELSEWHERE))
                .hasSize(1);
        assertThat(of(dossiers, "Sundhedsråd Lillebælt").textsOf(TextLine.Kind.MONEY_ELSEWHERE))
                .flatExtracting(TextLine::facts)
                .contains(new Fact("Tælles i mappen", "Region Syddanmark"), new Fact("Modtaget", "4.226.000,00 kr."));
        assertThat(received(dossiers, "Sundhedsråd Lillebælt")).isZero();
    }

    @Test
    void moneyThatWasMovedStandsWithThePartyAndTheCouncilThatHasItAndIsInNoSum() {
        Membership members = members(LILLEBAELT);
        String council = members.councils().entrySet().stream()
                .filter(it -> it.getValue().equals("Sundhedsråd Lillebælt"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Gathered money = money(line(REGION, "Region Syddanmark", "2024", figures(500L, 10L, 5L)));
        TextLine moved = new TextLine(
                "moved:1",
                TextLine.Kind.MONEY_MOVED,
                "Region Syddanmark, 2024: 100,00 kr. overdrages",
                List.of(new Fact("Beløb", "100,00 kr.")),
                List.of(REGION, council),
                List.of(),
                List.of(),
                Source.NONE,
                Access.OPEN);

        List<Dossier> dossiers =
                distributed(members, new Gathered(money.funds(), ProjectsPart.NOTHING, List.of(moved)));

        assertThat(dossiers)
                .filteredOn(it -> !it.textsOf(TextLine.Kind.MONEY_MOVED).isEmpty())
                .extracting(it -> it.receiver().name())
                .containsExactly("Sundhedsråd Lillebælt", "Region Syddanmark");
        assertThat(received(dossiers, "Sundhedsråd Lillebælt")).isZero();
        assertThat(result(SumCheck.of(dossiers, money.funds().funds()), Quantity.RECEIVED))
                .isEqualTo(Result.AGREES);
    }

    @Test
    void whatIsCarriedOnWithoutAnAmountIsAskedOfTheParty() {
        Figures unanswered = new Figures(
                new Money(100), new Money(50), Money.NONE, new Money(20), null, Money.NONE, new Money(50), null);

        List<Dossier> dossiers =
                distributed(members(LILLEBAELT), money(line(MIDDELFART, "Middelfart", "2022-2023", unanswered)));

        assertThat(of(dossiers, "Middelfart Kommune").money().getFirst().missing())
                .containsExactly(
                        new Missing("Overført beløb for Middelfart Kommune, 2022-2023", "Økonomi, Middelfart Kommune"));
    }

    @Test
    void whatIsMissingInAnotherFundNamesIt() {
        FundsPart.MoneyLine line = line(MIDDELFART, "Middelfart", "2025", GivenParts.figures(100L, null, 0L));
        FundsPart.Fund own = GivenParts.fund(line);
        FundsPart.Fund pool = new FundsPart.Fund("q", "pulje q", own.totals(), own.lines(), null, List.of());

        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                new Gathered(
                        new FundsPart(List.of(own, pool), List.of(), List.of(), List.of(), null),
                        ProjectsPart.NOTHING,
                        List.of()));

        assertThat(of(dossiers, "Middelfart Kommune").money())
                .flatExtracting(MoneyLine::missing)
                .extracting(Missing::what)
                .containsExactly(
                        "Disponeret beløb for Middelfart Kommune, 2025",
                        "Disponeret beløb for Middelfart Kommune, 2025 (pulje q)");
    }

    @Test
    void ofAYearAfterTheLastDayThatOnlyHasCarriedMoneyNothingIsAsked() {
        Figures carried = new Figures(null, null, Money.NONE, null, Money.NONE, new Money(40_000_00), null, null);
        Figures used =
                new Figures(null, new Money(30_000_00), Money.NONE, null, Money.NONE, new Money(40_000_00), null, null);

        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                money(
                        line(MIDDELFART, "Middelfart", "2026", carried),
                        line(MIDDELFART, "Middelfart", "2027", carried),
                        line(MIDDELFART, "Middelfart", "2028", used)));

        assertThat(of(dossiers, "Middelfart Kommune").money())
                .extracting(it -> it.missing().stream().map(Missing::what).toList())
                .containsExactly(
                        List.of(
                                "Modtaget beløb for Middelfart Kommune, 2026",
                                "Disponeret beløb for Middelfart Kommune, 2026",
                                "Anvendt beløb for Middelfart Kommune, 2026"),
                        List.of(),
                        List.of(
                                "Modtaget beløb for Middelfart Kommune, 2028",
                                "Anvendt beløb for Middelfart Kommune, 2028"));
    }

    @Test
    void aProjectPaidByMoneyThatIsNotSplitStandsWithAllWhoMayHavePaid() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                with(
                        List.of(
                                project("Kurser", null, null, false),
                                project("Akut", "Middelfart Kommune", MIDDELFART, false)),
                        List.of(grant("Kurser", null, 700), grant("Akut", null, 705)),
                        List.of()));

        assertThat(having(dossiers, "Kurser"))
                .contains("Sundhedsråd Sydvestjylland", "Region Syddanmark", "Vejen Kommune", "Modtager mangler");
        assertThat(having(dossiers, "Akut"))
                .containsExactlyInAnyOrder(
                        "Sundhedsråd Lillebælt", "Middelfart Kommune", "Region Syddanmark", "Modtager mangler");
        assertThat(of(dossiers, "Vejen Kommune").projects().getFirst().money()).isEmpty();
        assertThat(of(dossiers, "Vejen Kommune").projects().getFirst().moneyNotSplit())
                .as("it may have paid a part, so it is not said to have none")
                .isTrue();
        assertThat(of(dossiers, "Modtager mangler").projects().getFirst().moneyNotSplit())
                .as("what is not split is counted here")
                .isNull();
    }

    @Test
    void whereNobodyStatesAnyMoneyThereIsNothingThatAgrees() {
        List<Dossier> dossiers = distributed(members(LILLEBAELT), with(List.of(), List.of(), List.of()));

        assertThat(SumCheck.of(dossiers, List.of()).result()).isEqualTo(Result.NO_MONEY_STATED);
    }

    @Test
    void aFollowUpOfABodyThatEndsAsksWhoTakesOver() {
        TextLine said = new TextLine(
                "follow-up:1",
                TextLine.Kind.FOLLOW_UP,
                "Driftsforum vender tilbage",
                List.of(new Fact(Fact.RESPONSIBLE, "Driftsforum")),
                List.of(),
                List.of(),
                List.of(),
                Source.NONE,
                Access.OPEN);

        List<Dossier> dossiers = distributed(members(LILLEBAELT), with(List.of(), List.of(), List.of(said)));

        assertThat(of(dossiers, "Sundhedsråd Lillebælt").texts().getFirst().missing())
                .containsExactly(new Missing(
                        "Hvem der overtager efter Driftsforum: Driftsforum vender tilbage", "Sekretariatet"));
    }

    @Test
    void moneyOfAPartyThatIsNoMemberIsNotLost() {
        Gathered parts = money(line("461", "Odense", "2024", figures(77L, 7L, 7L)));
        List<Dossier> dossiers = distributed(members(LILLEBAELT), parts);

        assertThat(received(dossiers, "Modtager mangler")).isEqualTo(7_700);
        assertThat(SumCheck.of(dossiers, parts.funds().funds()).result()).isEqualTo(Result.AGREES);
    }

    @Test
    void aMunicipalityWithoutACouncilIsAskedForAndItsMoneyStands() {
        Membership members = new Membership(
                "x",
                "X",
                List.of(new Membership.Municipality("1", "Et Kommune", null, null)),
                new Membership.Region("9", "Region Ni", "Region Ni"));
        Gathered parts = money(line("1", "Et", "2024", figures(5L, 5L, 5L)));
        List<Dossier> dossiers = distributed(members, parts);

        assertThat(received(dossiers, "Sundhedsråd ikke oplyst")).isEqualTo(500);
        assertThat(received(dossiers, "Et Kommune")).isEqualTo(500);
        assertThat(SumCheck.of(dossiers, parts.funds().funds()).result()).isEqualTo(Result.AGREES);
    }

    @Test
    void whatIsKnownIsComparedAndNoRestIsMadeUp() {
        FundsPart.MoneyLine known = line(MIDDELFART, "Middelfart", "2024", figures(300L, 150L, 100L));
        FundsPart.MoneyLine silent = line(REGION, "Region Syddanmark", "2024", figures(null, 100L, 0L));
        FundsPart.Fund fund = new FundsPart.Fund(
                "fund",
                "Klyngemidler",
                List.of(new FundsPart.Total("2024", figures(300L, 250L, 100L), null, null, null)),
                List.of(known, silent),
                null,
                List.of());
        SumCheck check = SumCheck.of(distributed(members(LILLEBAELT), money(known, silent)), List.of(fund));

        assertThat(result(check, Quantity.RECEIVED)).isEqualTo(Result.AGREES_AS_FAR_AS_KNOWN);
        assertThat(result(check, Quantity.COMMITTED)).isEqualTo(Result.AGREES);
        assertThat(result(check, Quantity.UNCOMMITTED)).isEqualTo(Result.CANNOT_BE_COUNTED);
        assertThat(check.rows().getFirst().cells().stream()
                        .filter(it -> it.quantity().isRest())
                        .map(SumCheck.Cell::ledger))
                .containsOnlyNulls();
    }

    @Test
    void aLedgerThatSaysAnotherTotalIsShown() {
        FundsPart.MoneyLine line = line(MIDDELFART, "Middelfart", "2024", figures(100L, 50L, 20L));
        FundsPart.Fund wrong = new FundsPart.Fund(
                "fund",
                "Klyngemidler",
                List.of(new FundsPart.Total("2024", figures(101L, 50L, 20L), null, null, null)),
                List.of(line),
                null,
                List.of());
        SumCheck check = SumCheck.of(distributed(members(LILLEBAELT), money(line)), List.of(wrong));

        SumCheck.Cell cell = check.rows().getFirst().cells().getFirst();
        assertThat(cell.result()).isEqualTo(Result.DIFFERS);
        assertThat(cell.difference()).isEqualTo(new Money(100));
        assertThat(check.result()).isEqualTo(Result.DIFFERS);
    }

    @Test
    void aProjectStandsWithItsOwnerAndWithThosePayingAndItsMoneyInOne() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                with(
                        List.of(project("Middelfartprojektet", "Middelfart Kommune", MIDDELFART, false, "decision")),
                        List.of(
                                grant("Middelfartprojektet", FREDERICIA, 300),
                                grant("Middelfartprojektet", REGION, 900)),
                        List.of()));

        assertThat(having(dossiers, "Middelfartprojektet"))
                .containsExactlyInAnyOrder(
                        "Sundhedsråd Lillebælt", "Middelfart Kommune", "Fredericia Kommune", "Region Syddanmark");
        assertThat(of(dossiers, "Sundhedsråd Lillebælt").projects().getFirst().money())
                .extracting(ProjectLine.Share::party)
                .containsExactly(FREDERICIA);
        assertThat(of(dossiers, "Region Syddanmark").projects().getFirst().money())
                .extracting(ProjectLine.Share::committed)
                .containsExactly(new Money(90_000));
        assertThat(of(dossiers, "Middelfart Kommune").projects().getFirst().money())
                .isEmpty();
        assertThat(of(dossiers, "Middelfart Kommune").projects().getFirst().missing())
                .containsExactly(new Missing("Beslutning om Middelfartprojektet efter 2026", "Politisk niveau"));
    }

    @Test
    void aProjectWithoutOwnerStandsWithTheCouncilsWhoseMunicipalitiesPay() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                with(
                        List.of(project("Herreløs", null, null, false), project("Uden penge", null, null, false)),
                        List.of(grant("Herreløs", BILLUND, 300)),
                        List.of()));

        assertThat(having(dossiers, "Herreløs"))
                .containsExactlyInAnyOrder("Sundhedsråd Sydvestjylland", "Billund Kommune");
        assertThat(having(dossiers, "Uden penge"))
                .as("nobody knows who pays, so the region may")
                .containsExactlyInAnyOrder("Sundhedsråd Lillebælt", "Sundhedsråd Sydvestjylland", "Region Syddanmark");
        assertThat(of(dossiers, "Billund Kommune").projects().getFirst().missing())
                .extracting(Missing::what)
                .containsExactly("Ejer af Herreløs");
    }

    @Test
    void whatPsychiatryOwnsStandsWithTheRegionAndMissesAReceiver() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                with(
                        List.of(project("IPS", "Psykiatrien", null, false)),
                        List.of(),
                        List.of(text(TextLine.Kind.FOLLOW_UP, "Følg op", List.of(), List.of("Psykiatrien")))));

        assertThat(having(dossiers, "IPS")).containsExactly("Region Syddanmark");
        assertThat(of(dossiers, "Region Syddanmark").textsOf(TextLine.Kind.PARTICIPANT))
                .as("who holds no money and is followed by nobody yet")
                .hasSize(4)
                .allSatisfy(
                        it -> assertThat(it.missing()).extracting(Missing::whom).containsExactly("Region Syddanmark"));
        assertThat(of(dossiers, "Region Syddanmark").projects().getFirst().missing())
                .containsExactly(new Missing("Modtager af IPS, som Psykiatrien ejer", "Region Syddanmark"));
        assertThat(of(dossiers, "Region Syddanmark").texts().getFirst().missing())
                .containsExactly(new Missing("Modtager for Psykiatrien: Følg op", "Region Syddanmark"));
    }

    @Test
    void moneyOfAProjectNobodyKnowsIsShown() {
        List<Dossier> dossiers =
                distributed(members(LILLEBAELT), with(List.of(), List.of(grant("Ukendt", BILLUND, 300)), List.of()));

        assertThat(of(dossiers, "Billund Kommune").projects()).singleElement().satisfies(it -> assertThat(it.name())
                .isEqualTo("Projekt uden navn"));
    }

    @Test
    void linesGoToThoseTheyNameAndElseToAllCouncilsMarked() {
        List<Dossier> dossiers = distributed(
                members(LILLEBAELT),
                with(
                        List.of(),
                        List.of(),
                        List.of(
                                text(TextLine.Kind.FOLLOW_UP, "Vejledning", List.of(BILLUND), List.of()),
                                text(TextLine.Kind.AGREEMENT, "Aftale", List.of(), List.of()),
                                text(TextLine.Kind.UNAPPROVED_MINUTES, "Referat", List.of(), List.of()))));

        assertThat(saying(dossiers, "Vejledning"))
                .containsExactlyInAnyOrder("Sundhedsråd Sydvestjylland", "Billund Kommune");
        assertThat(saying(dossiers, "Aftale"))
                .as("an agreement that names nobody binds all")
                .contains("Sundhedsråd Lillebælt", "Sundhedsråd Sydvestjylland", "Region Syddanmark", "Billund Kommune")
                .doesNotContain("Modtager mangler");
        assertThat(of(dossiers, "Sundhedsråd Lillebælt").textsOf(TextLine.Kind.AGREEMENT))
                .singleElement()
                .satisfies(it -> assertThat(it.missing())
                        .containsExactly(new Missing("Ansvarlig for: Aftale", "Sekretariatet")));
        assertThat(saying(dossiers, "Referat"))
                .containsExactlyInAnyOrder("Sundhedsråd Lillebælt", "Sundhedsråd Sydvestjylland", "Region Syddanmark");
    }

    @Test
    void linesOfProjectsAgreeWithTheMoneyInBothEditions() {
        Figures open = figures(1_000L, 100L, 0L);
        Figures whole = figures(1_000L, 500L, 0L);
        Figures openInProjects = Figures.ofProject(kroner(100L), Money.NONE, Money.NONE, null);
        Figures wholeInProjects = Figures.ofProject(kroner(500L), Money.NONE, Money.NONE, null);
        FundsPart funds = new FundsPart(
                List.of(new FundsPart.Fund(
                        "fund",
                        "Klyngemidler",
                        List.of(new FundsPart.Total("2024", open, whole, openInProjects, wholeInProjects)),
                        List.of(new FundsPart.MoneyLine(
                                BILLUND, "Billund", "2024", open, whole, List.of(), 0, null, null, null, null)),
                        null,
                        List.of())),
                List.of(new FundsPart.ProjectMoney(
                        GivenParts.id("Kom Trygt Hjem"),
                        "fund",
                        BILLUND,
                        "Billund",
                        "2024",
                        kroner(100L),
                        Money.NONE,
                        null,
                        wholeInProjects,
                        Access.OPEN,
                        null,
                        null)),
                List.of(),
                List.of(),
                null);
        ProjectsPart projects = new ProjectsPart(List.of(project("Kom Trygt Hjem", "Billund Kommune", BILLUND, false)));

        Gathered forStaff = Gathered.whole(funds, projects, List.of());
        List<Dossier> dossiers = distributed(members("syddanmark-lillebaelt"), forStaff);
        assertThat(committed(dossiers)).isEqualTo(kroner(500L));
        assertThat(SumCheck.of(dossiers, forStaff.funds().funds()).projects())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Klyngemidler, heraf i projekter");
                    assertThat(row.cells().getFirst().difference()).isEqualTo(Money.NONE);
                });

        Gathered forOthers = Gathered.open(funds, projects, List.of());
        List<Dossier> others = distributed(members("syddanmark-lillebaelt"), forOthers);
        assertThat(committed(others)).isEqualTo(kroner(100L));
        assertThat(SumCheck.of(others, forOthers.funds().funds()).result()).isNotEqualTo(Result.DIFFERS);

        assertThat(SumCheck.of(others, forStaff.funds().funds()).projects())
                .as("a share that is missing from the lines of projects is noticed")
                .singleElement()
                .satisfies(
                        row -> assertThat(row.cells().getFirst().difference()).isEqualTo(kroner(400L)));
    }

    private static @Nullable Money committed(List<Dossier> dossiers) {
        return GivenParts.of(dossiers, "Billund Kommune")
                .projects()
                .getFirst()
                .money()
                .getFirst()
                .committed();
    }

    @Test
    void whoeverMayNotSeeClosedItemsGetsOpenFiguresAndNoClosedLine() {
        Figures open = figures(100L, 10L, 1L);
        Figures whole = figures(100L, 60L, 1L);
        FundsPart funds = new FundsPart(
                List.of(new FundsPart.Fund(
                        "fund",
                        "Klyngemidler",
                        List.of(new FundsPart.Total("2024", open, whole, null, null)),
                        List.of(new FundsPart.MoneyLine(
                                BILLUND, "Billund", "2024", open, whole, List.of(), 0, null, null, null, null)),
                        null,
                        List.of())),
                List.of(new FundsPart.ProjectMoney(
                        GivenParts.id("Hemmelig"),
                        "fund",
                        BILLUND,
                        "Billund",
                        "2024",
                        new Money(5_000),
                        Money.NONE,
                        Money.NONE,
                        null,
                        Access.OPEN,
                        null,
                        null)),
                List.of(),
                List.of(),
                null);
        ProjectsPart.Project closed = project("Hemmelig", "Billund Kommune", BILLUND, false);
        ProjectsPart projects = new ProjectsPart(List.of(new ProjectsPart.Project(
                closed.id(),
                Access.CLOSED,
                closed.name(),
                closed.aliases(),
                closed.phase(),
                closed.owner(),
                closed.ownerParty(),
                null,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null)));
        TextLine said = text(TextLine.Kind.FOLLOW_UP, "Lukket opfølgning", List.of(BILLUND), List.of());
        List<TextLine> texts = List.of(new TextLine(
                said.key(),
                said.kind(),
                said.title(),
                said.facts(),
                said.parties(),
                said.organisations(),
                said.missing(),
                said.source(),
                Access.CLOSED));

        Gathered forOthers = Gathered.open(funds, projects, texts);
        List<Dossier> shown = distributed(members(LILLEBAELT), forOthers);
        assertThat(shown.toString()).doesNotContain("Hemmelig", "Lukket", "uden navn");
        assertThat(of(shown, "Billund Kommune").money().getFirst().figures()).isEqualTo(open);
        assertThat(SumCheck.of(shown, forOthers.funds().funds()).result()).isEqualTo(Result.AGREES);

        Gathered forAll = Gathered.whole(funds, projects, texts);
        List<Dossier> all = distributed(members(LILLEBAELT), forAll);
        assertThat(having(all, "Hemmelig")).contains("Billund Kommune");
        assertThat(of(all, "Billund Kommune").money().getFirst().figures()).isEqualTo(whole);
        assertThat(SumCheck.of(all, forAll.funds().funds()).result()).isEqualTo(Result.AGREES);
    }

    @Test
    void aSecondRunSaysWhatIsDifferentLineByLine() {
        Membership members = members(LILLEBAELT);
        List<Dossier> before = distributed(
                members,
                new Gathered(
                        new FundsPart(
                                List.of(GivenParts.fund(line("621", "Kolding", "2024", figures(900L, 5L, 333L)))),
                                List.of(),
                                List.of(),
                                List.of(),
                                null),
                        new ProjectsPart(List.of(
                                project("Kompetenceløft", "Kolding Kommune", "621", false, "decision"),
                                project("Væk", "Kolding Kommune", "621", false))),
                        List.of()));
        List<Dossier> after = distributed(
                members,
                new Gathered(
                        new FundsPart(
                                List.of(GivenParts.fund(line("621", "Kolding", "2024", figures(900L, 5L, 375L)))),
                                List.of(),
                                List.of(),
                                List.of(),
                                null),
                        new ProjectsPart(List.of(project("Kompetenceløft", "Kolding Kommune", "621", true))),
                        List.of(text(TextLine.Kind.FOLLOW_UP, "Vejledning om fald", List.of(), List.of()))));

        List<Comparison.Change> changes = Comparison.of(before, after);

        assertThat(changes)
                .extracting(Comparison.Change::kind, Comparison.Change::title)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Comparison.Kind.CHANGED, "Kolding, klyngemidler 2024"),
                        org.assertj.core.groups.Tuple.tuple(Comparison.Kind.SETTLED, "Kompetenceløft"),
                        org.assertj.core.groups.Tuple.tuple(Comparison.Kind.NEW, "Vejledning om fald"),
                        org.assertj.core.groups.Tuple.tuple(Comparison.Kind.GONE, "Væk"));
        assertThat(changes.getFirst().differences())
                .contains(new Comparison.Difference("Ikke anvendt", "567,00", "525,00"));
        assertThat(Comparison.of(after, after)).isEmpty();
    }

    private static List<String> names(List<Dossier> dossiers) {
        return dossiers.stream().map(it -> it.receiver().name()).toList();
    }

    private static long received(List<Dossier> dossiers, String receiver) {
        return of(dossiers, receiver).money().stream()
                .mapToLong(it -> it.figures().received().ore())
                .sum();
    }

    private static Result result(SumCheck check, Quantity quantity) {
        return check.rows().getFirst().cells().stream()
                .filter(it -> it.quantity() == quantity)
                .findFirst()
                .orElseThrow()
                .result();
    }

    private static List<String> having(List<Dossier> dossiers, String project) {
        return dossiers.stream()
                .filter(it ->
                        it.projects().stream().anyMatch(line -> line.name().equals(project)))
                .map(it -> it.receiver().name())
                .toList();
    }

    private static List<String> saying(List<Dossier> dossiers, String title) {
        return dossiers.stream()
                .filter(it -> it.texts().stream().anyMatch(line -> line.title().equals(title)))
                .map(it -> it.receiver().name())
                .toList();
    }
}
