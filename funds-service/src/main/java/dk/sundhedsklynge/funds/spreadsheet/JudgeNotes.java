package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.note.EnterNote;
import dk.sundhedsklynge.funds.note.GrantedProjects;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteDetails;
import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.NoteRules;
import dk.sundhedsklynge.funds.note.Notes;
import dk.sundhedsklynge.funds.note.TryNotes;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.imports.Fault;
import dk.sundhedsklynge.platform.sheet.imports.Judgement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of the notes of a file whether each is there already, and what would keep it from being entered. */
@ApplicationScoped
class JudgeNotes {
    private static final Judgement THERE =
            new Judgement.There("Samme reference, part, periode og beløb er registreret.");

    private static final String CONTAINED = "Indeholdt i åbningen, bogføres ikke igen. Rækken gemmes og vises.";

    private final Notes notes;
    private final NoteRules rules;
    private final EnterNote enter;
    private final GrantedProjects granted;
    private final ReconcileLedger ledger;
    private final TryNotes tryNotes;

    JudgeNotes(
            Notes notes,
            NoteRules rules,
            EnterNote enter,
            GrantedProjects granted,
            ReconcileLedger ledger,
            TryNotes tryNotes) {
        this.notes = notes;
        this.rules = rules;
        this.enter = enter;
        this.granted = granted;
        this.ledger = ledger;
        this.tryNotes = tryNotes;
    }

    /** What two notes have in common that say the same thing. */
    private record Same(
            String fund,
            Holder holder,
            String period,
            @Nullable Money amount,
            String reference,
            @Nullable NoteDetails details) {}

    /** Labels that differ by capital letters alone are the same. */
    private static Holder same(Holder holder) {
        return Holder.of(holder.party(), holder.label().toLowerCase(Locale.ROOT));
    }

    static Object sameness(NewNote note) {
        return new Same(
                FundNames.alike(note.fund()),
                same(note.holder()),
                note.periodOrYear(),
                note.amount(),
                note.reference(),
                note.details());
    }

    private static Object sameness(Note note) {
        Long ore = note.amount();
        return new Same(
                FundNames.alike(note.fund()),
                same(note.holder()),
                note.period(),
                ore == null ? null : new Money(ore),
                note.reference(),
                note.details());
    }

    /** @param entered all of one kind */
    List<Judgement> judge(String cooperation, List<NewNote> entered) {
        Set<String> references = entered.stream().map(NewNote::reference).collect(Collectors.toSet());
        Set<Object> there = notes.withReference(cooperation, entered.getFirst().kind(), references).stream()
                .map(JudgeNotes::sameness)
                .collect(Collectors.toSet());
        Map<Integer, NoteRefusal> withoutGrant = granted.refusals(cooperation, entered);
        LocalDate closedUntil = ledger.closedUntil(cooperation);
        Map<Integer, NoteRefusal> answered = enter.answeredTwice(cooperation, entered);
        List<Judgement> judgements = IntStream.range(0, entered.size())
                .mapToObj(at -> there.contains(sameness(entered.get(at)))
                        ? THERE
                        : Optional.ofNullable(withoutGrant.get(at))
                                .or(() -> refusal(cooperation, entered.get(at), closedUntil))
                                .or(() -> registered(answered.get(at)))
                                .<Judgement>map(it -> new Judgement.Unfit(List.of(Fault.of(NoteProblems.sentence(it)))))
                                .orElseGet(Judgement.Fresh::new))
                .toList();
        return tried(cooperation, entered, judgements);
    }

    /** Two answers in one file are told of where all rows are read. */
    private static Optional<NoteRefusal> registered(@Nullable NoteRefusal answered) {
        return answered instanceof NoteRefusal.AnsweredAlready already && already.note() != null
                ? Optional.of(answered)
                : Optional.empty();
    }

    /** What would come of those that can be entered. */
    private List<Judgement> tried(String cooperation, List<NewNote> entered, List<Judgement> judgements) {
        List<NewNote> fresh = IntStream.range(0, entered.size())
                .filter(at -> judgements.get(at) instanceof Judgement.Fresh)
                .mapToObj(entered::get)
                .toList();
        List<TryNotes.Trial> trials = tryNotes.of(cooperation, fresh);
        if (trials.isEmpty()) {
            return judgements;
        }
        Iterator<TryNotes.Trial> next = trials.iterator();
        return judgements.stream()
                .map(it -> it instanceof Judgement.Fresh ? judged(next.next()) : it)
                .toList();
    }

    private static Judgement judged(TryNotes.Trial trial) {
        return switch (trial) {
            case TryNotes.Trial.Booked(String warning) -> new Judgement.Fresh(warning);
            case TryNotes.Trial.Contained(String warning) ->
                new Judgement.Contained(warning == null ? CONTAINED : CONTAINED + " " + warning);
            case TryNotes.Trial.Unbooked(String why) -> new Judgement.Fresh(why);
        };
    }

    /** Why an opening cannot be entered; empty when nothing stands against it. */
    Optional<NoteRefusal> refusal(String cooperation, NewNote note) {
        return refusal(cooperation, note, ledger.closedUntil(cooperation));
    }

    private Optional<NoteRefusal> refusal(String cooperation, NewNote note, @Nullable LocalDate closedUntil) {
        return rules.refusal(cooperation, note)
                .or(() -> closedUntil != null && !note.countsFrom().isAfter(closedUntil)
                        ? Optional.of(new NoteRefusal.PeriodClosed(closedUntil))
                        : Optional.empty());
    }
}
