package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
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

    /** @throws dk.sundhedsklynge.platform.problem.Problem as {@link EnterNote#enter} does */
    VoucherOutcome enter(String cooperation, EnterNote.NewNote voucher, Idempotency.Claim claim) {
        caller.require(cooperation, Role.FINANCE, Role.SECRETARIAT);
        rules.refuseWrong(cooperation, voucher);
        CompletableFuture<VoucherOutcome> outcome = new CompletableFuture<>();
        committer.take(new NewVoucher(
                voucher.note(cooperation, caller.subject(), clock.instant()),
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
