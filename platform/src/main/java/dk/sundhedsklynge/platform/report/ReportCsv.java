package dk.sundhedsklynge.platform.report;

import dk.sundhedsklynge.platform.text.Formulas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A report as CSV the way a Danish spreadsheet opens it: UTF-8 with a mark in front, semicolons, decimal commas. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class ReportCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat DANISH = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private ReportCsv() {}

    /** The table alone, its headings in the first line. */
    public static byte[] write(Section section) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter out = new CSVPrinter(csv, DANISH)) {
            table(section, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The facts and then every table below its title, with an empty line between them. */
    public static byte[] write(Report report) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter out = new CSVPrinter(csv, DANISH)) {
            out.printRecord(Formulas.harmless(report.title()), Formulas.harmless(report.subtitle()));
            for (Fact fact : report.facts()) {
                out.printRecord(Formulas.harmless(fact.name()), shown(fact.value()));
            }
            for (Section section : report.sections()) {
                out.println();
                out.printRecord(Formulas.harmless(section.title()));
                if (section.note() != null) {
                    out.printRecord(Formulas.harmless(section.note()));
                }
                table(section, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(Section section, CSVPrinter out) throws IOException {
        out.printRecord(section.columns().stream()
                .map(it -> Formulas.harmless(it.title()))
                .toList());
        for (Row row : section.rows()) {
            out.printRecord(cells(row));
        }
        if (section.total() != null && !section.rows().isEmpty()) {
            out.printRecord(cells(section.total()));
        }
    }

    private static List<String> cells(Row row) {
        return row.cells().stream().map(ReportCsv::shown).toList();
    }

    /** Figures without points between thousands, so that every spreadsheet reads a number. */
    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> amount.money().kroner().toPlainString().replace('.', ',');
            case Cell.Count count -> Long.toString(count.number());
            case Cell.Day _ -> cell.shown();
            case Cell.NotRegistered _ -> "";
            case Cell.Text _, Cell.Unknown _, Cell.Blank _ -> Formulas.harmless(cell.shown());
        };
    }
}
