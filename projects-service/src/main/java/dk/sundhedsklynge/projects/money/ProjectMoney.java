package dk.sundhedsklynge.projects.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The money of one project.
 *
 * @param granted committed by decisions; null until a grant or an opening states it
 * @param reserved recommended by a body that may not grant; no part of granted
 * @param spent null until it is stated of each party that has a grant
 * @param spentAtLeast what some of them state; null when nothing is stated, and when all of it is
 * @param publishedOn the day the figures were published, when closed items have changed them since and the reader may not see
 *     those; null when they are as things stand
 * @param otherFunds whether there is money in another fund than the cluster's own, of which there are no figures here; false for
 *     readers who may not know
 */
public record ProjectMoney(
        @Nullable Money granted,
        Money reserved,
        @Nullable Money spent,
        @Nullable Money spentAtLeast,
        @Nullable LocalDate publishedOn,
        @JsonIgnore boolean otherFunds) {
    public static final ProjectMoney NONE = new ProjectMoney(null, Money.NONE, null, null, null, false);

    /** Whether any amount was ever told; of a project of which none was, its money is unknown. */
    @JsonIgnore
    public boolean isTold() {
        return granted != null || reserved.ore() != 0 || spent != null || spentAtLeast != null || publishedOn != null;
    }

    /** What is known of what was spent; null for nothing. */
    public @Nullable Money spentOrLeast() {
        return spent == null ? spentAtLeast : spent;
    }

    /** Granted less spent; negative when more was spent than granted, null while one of them is unknown. */
    @JsonProperty
    public @Nullable Money remaining() {
        return granted == null || spent == null ? null : granted.minus(spent);
    }
}
