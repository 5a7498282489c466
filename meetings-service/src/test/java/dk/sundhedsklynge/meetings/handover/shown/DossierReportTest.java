package dk.sundhedsklynge.meetings.handover.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.MoneyLine;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.report.Cell;
import dk.sundhedsklynge.platform.report.Report;
import dk.sundhedsklynge.platform.report.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DossierReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

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
                        "0,00",
                        "0,00",
                        "0,00",
                        "5.000,05",
                        "ikke oplyst",
                        "ikke oplyst",
                        "Ikke oplyst: Varde, 2026");
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
    void eachFactHasALineOfItsOwn() {
        Report report = report(List.of(), List.of(agreement()));

        assertThat(section(report, "agreement").rows().getFirst().cells().get(1))
                .isInstanceOf(Cell.Text.class)
                .extracting(Cell::shown)
                .isEqualTo("Parter: Varde Kommune\nBinder til: Varde kører hver tirsdag.\nKilde: Mail");
    }

    private static Figures figures(@Nullable Money received, Money spent, @Nullable Money rest) {
        return new Figures(received, Money.NONE, Money.NONE, spent, Money.NONE, Money.NONE, rest, rest);
    }

    private static MoneyLine money(String period, Figures figures) {
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
                List.of(),
                0);
    }

    private static Report report(List<ProjectLine> projects, List<TextLine> texts) {
        return report(List.of(), projects, texts);
    }

    private static Report report(List<MoneyLine> money, List<ProjectLine> projects, List<TextLine> texts) {
        return DossierReport.of(
                new DossierContent(
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
                                texts)),
                1,
                "a".repeat(64),
                List.of());
    }

    private static Section section(Report report, String id) {
        return report.sections().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ProjectLine.Share share(@Nullable Long spent) {
        return new ProjectLine.Share(
                "fund", "573", "Varde", "2024", Money.NONE, Money.NONE, spent == null ? null : new Money(spent));
    }

    private static ProjectLine project(ProjectLine.Share... shares) {
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
                List.of(shares),
                List.of(),
                Source.NONE,
                Access.OPEN,
                "Holbæk, Kalundborg, Holbæk Sygehus",
                "Samtaler på video",
                "Mail af 2. maj 2026");
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
                Access.OPEN);
    }
}
