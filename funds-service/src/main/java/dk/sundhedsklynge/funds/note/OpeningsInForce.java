package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which opening of a fund is in force, and which would be if one were taken back or entered. */
@ApplicationScoped
public class OpeningsInForce {
    private final ReconcileLedger ledger;
    private final Notes notes;
    private final Caller caller;

    OpeningsInForce(ReconcileLedger ledger, Notes notes, Caller caller) {
        this.ledger = ledger;
        this.notes = notes;
        this.caller = caller;
    }

    /** Whether it is an opening, and the one of its fund that is in force. */
    public static boolean isInForce(Note note) {
        return note.kind() == Note.Kind.OPENING && note.state() == Note.State.BOOKED;
    }

    /**
     * As things are; null for none.
     *
     * @param fund by its name
     */
    @Transactional
    public NotePreview.@Nullable OpeningInForce now(String cooperation, String fund) {
        return named(ledger.openings(cooperation, List.of(), Set.of()).get(FundNames.of(cooperation, fund)));
    }

    /** Of the fund of an opening, when that one is taken back; null for none. */
    @Transactional
    public NotePreview.@Nullable OpeningInForce without(Note opening) {
        return named(ledger.openings(opening.cooperation(), List.of(), Set.of(opening.id()))
                .get(opening.fundId()));
    }

    /**
     * The one that would be in force although this one were entered; null when this one would be.
     *
     * @param removed what would not be there any more
     */
    @Transactional
    public NotePreview.@Nullable OpeningInForce insteadOf(Note opening, Set<UUID> removed) {
        Order stands = ledger.openings(opening.cooperation(), List.of(opening.order()), removed)
                .get(opening.fundId());
        return stands == null || stands.id().equals(opening.id()) ? null : named(stands);
    }

    private NotePreview.@Nullable OpeningInForce named(@Nullable Order opening) {
        if (opening == null) {
            return null;
        }
        Optional<Note> note = opening.isNote() ? notes.find(opening.id()) : Optional.empty();
        if (note.isPresent() && !caller.maySeeClosed(opening.cooperation()) && notes.isClosed(note.get())) {
            return new NotePreview.OpeningInForce(opening.on(), "lukket sag", null, true);
        }
        return note.map(it ->
                        new NotePreview.OpeningInForce(opening.on(), it.reference(), "/midler/noter/" + it.id(), true))
                .orElseGet(() -> new NotePreview.OpeningInForce(
                        opening.on(),
                        "et referat",
                        opening.document() == null ? null : "/moeder/dokumenter/" + opening.document(),
                        false));
    }
}
