package dk.sundhedsklynge.funds.voucher;

import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.NoteRules;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Finance, the secretariat and partner systems enter what was paid, in large numbers. */
@ApplicationScoped
class EnterVoucher {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final NoteRules rules;
    private final VoucherCommitter committer;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    EnterVoucher(NoteRules rules, VoucherCommitter committer, AuditTrail audit, Caller caller, Clock clock) {
        this.rules = rules;
        this.committer = committer;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    VoucherOutcome enter(String cooperation, NewNote voucher, Idempotency.Claim claim) {
        Optional<NoteRefusal> refusal = rules.refusal(cooperation, voucher);
        if (refusal.isPresent()) {
            return new VoucherOutcome.Refused(refusal.get());
        }
        CompletableFuture<VoucherOutcome> outcome = new CompletableFuture<>();
        committer.take(new WaitingVoucher(
                voucher.from(voucher.origin().enteredBy(caller.displayName()))
                        .note(cooperation, caller.subject(), clock.instant()),
                claim,
                audit.who(),
                System.nanoTime() + PATIENCE.toNanos(),
                outcome));
        return await(outcome);
    }

    private static VoucherOutcome await(CompletableFuture<VoucherOutcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a voucher is posted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A voucher cannot be posted", e);
        }
    }
}
