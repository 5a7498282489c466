package dk.sundhedsklynge.meetings.handover.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Sum;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.openness.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of one party and period in one fund.
 *
 * @param key the same in every run
 * @param party code; null for what the source does not split
 * @param label of the party, or of what is not split
 * @param mayConcern names of the councils that money of the region, or money that is not split, may concern
 * @param sourcesLeftOut how many more places it rests on
 * @param access closed where closed items are counted in, for those who may see them; null otherwise, and in a dossier of an earlier
 *     release
 */
public record MoneyLine(
        String key,
        String fund,
        String fundName,
        @Nullable String party,
        String label,
        String period,
        Figures figures,
        List<String> mayConcern,
        List<Missing> missing,
        List<Source> sources,
        int sourcesLeftOut,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Access access) {

    /** What is known of it. */
    public Sum sum(Quantity quantity) {
        return Sum.NOTHING.plus(figures.known(quantity), place());
    }

    /** Whose it is, and of which period. */
    public String place() {
        return "%s, %s".formatted(label, period);
    }
}
