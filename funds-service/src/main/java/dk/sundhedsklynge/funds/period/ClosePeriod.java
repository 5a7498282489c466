package dk.sundhedsklynge.funds.period;

import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.WindingUpRules;
import dk.sundhedsklynge.funds.posting.ClosedPeriods;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.ReconcileLedger.Reason;
import dk.sundhedsklynge.funds.register.Cooperations;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Finance and the secretariat close the accounts of a cooperation up to a day that is over. */
@ApplicationScoped
public class ClosePeriod {
    private static final String CLOSED = "Regnskabet er lukket.";

    private final ReconcileLedger ledger;
    private final ClosedPeriods periods;
    private final Cooperations cooperations;
    private final WindingUpRules windingUp;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ClosePeriod(
            ReconcileLedger ledger,
            ClosedPeriods periods,
            Cooperations cooperations,
            WindingUpRules windingUp,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.ledger = ledger;
        this.periods = periods;
        this.cooperations = cooperations;
        this.windingUp = windingUp;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Detail(LocalDate until) {}

    /** @param until the last day that is closed */
    @Transactional
    public ClosePeriodOutcome close(String cooperation, LocalDate until) {
        return switch (caller.permission(cooperation, Role.FINANCE, Role.SECRETARIAT)) {
            case UNKNOWN -> new ClosePeriodOutcome.NotFound(cooperation);
            case FORBIDDEN -> new ClosePeriodOutcome.Forbidden();
            case GRANTED ->
                caller.actsFor(cooperation, null, Role.FINANCE, Role.SECRETARIAT)
                        ? closeUntil(cooperation, until)
                        : new ClosePeriodOutcome.Forbidden();
        };
    }

    private ClosePeriodOutcome closeUntil(String cooperation, LocalDate until) {
        if (cooperations.findById(cooperation) == null) {
            return new ClosePeriodOutcome.UnknownCooperation(cooperation);
        }
        Optional<NoteRefusal> ended = windingUp.refusal(cooperation);
        if (ended.isPresent()) {
            return new ClosePeriodOutcome.WindingUp(ended.get());
        }
        if (!until.isBefore(LocalDate.now(clock))) {
            return new ClosePeriodOutcome.NotOver();
        }
        if (!ledger.take(cooperation)) {
            return new ClosePeriodOutcome.BeingWeighed();
        }
        LocalDate last = periods.closedUntil(cooperation);
        if (last != null && !until.isAfter(last)) {
            return new ClosePeriodOutcome.ClosedBefore(last);
        }
        if (!ledger.close(cooperation, until, clock.instant(), new Reason(caller.subject(), CLOSED))) {
            return new ClosePeriodOutcome.BeingWeighed();
        }
        audit.record("period-closed", "cooperation", cooperation, cooperation, new Detail(until));
        return new ClosePeriodOutcome.Closed(periods.of(cooperation).getFirst());
    }
}
