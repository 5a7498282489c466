package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads what meetings orders, withdraws, closes and opens, and what projects has answered. */
@ApplicationScoped
public class EffectListener implements EventHandler {
    private static final String UNREADABLE =
            "Virkningen kan ikke læses: et felt mangler eller har en ukendt værdi; loggen siger hvilket. Afsenderen skal rette"
                    + " hændelsen og sende den igen.";

    private final ApplyEffects apply;
    private final HeldOrders held;

    EffectListener(ApplyEffects apply, HeldOrders held) {
        this.apply = apply;
        this.held = held;
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
        Effect effect = effectOf(order);
        if (!held.hold(order, event)) {
            apply.order(effect);
        }
    }

    private void withdraw(EffectWithdrawn withdrawn) {
        held.drop(withdrawn.id());
        apply.withdraw(withdrawn);
    }

    private void changeAccess(AccessChanged changed) {
        try {
            apply.changeAccess(changed);
        } catch (IllegalArgumentException e) {
            throw new InvalidEvent(UNREADABLE, e);
        }
    }

    private static Effect effectOf(EffectOrdered order) {
        try {
            return order.effect();
        } catch (IllegalArgumentException e) {
            throw new InvalidEvent(UNREADABLE, e);
        }
    }
}
