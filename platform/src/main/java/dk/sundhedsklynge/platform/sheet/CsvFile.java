package dk.sundhedsklynge.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads comma-separated text as Danish spreadsheets and others write it: in UTF-8 or UTF-16 with or without its mark, or in
 * Windows-1252; with semicolons, commas or tabs between the fields.
 */
final class CsvFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final String SAYS_SEPARATOR = "sep=";
    private static final int LINES_LOOKED_AT = 20;

    private CsvFile() {}

    static SheetOutcome read(byte[] content) {
        Optional<String> text = decoded(content);
        return text.isEmpty() ? new SheetOutcome.Unreadable() : read(text.get());
    }

    private static SheetOutcome read(String text) {
        boolean saysSeparator = text.startsWith(SAYS_SEPARATOR) && text.length() > SAYS_SEPARATOR.length();
        char separator = saysSeparator ? text.charAt(SAYS_SEPARATOR.length()) : separator(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        SheetRows rows = new SheetRows();
        long begun = 0;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord row : parser) {
                begun = row.getRecordNumber();
                if (begun == 1 && saysSeparator) {
                    continue;
                }
                for (int column = 0; column < row.size(); column++) {
                    rows.add(column, SheetRows.text(row.get(column)));
                }
                rows.endRow((int) begun);
            }
        } catch (SheetRows.Refusal refusal) {
            return refusal.reason();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return new SheetOutcome.OpenQuotation(begun + 1);
        }
        Sheet sheet = rows.sheet("", Set.of());
        return sheet.rows().isEmpty() ? new SheetOutcome.Empty() : new SheetOutcome.Read(List.of(sheet));
    }

    /** The one that parts the most fields of the first lines, outside of quotation marks. */
    private static char separator(String text) {
        int[] found = new int[SEPARATORS.size()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char it = text.charAt(i);
            if (it == '"') {
                quoted = !quoted;
            } else if (!quoted && it == '\n') {
                lines++;
            } else if (!quoted && SEPARATORS.contains(it)) {
                found[SEPARATORS.indexOf(it)]++;
            }
        }
        // Danish amounts have commas in them, so a comma parts fields only where nothing else does.
        return SEPARATORS.stream()
                .filter(it -> found[SEPARATORS.indexOf(it)] > 0)
                .findFirst()
                .orElse(';');
    }

    /** Empty for what is no text. */
    private static Optional<String> decoded(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, content, 3);
        }
        if (begins(content, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, content, 2);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, content, 2);
        }
        return strictly(StandardCharsets.UTF_8, content, 0).or(() -> strictly(WINDOWS, content, 0));
    }

    private static Optional<String> strictly(Charset charset, byte[] content, int from) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
            return text.chars().anyMatch(CsvFile::isOfNoText) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfNoText(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }

    private static boolean begins(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || Byte.toUnsignedInt(content[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
