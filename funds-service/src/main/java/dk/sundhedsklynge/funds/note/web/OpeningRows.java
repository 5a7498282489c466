package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.note.LineSubject;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the form of an opening: each is of one party, or of none, of one period, and of one project or of none, and has a
 * column for each quantity. A row without amounts is left aside.
 */
final class OpeningRows {
    /** How many rows there are at first, beyond one for each party. */
    static final int SPARE = 4;

    /** As many as a form can have. */
    static final int MOST = 120;

    static final String COUNT = "linjer";

    /** A column of the form. */
    record Column(String quantity, String title) {}

    static final List<Column> COLUMNS = List.of(
            new Column("received", "Modtaget"),
            new Column("committed", "Disponeret"),
            new Column("reserved", "Reserveret"),
            new Column("spent", "Anvendt"),
            new Column("carriedOver", "Overført"),
            new Column("uncommitted", "Ikke disponeret"),
            new Column("unspent", "Ikke anvendt"));

    private static final Pattern PARTY_FIELD = Pattern.compile("part-([0-9]{1,3})");

    private OpeningRows() {}

    static String titleOf(String quantity) {
        return COLUMNS.stream()
                .filter(column -> column.quantity().equals(quantity))
                .map(Column::title)
                .findFirst()
                .orElse(quantity);
    }

    static String partyField(int row) {
        return "part-" + row;
    }

    static String labelField(int row) {
        return "betegnelse-" + row;
    }

    static String periodField(int row) {
        return "periode-" + row;
    }

    static String projectField(int row) {
        return "projekt-" + row;
    }

    static String toField(int row) {
        return "til-" + row;
    }

    static String amountField(String quantity, int row) {
        return quantity + "-" + row;
    }

    /** How many rows the form has: as many as it says, and at least as many as it has fields for, as a draft of a longer form has. */
    static int count(FormInput input, int usual) {
        String written = input.value(COUNT);
        int said = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : usual;
        return Math.clamp(Math.max(said, written(input)), 1, MOST);
    }

    private static int written(FormInput input) {
        return input.fields().stream()
                .map(PARTY_FIELD::matcher)
                .filter(Matcher::matches)
                .mapToInt(it -> Integer.parseInt(it.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** What is wrong in a row says which row and field, for above the form nothing else does. */
    static List<OrderedTerms.Line> read(FormInput input, FormReader all) {
        List<OrderedTerms.Line> lines = new ArrayList<>();
        Map<LineSubject, Integer> above = new HashMap<>();
        for (int row = 0; row < count(input, 1); row++) {
            FormReader one = new FormReader(input);
            List<OrderedTerms.Line> read = read(input, one, row);
            for (FieldError error : one.errors()) {
                all.wrong(error.field(), ofRow(error.field(), error.message()));
            }
            for (OrderedTerms.Line line : read) {
                Integer first = above.putIfAbsent(LineSubject.of(line, ""), row);
                if (first != null) {
                    sayTwice(all, line.quantity(), first, row);
                }
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            all.wrong(amountField("received", 0), "Skriv mindst ét beløb");
        }
        return lines;
    }

    /** What is wrong with a field of a row, which is named as on the page: {@code Linje 3, part: Vælg parten}. */
    static String ofRow(String field, String wrong) {
        String name = field.substring(0, field.lastIndexOf('-'));
        String title =
                switch (name) {
                    case NoteForm.PARTY -> "part";
                    case NoteForm.LABEL -> "betegnelse";
                    case NoteForm.PERIOD -> "år eller pulje";
                    case NoteForm.PROJECT -> "projekt";
                    case NoteForm.TO -> "overført til år";
                    default -> titleOf(name).toLowerCase(Locale.ROOT);
                };
        return "Linje %d, %s: %s".formatted(rowOf(field) + 1, title, wrong);
    }

    private static int rowOf(String field) {
        return Integer.parseInt(field.substring(field.lastIndexOf('-') + 1));
    }

    private static void sayTwice(FormReader read, String quantity, int first, int second) {
        String wrong =
                "Linje %d og %d har samme part, periode og projekt, og beløbene ville blive lagt sammen. Behold det rigtige, eller skriv summen på den ene linje"
                        .formatted(first + 1, second + 1);
        read.wrong(amountField(quantity, first), wrong);
        read.wrong(amountField(quantity, second), wrong);
    }

    private static List<OrderedTerms.Line> read(FormInput input, FormReader read, int row) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (Column column : COLUMNS) {
            String field = amountField(column.quantity(), row);
            Money amount = read.amount(field);
            if (amount != null && amount.ore() < 0 && !OrderedTerms.isRest(column.quantity())) {
                read.wrong(field, "Skriv beløbet uden minus");
            } else if (amount != null) {
                amounts.put(column.quantity(), amount);
            }
        }
        boolean empty = COLUMNS.stream().allMatch(column -> input.value(amountField(column.quantity(), row))
                .isBlank());
        if (empty) {
            return List.of();
        }
        read.require(partyField(row), "Vælg parten, eller vælg Ikke fordelt på parter");
        read.require(periodField(row), "Skriv året eller puljen, for eksempel 2022-2023");
        String period = NoteForm.period(input, read, periodField(row));
        UUID project = NoteForm.project(input, read, projectField(row));
        String to = NoteForm.period(input, read, toField(row));
        if (amounts.containsKey("carriedOver")) {
            read.require(toField(row), "Skriv året, der er overført til");
        }
        String label = read.text(labelField(row), 100);
        String party = NoteForm.partyOf(input.value(partyField(row)));
        return amounts.entrySet().stream()
                .map(one -> new OrderedTerms.Line(
                        one.getKey(),
                        party,
                        label.isEmpty() ? null : label,
                        one.getKey().equals("committed")
                                        || one.getKey().equals("reserved")
                                        || one.getKey().equals("spent")
                                ? project
                                : null,
                        one.getKey().equals("carriedOver") ? to : null,
                        period,
                        one.getValue()))
                .toList();
    }

    /**
     * The field of the row that a line was read from.
     *
     * @param line from 0, of all that were read
     * @param field as in the forms that are one line
     */
    static String fieldOf(int line, String field, FormInput input) {
        List<String> amounts = IntStream.range(0, count(input, 1))
                .boxed()
                .flatMap(row -> COLUMNS.stream().map(column -> amountField(column.quantity(), row)))
                .filter(one -> !input.value(one).isBlank())
                .toList();
        String amount = amounts.get(line);
        return field.equals(NoteForm.AMOUNT) ? amount : field + "-" + rowOf(amount);
    }

    /** What is one row of the form. */
    private record Row(
            @Nullable String party,
            @Nullable String label,
            String period,
            @Nullable UUID project) {}

    /** The form that says what these lines say. */
    static FormInput write(FormInput input, List<OrderedTerms.Line> lines, String usualPeriod) {
        Map<Row, Integer> rows = new LinkedHashMap<>();
        FormInput written = input;
        for (OrderedTerms.Line line : lines) {
            Row row = new Row(
                    line.party(), line.label(), Objects.requireNonNullElse(line.period(), usualPeriod), line.project());
            int at = rows.computeIfAbsent(row, key -> rows.size());
            written = written.with(partyField(at), line.party() == null ? NoteForm.NOT_SPLIT : line.party())
                    .with(labelField(at), line.label())
                    .with(periodField(at), row.period())
                    .with(
                            projectField(at),
                            line.project() == null ? null : line.project().toString())
                    .with(amountField(line.quantity(), at), DanishNumbers.format(line.amount()));
            if (line.toYear() != null) {
                written = written.with(toField(at), line.toYear());
            }
        }
        return written.with(COUNT, String.valueOf(Math.min(MOST, rows.size() + SPARE)));
    }

    /**
     * A form with a row for each party, and some to spare.
     *
     * @param project that the first row is for, of which the party is still to be chosen; null for none
     */
    static FormInput begin(List<String> parties, @Nullable String project) {
        FormInput input = FormInput.blank();
        int row = 0;
        if (project != null) {
            input = input.with(projectField(row++), project);
        }
        for (String party : parties) {
            input = input.with(partyField(row++), party);
        }
        return input.with(COUNT, String.valueOf(Math.min(MOST, row + SPARE)));
    }

    /** The same form, with the first row that is free for this project unless one is for it already. */
    static FormInput withRowFor(String project, FormInput input) {
        int rows = count(input, SPARE);
        boolean isThere = IntStream.range(0, rows)
                .anyMatch(row -> input.value(projectField(row)).equals(project));
        int free = written(input);
        return isThere || free >= rows ? input : input.with(projectField(free), project);
    }
}
