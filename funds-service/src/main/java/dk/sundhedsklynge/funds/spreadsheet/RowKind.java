package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.KindsOfRows;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a row of a table of money can say that it is. */
enum RowKind {
    ALLOTMENT("en tildeling", "Hent den under Tildelinger", "tildel", "tilskud", "modtag", "bevilling", "indtaegt"),
    VOUCHER(
            "et udgiftsbilag",
            "Hent den under Udgiftsbilag",
            "forbrug",
            "anvend",
            "udgift",
            "omkostning",
            "betal",
            "faktura",
            "udlaeg"),
    CARRY_OVER("et svar om overførsel", "Hent den under Svar om overførsel", "overfoer"),
    COMMITMENT(
            "en disponering",
            "Den kommer af beslutningen og hentes ikke fra et regneark",
            "disponer",
            "bevilget",
            "reserver",
            "oeremaerk"),
    BUDGET("et budget", "Det bogføres ikke", "budget", "prognose", "forventet");

    private final String label;
    private final String advice;
    private final List<String> beginnings;

    /** @param beginnings of the words that name it, as names are compared */
    RowKind(String label, String advice, String... beginnings) {
        this.label = label;
        this.advice = advice;
        this.beginnings = List.of(beginnings);
    }

    /** Of a sheet whose rows are of this kind. */
    KindsOfRows alone() {
        Map<String, String> others = new LinkedHashMap<>();
        Arrays.stream(values())
                .filter(it -> it != this)
                .forEach(it -> it.beginnings.forEach(beginning -> others.put(
                        beginning,
                        "Rækken er %s og ikke %s. %s, eller udelad den.".formatted(it.label, label, it.advice))));
        return new KindsOfRows(
                beginnings,
                others,
                "Det siger ikke, at rækken er %s, som andre rækker siger. Udelad den, eller ret ordet i filen."
                        .formatted(label));
    }
}
