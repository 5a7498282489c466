package dk.sundhedsklynge.meetings.proposal.table;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.proposal.table.PositionFigure.About;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table read as a position of the fund: what was received, committed, spent and carried over. Either the columns are
 * quantities and the rows parties or projects, or the columns are parties and the rows projects, quantities or years.
 *
 * @param figures in the order of the table
 * @param mixed headings of columns that name two quantities at once; their figures are left out
 * @param unclear rows and columns that are neither a party, a project nor a sum; their figures are left out
 * @param period the years that the table names, {@code 2022-2023}; null when it names none
 */
public record PositionTable(
        TableContent table,
        List<PositionFigure> figures,
        List<String> mixed,
        List<String> unclear,
        @Nullable String period) {
    public static final String WHOLE_CLUSTER = "hele klyngen";
    public static final String MUNICIPALITIES = "kommunerne";

    private static final Pattern NO_POSITION = Pattern.compile(
            "budget|forslag|nøgle|\\bmodel\\b|finansiering|betaler|ansøg|estimat|koster",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TOTAL_ROW =
            Pattern.compile("^(?:i alt|ialt|total|sum|samlet|tilsammen)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE_ROW = Pattern.compile(
            "klyngemidler|klyngens midler|^klyngen$|hele klyngen|^sundhedsklynge",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern POOL = Pattern.compile("\\b(20\\d\\d)\\s*(?:-|–|og)\\s*(20\\d\\d)\\b");
    private static final Pattern LIKE_A_PARTY = Pattern.compile("^region\\b.*|.*\\bkommune$", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_ROW = Pattern.compile("^20\\d\\d$");

    /**
     * @param saidToBe what the text around the table says its figures are, for rows that do not say it; null when unsaid
     * @return empty when the table states no position
     */
    public static Optional<PositionTable> of(TableContent table, @Nullable Quantity saidToBe) {
        if (NO_POSITION.matcher(String.valueOf(table.title())).find()) {
            return Optional.empty();
        }
        long parties = table.columnParties().stream().filter(Objects::nonNull).count();
        boolean municipalities = table.header().stream().anyMatch(PositionTable::isMunicipalities);
        return parties >= 2 || parties == 1 && municipalities
                ? ofPartyColumns(table, saidToBe)
                : ofQuantityColumns(table);
    }

    private static Optional<PositionTable> ofQuantityColumns(TableContent table) {
        List<ColumnMeaning> columns =
                table.header().stream().map(ColumnMeaning::of).toList();
        if (columns.stream().skip(1).noneMatch(ColumnMeaning::isBooked)) {
            return Optional.empty();
        }
        boolean ofParties = table.rows().stream().anyMatch(row -> row.party() != null);
        List<PositionFigure> figures = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Row row : table.rows()) {
            if (isUnclear(row, ofParties)) {
                unclear.add(name(row));
                continue;
            }
            for (int i = 1; i < Math.min(columns.size(), row.cells().size()); i++) {
                ColumnMeaning column = columns.get(i);
                Money amount = amount(row.cells().get(i));
                if (column.kind() == ColumnMeaning.Kind.FIGURE && amount != null) {
                    figures.add(figure(row, column, amount));
                } else if (column.isBooked()
                        && row.party() != null
                        && isZero(row.cells().get(i))) {
                    figures.add(figure(row, column, Money.NONE));
                }
            }
        }
        List<String> mixed = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).kind() == ColumnMeaning.Kind.MIXED) {
                mixed.add(Sentence.plain(table.header().get(i)).replaceAll("[*^#]+$", ""));
            }
        }
        return Optional.of(new PositionTable(table, figures, mixed, unclear, pool(table)));
    }

    /** A row with figures that has no name, or whose name looks like a party and is not a known one. */
    private static boolean isUnclear(Row row, boolean ofParties) {
        String name = name(row);
        boolean hasFigures = row.cells().stream().skip(1).anyMatch(cell -> amount(cell) != null);
        boolean sum =
                TOTAL_ROW.matcher(name).matches() || WHOLE_ROW.matcher(name).find();
        return hasFigures
                && row.party() == null
                && !sum
                && (ofParties || name.isBlank() || LIKE_A_PARTY.matcher(name).matches());
    }

    private static PositionFigure figure(Row row, ColumnMeaning column, Money amount) {
        String name = name(row);
        About about = about(row, name);
        Quantity quantity = Objects.requireNonNull(column.quantity());
        return new PositionFigure(
                about,
                quantity,
                row.party(),
                row.party() == null ? WHOLE_CLUSTER : null,
                about == About.PROJECT ? name : null,
                column.toYear(),
                null,
                amount,
                row.line(),
                text(row));
    }

    private static About about(Row row, String name) {
        if (TOTAL_ROW.matcher(name).matches()) {
            return About.TOTAL;
        }
        if (row.party() != null) {
            return About.PARTY;
        }
        return WHOLE_ROW.matcher(name).find() ? About.WHOLE : About.PROJECT;
    }

    private static Optional<PositionTable> ofPartyColumns(TableContent table, @Nullable Quantity saidToBe) {
        Quantity ofProjects = table.rows().stream()
                .map(row -> ColumnMeaning.of(name(row)))
                .filter(ColumnMeaning::isBooked)
                .map(ColumnMeaning::quantity)
                .findFirst()
                .orElse(null);
        List<PositionFigure> figures = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean year = YEAR_ROW.matcher(name(row)).matches();
            ColumnMeaning meaning = ColumnMeaning.of(name(row));
            Quantity quantity = meaning.quantity() != null ? meaning.quantity() : year ? saidToBe : ofProjects;
            if (quantity != null && !name(row).isBlank()) {
                figures.addAll(figuresOf(table, row, quantity, meaning.quantity() == null && !year));
            }
        }
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new PositionTable(table, figures, List.of(), unclearColumns(table), pool(table)));
    }

    /** @param ofProject whether the row is about a project and not a sum over all */
    private static List<PositionFigure> figuresOf(TableContent table, Row row, Quantity quantity, boolean ofProject) {
        boolean years = YEAR_ROW.matcher(name(row)).matches();
        List<PositionFigure> figures = new ArrayList<>();
        for (int i = 1; i < Math.min(table.header().size(), row.cells().size()); i++) {
            String party =
                    i < table.columnParties().size() ? table.columnParties().get(i) : null;
            boolean municipalities = isMunicipalities(table.header().get(i));
            boolean isPart = party != null || municipalities;
            Money amount = amount(row.cells().get(i));
            if (amount != null && (isPart || isTotal(table.header().get(i)))) {
                figures.add(new PositionFigure(
                        isPart && (ofProject || years) ? About.PARTY : About.TOTAL,
                        quantity,
                        party,
                        party != null ? null : municipalities ? MUNICIPALITIES : WHOLE_CLUSTER,
                        ofProject ? name(row) : null,
                        null,
                        years ? name(row) : null,
                        amount,
                        row.line(),
                        text(row)));
            }
        }
        return figures;
    }

    private static boolean isTotal(String heading) {
        return ColumnMeaning.of(heading).kind() == ColumnMeaning.Kind.TOTAL;
    }

    /** Headings that name neither a party nor a sum. */
    private static List<String> unclearColumns(TableContent table) {
        List<String> unclear = new ArrayList<>();
        for (int i = 1; i < table.header().size(); i++) {
            String heading = table.header().get(i);
            boolean party =
                    i < table.columnParties().size() && table.columnParties().get(i) != null;
            if (!party && !isMunicipalities(heading) && !isTotal(heading)) {
                unclear.add(Sentence.plain(heading));
            }
        }
        return unclear;
    }

    private static boolean isMunicipalities(String heading) {
        return Sentence.plain(heading).toLowerCase(Locale.ROOT).matches("(?:alle )?kommuner(?:ne)?");
    }

    /** The period that the title, the headings or the years of the rows give. */
    private static @Nullable String pool(TableContent table) {
        Matcher named = POOL.matcher(table.title() + " " + String.join(" ", table.header()));
        if (named.find()) {
            return named.group(1) + "-" + named.group(2);
        }
        List<String> years = table.rows().stream()
                .map(PositionTable::name)
                .filter(name -> YEAR_ROW.matcher(name).matches())
                .toList();
        return years.size() < 2 ? null : years.getFirst() + "-" + years.getLast();
    }

    public static String name(Row row) {
        return row.cells().isEmpty()
                ? ""
                : Sentence.plain(row.cells().getFirst().text())
                        .replaceAll("[*^#]+$", "")
                        .strip();
    }

    private static String text(Row row) {
        return String.join(" | ", row.cells().stream().map(Cell::text).toList());
    }

    /** A printed zero of a party says that it has nothing, which a dash or an empty cell does not. */
    private static boolean isZero(Cell cell) {
        return cell.amount() != null
                && cell.amount().signum() == 0
                && !cell.type().equals("nil")
                && !cell.type().equals("percent");
    }

    private static @Nullable Money amount(Cell cell) {
        boolean stated = cell.amount() != null
                && cell.amount().signum() > 0
                && !cell.type().equals("percent")
                && cell.amount().stripTrailingZeros().scale() <= 2;
        return stated ? Money.ofKroner(Objects.requireNonNull(cell.amount())) : null;
    }
}
