package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The columns that a spreadsheet of notes has. */
final class NoteFields {
    static final String PARTY = "part";
    static final String PERIOD = "periode";
    static final String FUND = "midler";
    static final String PROJECT = "projekt";
    static final String AMOUNT = "beloeb";
    static final String DAY = "dato";
    static final String REFERENCE = "reference";

    static final SheetField PERIOD_FIELD = new SheetField(
                    PERIOD,
                    "Periode",
                    Kind.PERIOD,
                    false,
                    List.of("År", "Pulje", "Puljeår", "Regnskabsår", "Bevillingsår", "Budgetår", "Tilskudsår"),
                    "Det år eller den pulje, pengene hører til: 2023 eller 2022-2023. Er feltet tomt, bruges datoens år.",
                    List.of("2023", "2022-2023"),
                    List.of())
            .saidOnce(SheetField.SaidOnce.PERIOD_IN_TITLE);

    private NoteFields() {}

    /** @param funds names of those that are known besides the cluster's own */
    static SheetField fund(List<String> funds) {
        return new SheetField(
                        FUND,
                        "Midler",
                        Kind.TEXT,
                        false,
                        List.of(
                                "Hvilke midler",
                                "Midlernes navn",
                                "Bevillingskilde",
                                "Finansieringskilde",
                                "Finansieret af"),
                        "Kun når pengene ikke er klyngemidler: hvad midlerne kaldes. Tomt for klyngemidler.",
                        List.of("", ""),
                        funds.isEmpty()
                                ? List.of()
                                : Stream.concat(Stream.of(FundNames.CLUSTER), funds.stream())
                                        .map(FundNames::inWords)
                                        .toList())
                .saidOnce(SheetField.SaidOnce.BY_HAND);
    }

    /** @param projects names of those that can be chosen */
    static SheetField project(List<String> projects) {
        return new SheetField(
                PROJECT,
                "Projekt",
                Kind.TEXT,
                false,
                List.of("Indsats", "Projektnavn", "Projekttitel", "Aktivitet"),
                "Projektets navn, som det står under Projekter. Tomt, hvis beløbet ikke hører til et projekt.",
                List.of(projects.isEmpty() ? "" : projects.getFirst(), ""),
                projects);
    }

    /** @param parties names of those that the cooperation has */
    static SheetField party(List<String> parties) {
        return new SheetField(
                        PARTY,
                        "Part",
                        Kind.TEXT,
                        true,
                        List.of(
                                "Kommune",
                                "Region",
                                "Modtager",
                                "Modtagende part",
                                "Betaler",
                                "Betalende part",
                                "Organisation",
                                "Myndighed",
                                "Partens navn",
                                "Hvem"),
                        "Kommunen eller regionen, ved navn eller kode. Skriv Hele klyngen eller Kommunerne, når kilden ikke fordeler beløbet.",
                        List.of(parties.isEmpty() ? "" : parties.getFirst(), SheetNames.NO_PARTY.getFirst()),
                        parties)
                .saidOnce(SheetField.SaidOnce.BY_HAND);
    }

    /** @param more what else is worth knowing of it; empty for nothing */
    static SheetField amount(List<String> synonyms, String more) {
        return new SheetField(
                AMOUNT,
                "Beløb",
                Kind.AMOUNT,
                true,
                synonyms,
                "Kroner og øre uden fortegn, for eksempel 1.234,56. Er tallene i 1.000 kr., så skriv det i overskriften."
                        + more,
                List.of("1.234,56", "500.000,00"),
                List.of());
    }

    static SheetField day(String label, List<String> synonyms) {
        return new SheetField(
                        DAY,
                        label,
                        Kind.DAY,
                        true,
                        synonyms,
                        "En dato, for eksempel 31-12-2023.",
                        List.of("15-01-2023", "31-12-2023"),
                        List.of())
                .saidOnce(SheetField.SaidOnce.BY_HAND);
    }

    static SheetField reference(String label, List<String> synonyms, List<String> examples) {
        return new SheetField(
                        REFERENCE,
                        label,
                        Kind.TEXT,
                        true,
                        synonyms,
                        "Papirets nummer eller navn, så det kan findes igen. To rækker med samme reference, part, periode og beløb er den samme oplysning.",
                        examples,
                        List.of())
                .saidOnce(SheetField.SaidOnce.NAME_OF_FILE);
    }
}
