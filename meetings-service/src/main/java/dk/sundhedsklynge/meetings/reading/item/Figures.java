package dk.sundhedsklynge.meetings.reading.item;

import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.reading.section.Section;
import dk.sundhedsklynge.meetings.reading.section.SectionKind;
import dk.sundhedsklynge.meetings.reading.table.TableCells;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.PrintedNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects every figure of an item with its line: in tables, in lists of amounts and in running text. */
final class Figures {
    private Figures() {}

    public static List<Figure> in(int item, List<Section> sections, List<TableContent> tables, List<AmountList> lists) {
        List<Figure> figures = new ArrayList<>();
        Set<Integer> lines = new HashSet<>();
        Set<Integer> listed = new HashSet<>();
        for (TableContent table : tables) {
            for (Row row : table.rows()) {
                lines.add(row.line());
                row.cells().forEach(cell -> figure(item, row.line(), cell).ifPresent(figures::add));
            }
        }
        for (AmountList list : lists) {
            list.lines().forEach(line -> listed.add(line.line()));
        }
        for (Section section : sections) {
            boolean figuresCount = section.kind() != SectionKind.ATTACHMENTS && section.kind() != SectionKind.ABSENCE;
            for (Line line : figuresCount ? section.filled() : List.<Line>of()) {
                if (!lines.contains(line.number()) && !line.isTableRow()) {
                    PrintedNumber.in(line.text())
                            .forEach(it -> figures.add(new Figure(
                                    item,
                                    line.number(),
                                    it.text(),
                                    it.amount(),
                                    it.unit(),
                                    it.approximate(),
                                    listed.contains(line.number()) ? Figure.FoundIn.LIST : Figure.FoundIn.TEXT)));
                }
            }
        }
        figures.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return figures;
    }

    /** Empty for a cell without a number, and for a year. */
    private static Optional<Figure> figure(int item, int line, Cell cell) {
        if (cell.amount() == null || TableCells.isYear(cell.text())) {
            return Optional.empty();
        }
        PrintedNumber.Unit unit =
                switch (cell.type()) {
                    case "percent" -> PrintedNumber.Unit.PERCENT;
                    case "kroner" -> PrintedNumber.Unit.KRONER;
                    default -> PrintedNumber.Unit.NUMBER;
                };
        return Optional.of(new Figure(item, line, cell.text(), cell.amount(), unit, false, Figure.FoundIn.TABLE));
    }
}
