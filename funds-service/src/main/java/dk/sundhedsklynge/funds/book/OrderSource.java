package dk.sundhedsklynge.funds.book;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where orders are kept, and who is told what came of them. */
public interface OrderSource {

    /** All of the cooperation that are not withdrawn. */
    List<Order> orders(String cooperation);

    /** Effects of the cooperation that another service has applied. */
    default Set<UUID> appliedElsewhere(String cooperation) {
        return Set.of();
    }

    /** Effects of the cooperation that were taken back. */
    default Set<UUID> withdrawn(String cooperation) {
        return Set.of();
    }

    /** @param entries the entry that stands for an order; absent when it moves no money */
    void weighed(String cooperation, Plan plan, Map<UUID, UUID> entries);
}
