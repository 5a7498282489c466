package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindUp;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * The secretariat, or a person who winds the cluster up, sets another last day for late invoices. Funds learns of it; the audit
 * trail keeps both days and the reason.
 */
@ApplicationScoped
public class ChangeLateInvoices {
    private final Register register;
    private final WindUp windUp;
    private final AuditTrail audit;
    private final Caller caller;

    ChangeLateInvoices(Register register, WindUp windUp, AuditTrail audit, Caller caller) {
        this.register = register;
        this.windUp = windUp;
        this.audit = audit;
        this.caller = caller;
    }

    public sealed interface Outcome {
        /** @param until the last day */
        record Changed(LocalDate until) implements Outcome {}

        record Refused(CarryOutcome.Refused why) implements Outcome {}
    }

    private record Detail(LocalDate was, LocalDate until, String because) {}

    @Transactional
    public Outcome change(String cooperation, LateInvoices it) {
        Cooperation of = register.cooperation(cooperation).orElse(null);
        Permission permission = caller.permission(cooperation, Role.SECRETARIAT);
        if (of == null || permission == Permission.UNKNOWN) {
            return new Outcome.Refused(new CarryOutcome.NotFound(cooperation));
        }
        if (permission == Permission.FORBIDDEN) {
            return new Outcome.Refused(new CarryOutcome.Forbidden());
        }
        WindingUp held = of.windingUp();
        if (held == null) {
            return new Outcome.Refused(new CarryOutcome.NotCarriedOut());
        }
        if (it.until().isBefore(held.cutOff())) {
            return new Outcome.Refused(new CarryOutcome.DayBeforeCutOff(held.cutOff()));
        }
        if (!it.until().equals(held.lateInvoicesUntil())) {
            windUp.windUp(cooperation, new WindingUp(held.cutOff(), it.until(), held.persons(), held.archivedOn()));
            audit.record(
                    "late-invoices-changed",
                    "cooperation",
                    cooperation,
                    cooperation,
                    new Detail(
                            held.lateInvoicesUntil(), it.until(), it.because().strip()));
        }
        return new Outcome.Changed(it.until());
    }
}
