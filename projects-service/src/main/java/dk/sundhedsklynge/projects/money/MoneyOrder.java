package dk.sundhedsklynge.projects.money;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a {@code meetings.effect-ordered.v1} addressed to funds: money that a decision moves for a project.
 *
 * @param terms those without a project or an amount are not for us
 */
public record MoneyOrder(
        UUID id,
        String cooperation,
        String type,
        LocalDate decidedOn,
        String decidedBy,
        String access,
        Place anchor,
        Terms terms) {

    /** Where the decision is read. */
    public record Place(
            @Nullable UUID document,
            @Nullable UUID meeting,
            @Nullable Integer item,
            @Nullable UUID decision,
            @Nullable Integer line) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Terms(@Nullable UUID project, @Nullable Money amount) {}

    /** Whether it is about a project and says how much. */
    public boolean isOfProject() {
        return terms != null && terms.project() != null && terms.amount() != null;
    }
}
