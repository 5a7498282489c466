package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Reads what meetings orders, withdraws, closes and opens, and what projects has answered. */
@ApplicationScoped
public class EffectListener implements EventHandler {
    private static final String ADVICE = "%s Afsenderen skal rette hændelsen og sende den igen.";

    private final ApplyEffects apply;
    private final HeldOrders held;
    private final CheckOrder check;

    EffectListener(ApplyEffects apply, HeldOrders held, CheckOrder check) {
        this.apply = apply;
        this.held = held;
        this.check = check;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                EffectOrdered.TYPE,
                EffectWithdrawn.TYPE,
                AccessChanged.TYPE,
                AnsweredElsewhere.APPLIED,
                AnsweredElsewhere.REFUSED);
    }

    /** Orders to others are on the same topic. */
    @Override
    public boolean concerns(InboundEvent event) {
        return !event.type().equals(EffectOrdered.TYPE)
                || event.as(EffectOrdered.Address.class).isFunds();
    }

    @Override
    public void handle(InboundEvent event) {
        switch (event.type()) {
            case EffectOrdered.TYPE -> order(event);
            case EffectWithdrawn.TYPE -> withdraw(event.as(EffectWithdrawn.class));
            case AccessChanged.TYPE -> changeAccess(event.as(AccessChanged.class));
            case AnsweredElsewhere.APPLIED -> apply.answeredElsewhere(event.as(AnsweredElsewhere.class), true);
            case AnsweredElsewhere.REFUSED -> apply.answeredElsewhere(event.as(AnsweredElsewhere.class), false);
            default -> throw new IllegalStateException("Not asked for: " + event.type());
        }
    }

    private void order(InboundEvent event) {
        EffectOrdered order = event.as(EffectOrdered.class);
        refuse(check.fault(order));
        if (!held.hold(order, event)) {
            apply.order(order.effect());
        }
    }

    private void withdraw(EffectWithdrawn withdrawn) {
        held.drop(withdrawn.id());
        apply.withdraw(withdrawn);
    }

    private void changeAccess(AccessChanged changed) {
        refuse(check.fault(changed));
        apply.changeAccess(changed);
    }

    /** @param fault in Danish; empty when there is none */
    private static void refuse(Optional<String> fault) {
        fault.ifPresent(said -> {
            throw new InvalidEvent(ADVICE.formatted(said));
        });
    }
}
