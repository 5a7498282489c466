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
 * @param period null for the year of the day
 * @param project only of a voucher
 */
public record NewNote(
        Note.Kind kind,
        Holder holder,
        @Nullable String period,
        @Nullable UUID project,
        Money amount,
        LocalDate countsFrom,
        String reference) {

    /** The note, without its number. */
    public Note note(String cooperation, String actor, Instant now) {
        return new Note(
                UUID.randomUUID(),
                cooperation,
                0,
                kind,
                holder,
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
