package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is handed in.
 *
 * @param fund name of the fund whose money it is, as {@link FundNames#typed} has it
 * @param party null when the note names none; then a label may say whom it means
 * @param period null for the year of the day
 * @param project only of a voucher
 * @param amount null of an opening, and of an answer on carrying over that states none
 * @param details null of allotment notes, and of vouchers that are paid when the work is done
 * @param id of the note that it becomes
 */
public record NewNote(
        Note.Kind kind,
        String fund,
        @Nullable String party,
        @Nullable String label,
        @Nullable String period,
        @Nullable UUID project,
        @Nullable Money amount,
        LocalDate countsFrom,
        String reference,
        NoteOrigin origin,
        @Nullable NoteDetails details,
        UUID id) {

    /** Of the cluster's own money. */
    public NewNote(
            Note.Kind kind,
            @Nullable String party,
            @Nullable String label,
            @Nullable String period,
            @Nullable UUID project,
            @Nullable Money amount,
            LocalDate countsFrom,
            String reference,
            NoteOrigin origin,
            @Nullable NoteDetails details) {
        this(
                kind,
                FundNames.CLUSTER,
                party,
                label,
                period,
                project,
                amount,
                countsFrom,
                reference,
                origin,
                details,
                UUID.randomUUID());
    }

    /** An allotment note or a voucher of which nothing more is known. */
    public NewNote(
            Note.Kind kind,
            @Nullable String party,
            @Nullable String label,
            @Nullable String period,
            @Nullable UUID project,
            Money amount,
            LocalDate countsFrom,
            String reference) {
        this(kind, party, label, period, project, amount, countsFrom, reference, NoteOrigin.NONE, null);
    }

    /**
     * An opening.
     *
     * @param asOf the last day that it covers
     */
    public static NewNote opening(
            LocalDate asOf, String reference, String fund, NoteOrigin origin, List<OrderedTerms.Line> lines) {
        return new NewNote(
                        Note.Kind.OPENING,
                        null,
                        null,
                        null,
                        null,
                        null,
                        asOf,
                        reference,
                        origin,
                        new NoteDetails.Position(lines))
                .ofFund(fund);
    }

    public Holder holder() {
        return Holder.of(party, label);
    }

    boolean namesPartyAndLabel() {
        return party != null && !party.isBlank() && label != null && !label.isBlank();
    }

    /** The day that the note is about: that of the work for a voucher that says it, or else the day it counts from. */
    public LocalDate concerns() {
        return details instanceof NoteDetails.Work(LocalDate doneOn) ? doneOn : countsFrom;
    }

    /** That of the note, or the year of the day it is about. */
    public String periodOrYear() {
        return period == null ? String.valueOf(concerns().getYear()) : period;
    }

    public NewNote from(NoteOrigin other) {
        return new NewNote(
                kind, fund, party, label, period, project, amount, countsFrom, reference, other, details, id);
    }

    /** The same, to become the note with this id. */
    public NewNote withId(UUID other) {
        return new NewNote(
                kind, fund, party, label, period, project, amount, countsFrom, reference, origin, details, other);
    }

    /** @param name of the fund, as it was typed; null for the cluster's own */
    public NewNote ofFund(@Nullable String name) {
        return new NewNote(
                kind,
                FundNames.typed(name),
                party,
                label,
                period,
                project,
                amount,
                countsFrom,
                reference,
                origin,
                details,
                id);
    }

    /** The note, without its number. */
    public Note note(String cooperation, String actor, Instant now) {
        Long ore = amount == null ? null : amount.ore();
        Note note = new Note(
                id,
                cooperation,
                fund,
                0,
                kind,
                holder(),
                periodOrYear(),
                project,
                ore,
                countsFrom,
                reference,
                actor,
                now,
                Note.State.NEW,
                null,
                null,
                null,
                null,
                null,
                null,
                origin,
                details);
        return note.movesMoney() ? note : note.standing(Note.State.NOTED, null, null);
    }
}
