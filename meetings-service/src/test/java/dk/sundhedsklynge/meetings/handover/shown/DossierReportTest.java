package dk.sundhedsklynge.meetings.handover.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.MoneyLine;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.dossier.UnstatedMoney;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.Paper;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.report.Cell;
import dk.sundhedsklynge.platform.report.Column;
import dk.sundhedsklynge.platform.report.Report;
import dk.sundhedsklynge.platform.report.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DossierReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final String HASH = "a".repeat(64);
    private static final UUID MINUTES = UUID.fromString("6b1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d10");
    private static final UUID OTHER = UUID.fromString("6b1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d11");

    @Test
    void aProjectSaysWhatIsKnownOfIt() {
        Report report = report(List.of(project(share(null), share(25_340_50L))), List.of());

        assertThat(section(report, "projekter").rows().getFirst().cells().get(7).shown())
                .isEqualTo("mindst 25.340,50");
        assertThat(section(report(List.of(project(share(null), share(0L))), List.of()), "projekter")
                        .rows()
                        .getFirst()
                        .cells()
                        .get(7)
                        .shown())
                .as("that it is at least 0 says nothing")
                .isEqualTo("ikke oplyst");
        assertThat(section(report(List.of(project(share(null))), List.of()), "projekter")
                        .rows()
                        .getFirst()
                        .cells()
                        .get(7)
                        .shown())
                .isEqualTo("ikke oplyst");
    }

    @Test
    void aSumWithAnUnknownRestSaysWhatIsMissing() {
        Money given = new Money(800_000_50);
        Money late = new Money(5_000_05);
        List<Cell> sum = Objects.requireNonNull(section(
                                report(
                                        List.of(
                                                money("2025", figures(given, Money.NONE, given)),
                                                money("2026", figures(null, late, null))),
                                        List.of(),
                                        List.of()),
                                "midler-1")
                        .total())
                .cells();

        assertThat(sum)
                .extracting(Cell::shown)
                .as("800.000,50 in 2025, and a late invoice of 2026, where nobody states what was received")
                .containsExactly(
                        "I alt",
                        "mindst 800.000,50",
                        "–",
                        "–",
                        "0,00",
                        "5.000,05",
                        "ikke oplyst",
                        "ikke oplyst",
                        "",
                        "Ikke oplyst: Varde, 2026");
    }

    @Test
    void whatAProjectHasInDifferentFundsIsNotAddedUp() {
        MoneyLine own = money("2024", figures(Money.NONE, Money.NONE, Money.NONE));
        MoneyLine pool = new MoneyLine(
                "money:q:573:2024",
                "q",
                "pulje q",
                "573",
                "Varde",
                "2024",
                figures(Money.NONE, Money.NONE, Money.NONE),
                List.of(),
                List.of(),
                List.of(),
                0,
                null);
        ProjectLine.Share ofPool = new ProjectLine.Share(
                "q", "573", "Varde", "2024", new Money(500_00), Money.NONE, null, null, new Money(120_20));

        assertThat(section(report(List.of(own, pool), List.of(project(share(10_10L), ofPool)), List.of()), "projekter")
                        .rows()
                        .getFirst()
                        .cells()
                        .subList(6, 8))
                .extracting(Cell::shown)
                .containsExactly("Klyngemidler: 0,00\npulje q: 500,00", "Klyngemidler: 10,10\npulje q: mindst 120,20");
        assertThat(section(report(List.of(pool), List.of(project(ofPool)), List.of()), "projekter")
                        .rows()
                        .getFirst()
                        .cells()
                        .get(7)
                        .shown())
                .isEqualTo("pulje q: mindst 120,20");
    }

    @Test
    void aSumLacksTheMoneyOfAPartyOfWhomNothingIsStated() {
        Money given = new Money(200_000_00);
        Figures unknown = new Figures(null, null, Money.NONE, null, Money.NONE, Money.NONE, null, null);
        DossierContent content = content(
                List.of(money("2026", figures(given, Money.NONE, given))),
                List.of(),
                List.of(),
                List.of(
                        new UnstatedMoney("fund", "563", "Fanø", unknown),
                        new UnstatedMoney("another", "561", "Esbjerg", unknown)));

        assertThat(Objects.requireNonNull(section(DossierReport.of(content, 1, HASH, List.of()), "midler-1")
                                .total())
                        .cells())
                .extracting(Cell::shown)
                .containsExactly(
                        "I alt",
                        "mindst 200.000,00",
                        "–",
                        "–",
                        "ikke oplyst",
                        "ikke oplyst",
                        "ikke oplyst",
                        "ikke oplyst",
                        "",
                        "Ikke oplyst: Fanø");
    }

    @Test
    void whereNothingIsRegisteredNobodySaysThatNothingIsCarriedOver() {
        Money given = new Money(800_000_50);
        Figures figures = new Figures(
                given,
                Money.NONE,
                Money.NONE,
                Money.NONE,
                Money.NONE,
                new Money(1_00),
                given.plus(new Money(1_00)),
                given);
        MoneyLine line = money("2025", figures);
        Section section = section(report(List.of(line), List.of(), List.of()), "midler-1");

        assertThat(section.rows().getFirst().cells())
                .extracting(Cell::shown)
                .startsWith("Varde, 2025", "800.000,50", "1,00", "–", "0,00", "0,00");
        assertThat(section.footnote()).contains("intet er registreret");
        assertThat(DossierReport.lines(
                                content(List.of(line), List.of(), List.of()).dossier(), true)
                        .get(line.key()))
                .as("a line by itself says only what is registered")
                .extracting(it -> Objects.requireNonNull(it).facts().stream()
                        .map(dk.sundhedsklynge.platform.report.Fact::name)
                        .toList())
                .isEqualTo(List.of(
                        "Modtaget",
                        "Overført fra tidligere år",
                        "Disponeret",
                        "Anvendt",
                        "Ikke disponeret",
                        "Ikke anvendt"));
        assertThat(section(
                                report(
                                        List.of(money(
                                                "2025",
                                                new Figures(given, given, given, given, given, given, given, given))),
                                        List.of(),
                                        List.of()),
                                "midler-1")
                        .footnote())
                .isNull();
    }

    @Test
    void aProjectSaysWhoTakesPartWhatItIsAboutAndWhereThatIsKnownFrom() {
        Report report = report(List.of(project(share(null))), List.of());

        assertThat(section(report, "projekter").rows().getFirst().cells().get(3).shown())
                .isEqualTo("Holbæk, Kalundborg, Holbæk Sygehus");
        assertThat(section(report, "om-projekterne").rows().getFirst().cells())
                .extracting(Cell::shown)
                .containsExactly("Telemedicin", "Samtaler på video", "Mail af 2. maj 2026");
    }

    @Test
    void moneyOfAClosedItemIsMarkedAsOtherLinesAre() {
        MoneyLine open = money("2025", figures(null, Money.NONE, null));
        MoneyLine closed = new MoneyLine(
                "money:fund:573:2026",
                "fund",
                "Klyngemidler",
                "573",
                "Varde",
                "2026",
                figures(null, Money.NONE, null),
                List.of(),
                List.of(),
                List.of(),
                0,
                Access.CLOSED);

        assertThat(section(report(List.of(open, closed), List.of(), List.of()), "midler-1")
                        .rows())
                .extracting(row -> row.cells().getFirst().shown())
                .containsExactly("Varde, 2025", "Varde, 2026 (lukket)");
        assertThat(DossierReport.lines(
                                content(List.of(closed), List.of(), List.of()).dossier(), true)
                        .get(closed.key()))
                .extracting(line -> Objects.requireNonNull(line).title().shown())
                .isEqualTo("Varde, 2026 (lukket)");
    }

    @Test
    void eachFactHasALineOfItsOwn() {
        Report report = report(List.of(), List.of(agreement()));

        assertThat(section(report, "agreement").rows().getFirst().cells())
                .extracting(Cell::shown)
                .as("with what it is known from in a column of its own")
                .containsExactly(
                        "Transport (lukket)",
                        "Parter: Varde Kommune\nBinder til: Varde kører hver tirsdag.",
                        "Mail",
                        "");
    }

    @Test
    void aLineSaysInWordsWhichDocumentAndWhichLinesItRestsOn() {
        Source twelve = new Source(MINUTES, 12, null);
        MoneyLine money = money(
                "2025",
                figures(Money.NONE, Money.NONE, Money.NONE),
                List.of(new Source(MINUTES, 234, null), twelve, twelve, new Source(OTHER, null, null)),
                3);
        TextLine text = text(TextLine.Kind.FOLLOW_UP, "Vejledning", List.of(), twelve);
        DossierContent content = content(List.of(money), List.of(), List.of(text, minutes()));

        Report page = DossierReport.of(content, 1, HASH, List.of());
        Report council = DossierReport.withoutLinks(content, 1, HASH, List.of());
        Report filed = DossierReport.inPackage(
                content,
                1,
                HASH,
                List.of(),
                new SourceWords.Files(
                        Map.of(MINUTES, "dokumenter/politisk.txt", OTHER, "b.txt, ikke i pakken"), Map.of()));

        String place = "/moeder/dokumenter/%s?linje=12#linje-12".formatted(MINUTES);
        String words = "Referat 13. oktober 2023 (politisk.txt), linje 12";
        assertThat(source(page, "follow-up")).isEqualTo(new Cell.Text(words, place));
        assertThat(source(council, "follow-up")).isEqualTo(new Cell.Text(words));
        assertThat(source(filed, "follow-up").shown())
                .isEqualTo("Referat 13. oktober 2023 (dokumenter/politisk.txt), linje 12");
        assertThat(source(page, "midler-1").shown())
                .isEqualTo("Referat 13. oktober 2023 (politisk.txt), linje 12 og 234\nDokument " + OTHER
                        + "\nog 3 steder mere");
        assertThat(source(filed, "midler-1").shown()).contains("Referat (b.txt, ikke i pakken)");
        assertThat(source(filed, "document").shown()).isEqualTo("dokumenter/politisk.txt");
    }

    @Test
    void aLineThatRestsOnANoteSaysWhatItWasEnteredFrom() {
        Source sheet = note(new Paper("26/4417", "tildelinger.xlsx", 7, "allotment-note", List.of()));
        Source mail = note(new Paper("Svar nr. 7", null, null, null, List.of(new Paper.Attached("mail.eml", HASH))));
        MoneyLine money = money(
                "2025",
                figures(Money.NONE, Money.NONE, Money.NONE),
                List.of(
                        sheet,
                        mail,
                        note(new Paper("B-3-1", null, null, "voucher", List.of())),
                        note(new Paper("Opgørelse", null, null, "opening", List.of())),
                        note(new Paper("Mail", null, null, "carry-over-answer", List.of())),
                        note(null),
                        new Source(null, null, OTHER)),
                1);

        assertThat(source(report(List.of(money), List.of(), List.of()), "midler-1")
                        .shown())
                .isEqualTo("""
                        Tildelingsnote 26/4417 (tildelinger.xlsx, række 7)
                        Notat: Svar nr. 7, vedlagt mail.eml
                        Bilag B-3-1
                        Åbningssaldo: Opgørelse
                        Svar om overførsel: Mail
                        Notat i Midler
                        Beslutning i Møder
                        og 1 sted mere""");
        assertThat(source(
                                DossierReport.inPackage(
                                        content(List.of(money), List.of(), List.of()),
                                        1,
                                        HASH,
                                        List.of(),
                                        new SourceWords.Files(Map.of(), Map.of(HASH, "bilag/mail.eml"))),
                                "midler-1")
                        .shown())
                .contains("Notat: Svar nr. 7, vedlagt bilag/mail.eml");
    }

    private static Source note(@Nullable Paper paper) {
        return new Source(null, null, null, OTHER, paper);
    }

    @Test
    void aProjectWithoutMoneyOfTheReceiverHasNoneOnlyWhereSomebodyStatesWhoseItIs() {
        assertThat(section(report(List.of(project()), List.of()), "projekter")
                        .rows()
                        .getFirst()
                        .cells()
                        .get(6)
                        .shown())
                .isEqualTo("ingen");
        assertThat(section(report(List.of(project(true, null, List.of())), List.of()), "projekter")
                        .rows()
                        .getFirst()
                        .cells()
                        .subList(6, 8))
                .extracting(Cell::shown)
                .containsExactly("ikke oplyst", "ikke oplyst");
        assertThat(section(report(List.of(project(null, true, List.of())), List.of()), "projekter")
                        .rows()
                        .getFirst()
                        .cells()
                        .subList(6, 8))
                .extracting(Cell::shown)
                .as("what is not split on parties may be the receiver's")
                .containsExactly("ikke fordelt på parter", "ikke fordelt på parter");
    }

    private static Cell source(Report report, String section) {
        Section its = section(report, section);
        int column = its.columns().stream().map(Column::title).toList().indexOf("Kilde");
        return its.rows().getFirst().cells().get(column);
    }

    private static Figures figures(@Nullable Money received, Money spent, @Nullable Money rest) {
        return new Figures(received, Money.NONE, Money.NONE, spent, Money.NONE, Money.NONE, rest, rest);
    }

    private static MoneyLine money(String period, Figures figures) {
        return money(period, figures, List.of(), 0);
    }

    private static MoneyLine money(String period, Figures figures, List<Source> sources, int leftOut) {
        return new MoneyLine(
                "money:fund:573:" + period,
                "fund",
                "Klyngemidler",
                "573",
                "Varde",
                period,
                figures,
                List.of(),
                List.of(),
                sources,
                leftOut,
                null);
    }

    private static Report report(List<ProjectLine> projects, List<TextLine> texts) {
        return report(List.of(), projects, texts);
    }

    private static Report report(List<MoneyLine> money, List<ProjectLine> projects, List<TextLine> texts) {
        return DossierReport.of(content(money, projects, texts), 1, HASH, List.of());
    }

    private static DossierContent content(List<MoneyLine> money, List<ProjectLine> projects, List<TextLine> texts) {
        return content(money, projects, texts, List.of());
    }

    private static DossierContent content(
            List<MoneyLine> money, List<ProjectLine> projects, List<TextLine> texts, List<UnstatedMoney> unstated) {
        return new DossierContent(
                DossierContent.FORMAT,
                UUID.randomUUID(),
                1,
                RunKind.REHEARSAL,
                "syddanmark-sydvestjylland",
                "Sundhedsklynge Sydvestjylland",
                DAY,
                DAY,
                DAY,
                new Dossier(
                        new Receiver(Receiver.Kind.MUNICIPALITY, "573", "Varde Kommune", List.of()),
                        money,
                        projects,
                        texts,
                        unstated));
    }

    private static Section section(Report report, String id) {
        return report.sections().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ProjectLine.Share share(@Nullable Long spent) {
        return new ProjectLine.Share(
                "fund",
                "573",
                "Varde",
                "2024",
                Money.NONE,
                Money.NONE,
                spent == null ? null : new Money(spent),
                null,
                null);
    }

    private static ProjectLine project(ProjectLine.Share... shares) {
        return project(null, null, List.of(shares));
    }

    private static ProjectLine project(
            @Nullable Boolean moneyNotStated, @Nullable Boolean moneyNotSplit, List<ProjectLine.Share> shares) {
        return new ProjectLine(
                "project:1",
                UUID.randomUUID(),
                "Telemedicin",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                shares,
                List.of(),
                Source.NONE,
                Access.OPEN,
                "Holbæk, Kalundborg, Holbæk Sygehus",
                "Samtaler på video",
                "Mail af 2. maj 2026",
                moneyNotStated,
                moneyNotSplit);
    }

    private static TextLine agreement() {
        return new TextLine(
                "agreement:1",
                TextLine.Kind.AGREEMENT,
                "Transport",
                List.of(
                        new Fact("Parter", "Varde Kommune"),
                        new Fact("Binder til", "Varde kører hver tirsdag."),
                        new Fact("Kilde", "Mail")),
                List.of("573"),
                List.of(),
                List.of(),
                Source.NONE,
                Access.CLOSED);
    }

    private static TextLine minutes() {
        return text(
                TextLine.Kind.DOCUMENT,
                "politisk.txt",
                List.of(new Fact(Fact.MEETING_DAY, "13. oktober 2023")),
                new Source(MINUTES, null, null));
    }

    private static TextLine text(TextLine.Kind kind, String title, List<Fact> facts, Source source) {
        return new TextLine(
                kind.code() + ":1", kind, title, facts, List.of(), List.of(), List.of(), source, Access.OPEN);
    }
}
