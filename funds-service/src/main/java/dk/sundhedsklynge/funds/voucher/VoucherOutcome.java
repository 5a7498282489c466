package dk.sundhedsklynge.funds.voucher;

import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.platform.idempotency.Idempotency;

/** What became of a voucher that was sent. */
public sealed interface VoucherOutcome {

    /** @param answer as it is kept under the key of the request */
    record Entered(Idempotency.First answer) implements VoucherOutcome {}

    /** The key was used before. */
    record Repeated(Idempotency.First answer) implements VoucherOutcome {}

    /** It has to be weighed together with what stands behind it. Nothing is done yet. */
    record NeedsWeighing() implements VoucherOutcome {}

    /** Nothing is done. */
    record Refused(NoteRefusal refusal) implements VoucherOutcome {}

    /** Too much is under way; it can be sent again. Nothing is done. */
    record Busy() implements VoucherOutcome {}
}
