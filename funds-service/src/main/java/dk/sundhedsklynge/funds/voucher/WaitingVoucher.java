package dk.sundhedsklynge.funds.voucher;

import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import java.util.concurrent.CompletableFuture;

/**
 * A voucher that waits to be posted.
 *
 * @param note without its number
 * @param giveUpAt nanoseconds, by the clock of {@link System#nanoTime()}
 */
record WaitingVoucher(
        Note note,
        Idempotency.Claim claim,
        AuditTrail.Who who,
        long giveUpAt,
        CompletableFuture<VoucherOutcome> outcome) {}
