package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import dk.sundhedsklynge.projects.money.MoneyOrder;
import dk.sundhedsklynge.projects.money.MoneyOrders;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.MissingField;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads what meetings orders, withdraws, closes and opens, and what funds has applied or refused. */
@ApplicationScoped
public class EffectListener implements EventHandler {
    private static final String MISSING_FIELD = "Feltet %s mangler. Afsenderen skal rette hændelsen og sende den igen.";
    private static final String UNKNOWN_TYPE =
            "Feltet type har en værdi, som ikke kendes her. Afsenderen skal rette hændelsen og sende den igen.";

    private final ApplyEffects apply;
    private final MoneyOrders money;

    EffectListener(ApplyEffects apply, MoneyOrders money) {
        this.apply = apply;
        this.money = money;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                EffectOrdered.TYPE, EffectWithdrawn.TYPE, AccessChanged.TYPE, FundsAnswer.APPLIED, FundsAnswer.REFUSED);
    }

    /** Orders to others are on the same topic; of those to funds the amounts are kept. */
    @Override
    public boolean concerns(InboundEvent event) {
        return !event.type().equals(EffectOrdered.TYPE)
                || event.as(EffectOrdered.Address.class).isProjects()
                || isMoneyOfProject(event);
    }

    private static boolean isMoneyOfProject(InboundEvent event) {
        return event.as(EffectOrdered.Address.class).isFunds()
                && event.as(MoneyOrder.class).isOfProject();
    }

    @Override
    public void handle(InboundEvent event) {
        switch (event.type()) {
            case EffectOrdered.TYPE -> order(event);
            case EffectWithdrawn.TYPE -> apply.withdraw(event.as(EffectWithdrawn.class));
            case AccessChanged.TYPE -> apply.changeAccess(event.as(AccessChanged.class));
            case FundsAnswer.APPLIED -> apply.answered(event.as(FundsAnswer.Answered.class), true);
            case FundsAnswer.REFUSED -> apply.answered(event.as(FundsAnswer.Answered.class), false);
            default -> throw new IllegalStateException("Not asked for: " + event.type());
        }
    }

    private void order(InboundEvent event) {
        if (isMoneyOfProject(event)) {
            money.keep(event.as(MoneyOrder.class));
            return;
        }
        EffectOrdered order = event.as(EffectOrdered.class);
        apply.order(changeOf(order), order.causes());
    }

    /** @throws InvalidEvent when a field is missing or the type is unknown; it names the field */
    static Change changeOf(EffectOrdered order) {
        try {
            return order.change();
        } catch (MissingField e) {
            throw new InvalidEvent(MISSING_FIELD.formatted(e.field()), e);
        } catch (IllegalArgumentException e) {
            throw new InvalidEvent(UNKNOWN_TYPE, e);
        }
    }
}
