package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.util.List;

/** The columns that a spreadsheet of notes has. */
final class NoteFields {
    static final String PARTY = "part";
    static final String PERIOD = "periode";
    static final String PROJECT = "projekt";
    static final String AMOUNT = "beloeb";
    static final String DAY = "dato";
    static final String REFERENCE = "reference";

    /** What a source writes that names no party. */
    static final List<String> NO_PARTY = List.of("Hele klyngen", "Kommunerne");

    private static final SheetField PERIOD_FIELD = new SheetField(
            PERIOD,
            "Periode",
            Kind.TEXT,
            false,
            List.of("År", "Pulje", "Regnskabsår", "Bevillingsår"),
            "Det år eller den pulje, pengene hører til: 2023 eller 2022-2023. Er feltet tomt, bruges datoens år.",
            List.of("2023", "2022-2023"),
            List.of());

    private NoteFields() {}

    /**
     * @param parties names of those that the cooperation has
     * @param projects names of those that can be chosen
     */
    static List<SheetField> of(SheetKind kind, List<String> parties, List<String> projects) {
        SheetField party = party(parties);
        return switch (kind) {
            case ALLOTMENTS ->
                List.of(
                        party,
                        PERIOD_FIELD,
                        amount(List.of("Modtaget", "Tildelt", "Tildeling", "Kroner", "Modtaget beløb")),
                        day("Modtaget den", List.of("Dato", "Modtagelsesdato", "Dato for modtagelse", "Udbetalt den")),
                        reference(
                                "Tildelingsnote",
                                List.of("Reference", "Notenummer", "Note", "Brev", "Bilag", "Nummer"),
                                List.of("Aktstykke 12", "Aktstykke 12")));
            case VOUCHERS ->
                List.of(
                        party,
                        PERIOD_FIELD,
                        new SheetField(
                                PROJECT,
                                "Projekt",
                                Kind.TEXT,
                                false,
                                List.of("Indsats", "Projektnavn", "Aktivitet"),
                                "Projektets navn, som det står under Projekter. Tomt, hvis udgiften ikke hører til et projekt.",
                                List.of(projects.isEmpty() ? "" : projects.getFirst(), ""),
                                projects),
                        amount(List.of("Betalt", "Anvendt", "Forbrug", "Udgift", "Kroner", "Betalt beløb")),
                        day("Betalt den", List.of("Dato", "Betalingsdato", "Bilagsdato", "Fakturadato")),
                        reference(
                                "Bilagsnummer",
                                List.of("Bilag", "Reference", "Faktura", "Fakturanummer", "Bilagsnr", "Nummer"),
                                List.of("1001", "1002")));
        };
    }

    private static SheetField party(List<String> parties) {
        return new SheetField(
                PARTY,
                "Part",
                Kind.TEXT,
                true,
                List.of("Kommune", "Region", "Kommune/region", "Modtager", "Organisation", "Kommunenavn"),
                "Kommunen eller regionen, ved navn eller kode. Skriv Hele klyngen eller Kommunerne, når kilden ikke fordeler beløbet.",
                List.of(parties.isEmpty() ? "" : parties.getFirst(), NO_PARTY.getFirst()),
                parties);
    }

    private static SheetField amount(List<String> synonyms) {
        return new SheetField(
                AMOUNT,
                "Beløb",
                Kind.AMOUNT,
                true,
                synonyms,
                "Kroner og øre uden fortegn, for eksempel 1.234,56.",
                List.of("1.234,56", "500.000,00"),
                List.of());
    }

    private static SheetField day(String label, List<String> synonyms) {
        return new SheetField(
                DAY,
                label,
                Kind.DAY,
                true,
                synonyms,
                "En dato, for eksempel 31-12-2023.",
                List.of("15-01-2023", "31-12-2023"),
                List.of());
    }

    private static SheetField reference(String label, List<String> synonyms, List<String> examples) {
        return new SheetField(
                REFERENCE,
                label,
                Kind.TEXT,
                true,
                synonyms,
                "Papirets nummer eller navn, så det kan findes igen. To rækker med samme reference, part, periode og beløb er den samme oplysning.",
                examples,
                List.of());
    }
}
