package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is handed in.
 *
 * @param party null when the note names none; then a label may say whom it means
 * @param period null for the year of the day
 * @param project only of a voucher
 */
public record NewNote(
        Note.Kind kind,
        @Nullable String party,
        @Nullable String label,
        @Nullable String period,
        @Nullable UUID project,
        Money amount,
        LocalDate countsFrom,
        String reference) {

    Holder holder() {
        return Holder.of(party, label);
    }

    boolean namesPartyAndLabel() {
        return party != null && !party.isBlank() && label != null && !label.isBlank();
    }

    /** The note, without its number. */
    public Note note(String cooperation, String actor, Instant now) {
        return new Note(
                UUID.randomUUID(),
                cooperation,
                0,
                kind,
                holder(),
                period == null ? String.valueOf(countsFrom.getYear()) : period,
                project,
                amount.ore(),
                countsFrom,
                reference,
                actor,
                now,
                Note.State.NEW,
                null,
                null,
                null,
                null);
    }
}
