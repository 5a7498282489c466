package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.order.Order;

/** An order should have been weighed before the turn that the weighing starts at. */
public final class StartsTooLate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartsTooLate(Order order) {
        super("Order " + order.id() + " waits for nothing and its turn is past");
    }
}
