package dk.sundhedsklynge.projects.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The money of one project.
 *
 * @param granted committed by decisions
 * @param reserved recommended by a body that may not grant; no part of granted
 * @param spent null until an entry states it
 * @param publishedOn the day the figures were published, when closed items have changed them since and the reader may not see
 *     those; null when they are as things stand
 */
public record ProjectMoney(
        Money granted,
        Money reserved,
        @Nullable Money spent,
        @Nullable LocalDate publishedOn) {
    public static final ProjectMoney NONE = new ProjectMoney(Money.NONE, Money.NONE, null, null);

    /** Whether any amount was ever told; of a project of which none was, its money is unknown. */
    @JsonIgnore
    public boolean isTold() {
        return !equals(NONE);
    }

    /** Granted less spent; negative when more was spent than granted, null while spent is unknown. */
    @JsonProperty
    public @Nullable Money remaining() {
        return spent == null ? null : granted.minus(spent);
    }
}
