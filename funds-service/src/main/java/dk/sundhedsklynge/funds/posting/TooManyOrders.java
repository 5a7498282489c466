package dk.sundhedsklynge.funds.posting;

/** A cooperation has more orders than are held in memory; the message says it in Danish, with what to do. */
public final class TooManyOrders extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyOrders(int orders, int most) {
        super(
                "Samarbejdet har %d virkninger og bilag, og der vejes højst %d på én gang. Bed driften give funds-service mere hukommelse, hæve klynge.funds.weigh-at-most og starte den igen."
                        .formatted(orders, most));
    }
}
