package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The cluster answers a receiver that says something is wrong. An objection can be answered for good: also when the receiver has
 * said something else of the line since, and when the line is gone. All answers are kept and the last one is shown.
 */
@ApplicationScoped
@Transactional
public class AnswerObjection {
    /** Of an answer, in characters. */
    static final int LONGEST = 2000;

    private final ShownHandovers shown;
    private final Receipts receipts;
    private final AuditTrail audit;
    private final Caller caller;

    AnswerObjection(ShownHandovers shown, Receipts receipts, AuditTrail audit, Caller caller) {
        this.shown = shown;
        this.receipts = receipts;
        this.audit = audit;
        this.caller = caller;
    }

    public ReceiptOutcome answer(UUID receipt, String text) {
        Receipts.Of of = receipts.find(receipt).orElse(null);
        SeenDossier it =
                of == null ? null : shown.dossier(of.run(), of.receiver(), null).orElse(null);
        if (of == null || it == null) {
            return new ReceiptOutcome.NotFound();
        }
        if (caller.permission(it.run().cooperation(), Role.SECRETARIAT) != Permission.GRANTED) {
            return new ReceiptOutcome.NotOfCluster();
        }
        if (!of.receipt().objects()) {
            return new ReceiptOutcome.NoObjection();
        }
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            return new ReceiptOutcome.Invalid(
                    List.of(new FieldError("text", said.isEmpty() ? "Skriv svaret" : "Skriv højst 2000 tegn")));
        }
        receipts.answer(receipt, said, audit.who().actor());
        audit.record(
                "handover-line-answered-back",
                "handover-receipt",
                receipt.toString(),
                it.run().cooperation(),
                Map.of());
        return new ReceiptOutcome.Kept(1);
    }
}
