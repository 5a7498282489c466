package dk.sundhedsklynge.projects.money;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sundhedsklynge.platform.money.Money;

/**
 * The money of one project.
 *
 * @param granted committed by decisions
 * @param reserved recommended by a body that may not grant; no part of granted
 */
public record ProjectMoney(Money granted, Money reserved, Money spent) {
    public static final ProjectMoney NONE = new ProjectMoney(new Money(0), new Money(0), new Money(0));

    /** Granted less spent; negative when more was spent than granted. */
    @JsonProperty
    public Money remaining() {
        return granted.minus(spent);
    }
}
