package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.effect.BookArrivals;
import dk.sundhedsklynge.funds.ledger.ChainHeads;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.ReconcileLedger.Reason;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finance and the secretariat enter what was received, what was paid, where an account begins and what goes on to a later year. */
@ApplicationScoped
public class EnterNote {
    private static final String ENTERED =
            "Et bilag med en tidligere dato er kommet til: bogført igen i den rigtige rækkefølge.";

    private final Notes notes;
    private final ReconcileLedger ledger;
    private final ChainHeads heads;
    private final GrantedProjects granted;
    private final NoteRules rules;
    private final KnownLabels labels;
    private final OpeningsInForce openings;
    private final BookArrivals arrivals;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    EnterNote(
            Notes notes,
            ReconcileLedger ledger,
            ChainHeads heads,
            GrantedProjects granted,
            NoteRules rules,
            KnownLabels labels,
            OpeningsInForce openings,
            BookArrivals arrivals,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.notes = notes;
        this.ledger = ledger;
        this.heads = heads;
        this.granted = granted;
        this.rules = rules;
        this.labels = labels;
        this.openings = openings;
        this.arrivals = arrivals;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public EnterNoteOutcome enter(String cooperation, NewNote entered) {
        return switch (enterAll(cooperation, List.of(entered))) {
            case EnterNotesOutcome.Entered(List<Note> notes) -> new EnterNoteOutcome.Entered(notes.getFirst());
            case EnterNotesOutcome.Refused(Map<Integer, NoteRefusal> refusals) ->
                new EnterNoteOutcome.Refused(refusals.values().iterator().next());
        };
    }

    /**
     * Enters a note once, however often its form is sent. An opening that would not be in force is not entered.
     *
     * @param key made with the form, and the id of the note; null for a new one
     */
    @Transactional
    public EnterNoteOutcome enterOnce(String cooperation, NewNote entered, @Nullable UUID key) {
        Optional<Note> before = key == null
                ? Optional.empty()
                : notes.find(key)
                        .filter(note -> note.cooperation().equals(cooperation)
                                && note.actor().equals(caller.subject()));
        return before.isPresent()
                ? sentBefore(before.get(), labels.spelled(cooperation, entered))
                : enterInForce(cooperation, key == null || notes.find(key).isPresent() ? entered : entered.withId(key));
    }

    /** Somebody who goes back in the browser and changes the form means another note. */
    private EnterNoteOutcome sentBefore(Note before, NewNote entered) {
        return before.says(entered)
                ? new EnterNoteOutcome.Entered(before)
                : new EnterNoteOutcome.Refused(new NoteRefusal.SentBefore(before.id(), before.reference()));
    }

    private EnterNoteOutcome enterInForce(String cooperation, NewNote entered) {
        Map<Integer, NoteRefusal> refusals = refusals(cooperation, List.of(entered));
        return (refusals.isEmpty()
                        ? notInForce(cooperation, entered, Set.of())
                        : refusals.values().stream().findFirst())
                .<EnterNoteOutcome>map(EnterNoteOutcome.Refused::new)
                .orElseGet(() -> new EnterNoteOutcome.Entered(
                        addAndBring(cooperation, List.of(entered)).getFirst()));
    }

    /**
     * Of an opening that would not be in force: the one that is in its way. It stays so while the caller holds the end of the chain.
     *
     * @param removed what would not be there any more
     */
    @Transactional
    public Optional<NoteRefusal> notInForce(String cooperation, NewNote entered, Set<UUID> removed) {
        if (entered.kind() != Note.Kind.OPENING) {
            return Optional.empty();
        }
        Note note = labels.spelled(cooperation, entered)
                .note(cooperation, caller.subject(), clock.instant())
                .numbered(Long.MAX_VALUE);
        return Optional.ofNullable(openings.insteadOf(note, removed)).<NoteRefusal>map(NoteRefusal.OpeningInForce::new);
    }

    /** Enters all of them, in their order, or none. */
    @Transactional
    public EnterNotesOutcome enterAll(String cooperation, List<NewNote> entered) {
        Map<Integer, NoteRefusal> refusals = refusals(cooperation, entered);
        return refusals.isEmpty()
                ? new EnterNotesOutcome.Entered(addAndBring(cooperation, entered))
                : new EnterNotesOutcome.Refused(refusals);
    }

    /** Why they cannot be entered, by their place from 0; empty when nothing stands against any. Nothing is entered. */
    @Transactional
    public Map<Integer, NoteRefusal> refusals(String cooperation, List<NewNote> entered) {
        Map<Integer, NoteRefusal> refusals = new LinkedHashMap<>();
        for (int index = 0; index < entered.size(); index++) {
            int at = index;
            rules.refusal(cooperation, entered.get(index)).ifPresent(refusal -> refusals.put(at, refusal));
        }
        if (refusals.isEmpty() && !entered.isEmpty()) {
            refusals.putAll(refusalsOfTheLedger(cooperation, entered));
        }
        return refusals;
    }

    /** What is asked last takes the end of the chain, so that it still holds when the notes are booked. */
    private Map<Integer, NoteRefusal> refusalsOfTheLedger(String cooperation, List<NewNote> entered) {
        Map<Integer, NoteRefusal> refusals = new LinkedHashMap<>(granted.refusals(cooperation, entered));
        if (refusals.isEmpty() && !ledger.take(cooperation)) {
            refusals.put(0, new NoteRefusal.BeingWeighed());
        }
        if (refusals.isEmpty()) {
            refusals.putAll(answeredTwice(cooperation, entered));
        }
        LocalDate until = refusals.isEmpty() ? ledger.closedUntil(cooperation) : null;
        for (int index = 0; until != null && index < entered.size(); index++) {
            if (!entered.get(index).countsFrom().isAfter(until)) {
                refusals.put(index, new NoteRefusal.PeriodClosed(until));
            }
        }
        return refusals;
    }

    /**
     * A party has one standing answer for a period of a fund and the year that money goes on to; another is a correction of it.
     *
     * @return why those that answer again cannot be entered, by their place from 0
     */
    public Map<Integer, NoteRefusal> answeredTwice(String cooperation, List<NewNote> entered) {
        Map<Integer, NoteRefusal> refusals = new LinkedHashMap<>();
        if (entered.stream().noneMatch(one -> one.kind() == Note.Kind.CARRY_OVER_ANSWER)) {
            return refusals;
        }
        Map<Answered, Note> standing = new HashMap<>();
        notes.answers(cooperation)
                .forEach(note -> standing.put(
                        Answered.of(note.fund(), note.holder().party(), note.period(), note.details()), note));
        Set<Answered> together = new HashSet<>();
        for (int index = 0; index < entered.size(); index++) {
            NewNote one = entered.get(index);
            if (one.kind() == Note.Kind.CARRY_OVER_ANSWER) {
                Answered answered = Answered.of(one.fund(), one.holder().party(), one.periodOrYear(), one.details());
                Note before = standing.get(answered);
                boolean corrects =
                        before != null && before.id().equals(one.origin().replaces());
                if (before != null && !corrects || !together.add(answered)) {
                    refusals.put(
                            index,
                            new NoteRefusal.AnsweredAlready(
                                    before == null ? null : before.id(), answered.from(), answered.to()));
                }
            }
        }
        return refusals;
    }

    private record Answered(String fund, @Nullable String party, String from, String to) {
        static Answered of(String fund, @Nullable String party, String from, @Nullable NoteDetails details) {
            return new Answered(
                    FundNames.alike(fund),
                    party,
                    from,
                    details instanceof NoteDetails.CarryOver answer ? answer.to() : "");
        }
    }

    private List<Note> addAndBring(String cooperation, List<NewNote> entered) {
        List<Note> added = add(cooperation, entered);
        arrivals.within(cooperation);
        return added;
    }

    /** What was checked is entered; the caller holds the end of the chain, and money that goes on to other funds is left to it. */
    List<Note> add(String cooperation, List<NewNote> entered) {
        List<Note> added = new ArrayList<>();
        for (NewNote one : labels.spelled(cooperation, entered)) {
            added.add(one.from(one.origin().enteredBy(caller.displayName()))
                    .note(cooperation, caller.subject(), clock.instant())
                    .numbered(heads.nextNote(cooperation)));
        }
        notes.addAll(added);
        ledger.addAll(
                cooperation,
                added.stream().filter(Note::movesMoney).map(Note::order).toList(),
                new Reason(caller.subject(), ENTERED));
        if (!added.stream().allMatch(Note::movesMoney)) {
            ledger.stated(cooperation);
        }
        Map<Note.Kind, List<AuditTrail.Entry>> trail = new EnumMap<>(Note.Kind.class);
        added.forEach(note -> trail.computeIfAbsent(note.kind(), key -> new ArrayList<>())
                .add(new AuditTrail.Entry(note.id().toString(), note.cooperation(), AuditedNote.of(note))));
        trail.forEach((kind, entries) -> audit.recordAll(AuditedNote.ENTERED, kind.code(), entries));
        return notes.find(added.stream().map(Note::id).toList());
    }
}
