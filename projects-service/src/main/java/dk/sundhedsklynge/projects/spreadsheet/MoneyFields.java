package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import dk.sundhedsklynge.platform.sheet.imports.ReadElsewhere;
import java.util.List;

/**
 * The columns of money that a spreadsheet of projects can have. Money is counted in funds-service, so they are read there: the same
 * file is handed in as an opening, and has the headings that openings are read by.
 */
final class MoneyFields {
    private static final String THERE = " Læses i Midler, når den samme fil hentes dér som åbningssaldo.";

    private MoneyFields() {}

    /** @param parties names of those that the cooperation has */
    static ReadElsewhere of(String cooperation, List<String> parties) {
        return new ReadElsewhere(
                List.of(
                        new SheetField(
                                "part",
                                "Part",
                                Kind.TEXT,
                                false,
                                List.of("Kommune", "Modtager", "Betaler", "Organisation", "Myndighed"),
                                "Den part, hvis penge det er. Tomt, når pengene ikke er fordelt på parter. Et projekt med penge fra flere parter eller år har en række for hver, med det samme navn."
                                        + THERE,
                                List.of(parties.isEmpty() ? "" : parties.getFirst(), ""),
                                parties),
                        new SheetField(
                                "periode",
                                "Periode",
                                Kind.PERIOD,
                                false,
                                List.of("År", "Pulje", "Puljeår", "Bevillingsår", "Regnskabsår", "Budgetår"),
                                "Det år eller den pulje, pengene hører til: 2023 eller 2022-2023." + THERE,
                                List.of("2022-2023", ""),
                                List.of()),
                        amount("bevilget", "Bevilget", List.of("Disponeret", "Allokeret", "Bevilling"), "200.000,00"),
                        amount(
                                "anvendt",
                                "Anvendt",
                                List.of("Forbrugt", "Forbrug", "Brugt", "Udgift", "Udgifter"),
                                "")),
                "Pengene i kolonnerne %s bogføres ikke her. De læses i Midler: opret først projekterne, og hent så den samme fil dér som åbningssaldo.",
                "Pengene i kolonnerne %s er ikke bogført. Hent den samme fil i Midler som åbningssaldo; dér læses de.",
                "Hent filen i Midler",
                "/midler/regneark?slags=aabning&klynge=" + cooperation);
    }

    private static SheetField amount(String code, String label, List<String> synonyms, String example) {
        return new SheetField(
                code,
                label,
                Kind.AMOUNT,
                false,
                synonyms,
                "Kroner og øre. Tomt, når det ikke er oplyst." + THERE,
                List.of(example, ""),
                List.of());
    }
}
