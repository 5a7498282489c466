package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.text.Formulas;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file for a spreadsheet in Danish: semicolons, a decimal comma, a byte order mark so that æ, ø and å are read right. A
 * text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection), and no hidden characters.
 */
public final class Csv {
    private static final String TYPE = "text/csv;charset=utf-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    public Csv(String... headings) {
        row((Object[]) headings);
    }

    /** @param cells texts, {@link Money}, days and whole numbers; nothing is written for null */
    public Csv row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    /** @param fileName ASCII, without path */
    public Response answer(String fileName) {
        return Response.ok(bytes(), TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> money.kroner().setScale(2).toPlainString().replace('.', ',');
            case LocalDate day -> DanishDates.format(day);
            case Number number -> number.toString().replace('.', ',');
            default -> quoted(Formulas.harmless(HiddenCharacters.cleaned(value.toString())));
        };
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(it -> it == ';' || it == '"' || it == '\n' || it == '\r')
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }
}
