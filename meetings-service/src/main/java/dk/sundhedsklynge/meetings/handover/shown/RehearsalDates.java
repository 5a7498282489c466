package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.run.OrderRun;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;

/** The dates that the form of a rehearsal begins with. */
@ApplicationScoped
class RehearsalDates {
    private final OrderRun order;

    RehearsalDates(OrderRun order) {
        this.order = order;
    }

    FormInput usual(Cooperation cluster) {
        return FormInput.blank()
                .with("membersOn", DanishDates.format(order.lastDayWithMembers(cluster)))
                .with("cutOff", DanishDates.format(OrderRun.CUT_OFF))
                .with("lateInvoicesUntil", DanishDates.format(OrderRun.LATE_INVOICES_UNTIL));
    }
}
