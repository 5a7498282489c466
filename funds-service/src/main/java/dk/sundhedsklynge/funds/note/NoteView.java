package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An allotment note or a voucher as it is read.
 *
 * @param kind {@code allotment-note} or {@code voucher}
 * @param state {@code booked}, {@code contained} when the opening covers it, or {@code reversed}
 * @param entry the journal entry that stands for it
 * @param actor id of who entered it
 */
public record NoteView(
        UUID id,
        String cooperation,
        String kind,
        @Nullable String party,
        @Nullable String label,
        String period,
        @Nullable UUID project,
        Money amount,
        LocalDate countsFrom,
        String reference,
        String state,
        @Nullable UUID entry,
        @Nullable String warning,
        String actor,
        Instant enteredAt,
        @Nullable String reversedBy,
        @Nullable String reversalReason) {

    /** Where it can be read. */
    public String location() {
        return "/api/funds/v1/notes/" + id;
    }

    /** @param closedToo whether the reader may see closed items: a warning tells of money in which they are counted in */
    static NoteView of(Note note, boolean closedToo) {
        return of(closedToo ? note : note.standing(note.state(), note.entry(), null));
    }

    public static NoteView of(Note note) {
        return new NoteView(
                note.id(),
                note.cooperation(),
                note.kind().code(),
                note.holder().party(),
                note.holder().namesParty() ? null : note.holder().label(),
                note.period(),
                note.project(),
                new Money(note.amount()),
                note.countsFrom(),
                note.reference(),
                note.state().name().toLowerCase(Locale.ROOT),
                note.entry(),
                note.warning(),
                note.actor(),
                note.enteredAt(),
                note.reversedBy(),
                note.reversalReason());
    }
}
