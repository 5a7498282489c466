package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.ledger.Anchor;
import dk.sundhedsklynge.funds.ledger.Entry;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param position its place in the chain of the cooperation, from 1
 * @param actor id of who caused it, never a name
 * @param anchor the place in the minutes it rests on; all null for a note
 * @param digest covers all of it and the digest before it
 */
public record EntryView(
        UUID id,
        String cooperation,
        String fund,
        long position,
        Cause cause,
        Anchor anchor,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String reason,
        String actor,
        LocalDate effectiveOn,
        Instant recordedAt,
        String access,
        List<TransferView> transfers,
        String digest,
        @Nullable String previousDigest) {

    /**
     * @param type {@code effect}, {@code opening}, {@code allotment-note}, {@code voucher} or {@code reversal}
     * @param id of the effect or the note; of a reversal, the entry it reverses
     * @param effectType of the effect it rests on in the end
     * @param reference of the note it rests on in the end
     */
    public record Cause(
            String type,
            UUID id,
            @Nullable String effectType,
            @Nullable String reference) {}

    /** From the debited to the credited account. */
    public record TransferView(String book, AccountView debit, AccountView credit, Money amount) {
        static TransferView of(Transfer transfer) {
            return new TransferView(
                    lower(transfer.debit().kind().book()),
                    AccountView.of(transfer.debit()),
                    AccountView.of(transfer.credit()),
                    new Money(transfer.amount()));
        }
    }

    /**
     * @param party kommunekode or region code; null when the money is not split
     * @param label what the source calls those it gives one sum for
     */
    public record AccountView(
            String kind,
            @Nullable String party,
            @Nullable String label,
            String period,
            @Nullable UUID project,
            @Nullable UUID earmark) {
        static AccountView of(Account account) {
            return new AccountView(
                    lower(account.kind()).replace('_', '-'),
                    account.holder().party(),
                    account.holder().namesParty() ? null : account.holder().label(),
                    account.period(),
                    account.project(),
                    account.earmark());
        }
    }

    static EntryView of(Journal.TracedEntry traced) {
        Entry entry = traced.entry();
        return new EntryView(
                entry.id(),
                entry.cooperation(),
                entry.fund(),
                entry.position(),
                new Cause(entry.causeType(), entry.causeId(), traced.effectType(), traced.reference()),
                traced.anchor(),
                entry.reverses(),
                entry.reversedBy(),
                entry.reason(),
                entry.actor(),
                entry.effectiveOn(),
                entry.recordedAt(),
                traced.hidden() ? "closed" : "open",
                entry.transfers().stream().map(TransferView::of).toList(),
                entry.digest(),
                entry.previousDigest());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
