package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.ledger.KnownFunds;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What sources call those they give one sum for, and the money of other funds. Labels that differ by capital letters alone are the
 * same, as are funds, and are kept as the cooperation spelled them first.
 */
@ApplicationScoped
class KnownLabels {
    private final Database database;
    private final KnownFunds funds;

    KnownLabels(Database database, KnownFunds funds) {
        this.database = database;
        this.funds = funds;
    }

    /** The notes with their labels and funds as they are known; a new one is known by the first note that has it. */
    List<NewNote> spelled(String cooperation, List<NewNote> entered) {
        Map<String, String> spelling =
                funds.spelled(cooperation, entered.stream().map(NewNote::fund).toList());
        return withLabels(
                cooperation,
                entered.stream()
                        .map(note -> note.ofFund(spelling.get(note.fund())))
                        .toList());
    }

    private List<NewNote> withLabels(String cooperation, List<NewNote> entered) {
        Set<String> labels = entered.stream()
                .flatMap(KnownLabels::labels)
                .map(KnownLabels::lower)
                .collect(Collectors.toSet());
        if (labels.isEmpty()) {
            return entered;
        }
        Map<String, String> known = new HashMap<>();
        database.list("""
                        select a.label from account a join fund f on f.id = a.fund
                        where f.cooperation = ? and a.party is null and lower(a.label) = any(?) order by a.id""", row -> row.getString(1), cooperation, Database.Array.of("text", labels))
                .forEach(label -> known.putIfAbsent(lower(label), label));
        entered.stream().flatMap(KnownLabels::labels).forEach(label -> known.putIfAbsent(lower(label), label.strip()));
        return entered.stream().map(note -> spelled(note, known)).toList();
    }

    NewNote spelled(String cooperation, NewNote entered) {
        return spelled(cooperation, List.of(entered)).getFirst();
    }

    private static Stream<String> labels(NewNote note) {
        Stream<@Nullable String> ofLines = note.details() instanceof NoteDetails.Position(List<OrderedTerms.Line> lines)
                ? lines.stream().map(OrderedTerms.Line::label)
                : Stream.empty();
        return Stream.concat(Stream.ofNullable(note.label()), ofLines)
                .filter(Objects::nonNull)
                .filter(label -> !label.isBlank());
    }

    private static String lower(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    private static NewNote spelled(NewNote note, Map<String, String> known) {
        NoteDetails details = note.details() instanceof NoteDetails.Position(List<OrderedTerms.Line> lines)
                ? new NoteDetails.Position(lines.stream()
                        .map(line -> new OrderedTerms.Line(
                                line.quantity(),
                                line.party(),
                                spelled(line.label(), known),
                                line.project(),
                                line.toYear(),
                                line.period(),
                                line.amount()))
                        .toList())
                : note.details();
        return new NewNote(
                note.kind(),
                note.fund(),
                note.party(),
                spelled(note.label(), known),
                note.period(),
                note.project(),
                note.amount(),
                note.countsFrom(),
                note.reference(),
                note.origin(),
                details,
                note.id());
    }

    private static @Nullable String spelled(@Nullable String label, Map<String, String> known) {
        return label == null || label.isBlank() ? label : known.get(lower(label));
    }
}
