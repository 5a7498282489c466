package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.effect.BookArrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finance and the secretariat correct a note: the old one is taken back and a new one is entered that names it, in one step. Both
 * stay, with who did it, when and why.
 */
@ApplicationScoped
public class CorrectNote {
    private final ShownNotes shown;
    private final ReverseNote reverse;
    private final EnterNote enter;
    private final BookArrivals arrivals;

    CorrectNote(ShownNotes shown, ReverseNote reverse, EnterNote enter, BookArrivals arrivals) {
        this.shown = shown;
        this.reverse = reverse;
        this.enter = enter;
        this.arrivals = arrivals;
    }

    /** @param corrected of the same kind as the note */
    @Transactional
    public CorrectNoteOutcome correct(UUID id, NewNote corrected, String reason) {
        return correct(id, corrected, reason, false);
    }

    /** The same, but not to an opening that would not be in force. */
    @Transactional
    public CorrectNoteOutcome correctInForce(UUID id, NewNote corrected, String reason) {
        return correct(id, corrected, reason, true);
    }

    private CorrectNoteOutcome correct(UUID id, NewNote corrected, String reason, boolean inForce) {
        Optional<Note> found = shown.find(id);
        if (found.isEmpty()) {
            return new CorrectNoteOutcome.CannotReverse(new ReverseNoteOutcome.NotFound());
        }
        Note old = found.get();
        if (old.kind() != corrected.kind()) {
            throw new IllegalArgumentException("A %s is not corrected by a %s".formatted(old.kind(), corrected.kind()));
        }
        NewNote replacement = corrected.from(corrected.origin().correcting(id, reason));
        Optional<ReverseNoteOutcome> stands = reverse.refusal(old);
        if (stands.isPresent()) {
            return new CorrectNoteOutcome.CannotReverse(stands.get());
        }
        Map<Integer, NoteRefusal> refusals = enter.refusals(old.cooperation(), List.of(replacement));
        if (!refusals.isEmpty()) {
            return new CorrectNoteOutcome.CannotEnter(
                    refusals.values().iterator().next());
        }
        Optional<NoteRefusal> inItsWay =
                inForce ? enter.notInForce(old.cooperation(), replacement, Set.of(id)) : Optional.empty();
        if (inItsWay.isPresent()) {
            return new CorrectNoteOutcome.CannotEnter(inItsWay.get());
        }
        return switch (reverse.reverse(old, reason)) {
            case ReverseNoteOutcome.Reversed(Note before) -> {
                Note now = enter.add(old.cooperation(), List.of(replacement)).getFirst();
                arrivals.within(old.cooperation());
                yield new CorrectNoteOutcome.Corrected(before, now);
            }
            case ReverseNoteOutcome.NotFound refusal -> new CorrectNoteOutcome.CannotReverse(refusal);
            case ReverseNoteOutcome.Forbidden refusal -> new CorrectNoteOutcome.CannotReverse(refusal);
            case ReverseNoteOutcome.WindingUp refusal -> new CorrectNoteOutcome.CannotReverse(refusal);
            case ReverseNoteOutcome.OtherParty refusal -> new CorrectNoteOutcome.CannotReverse(refusal);
            case ReverseNoteOutcome.AlreadyReversed refusal -> new CorrectNoteOutcome.CannotReverse(refusal);
            case ReverseNoteOutcome.PeriodClosed refusal -> new CorrectNoteOutcome.CannotReverse(refusal);
            case ReverseNoteOutcome.BeingWeighed refusal -> new CorrectNoteOutcome.CannotReverse(refusal);
        };
    }
}
