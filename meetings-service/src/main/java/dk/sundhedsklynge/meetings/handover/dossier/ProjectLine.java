package dk.sundhedsklynge.meetings.handover.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project, with the money that the receiver has in it. It can stand in several dossiers; its money stands in one of each way of
 * counting.
 *
 * @param key the same in every run
 * @param phase code
 * @param settled whether it needs no decision any more
 * @param money of the receiver alone
 * @param participants names of those that take part; null when nobody has said it
 * @param told where staff know it from, in words
 * @param moneyNotStated true when nobody states any money of it, of the receiver or of another; null when somebody does, and in a
 *     dossier of an earlier release
 * @param moneyNotSplit true when some of its money is not split on parties, so that nobody knows how much of it is the receiver's;
 *     null when all is split, and in a dossier of an earlier release
 */
public record ProjectLine(
        String key,
        UUID project,
        String name,
        List<String> aliases,
        @Nullable String phase,
        @Nullable String owner,
        @Nullable String ownerParty,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String council,
        boolean settled,
        List<Share> money,
        List<Missing> missing,
        Source source,
        Access access,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String participants,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String description,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String told,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean moneyNotStated,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean moneyNotSplit) {

    /** Whether the receiver is known to have no money in it. */
    public boolean hasNoMoneyOfReceiver() {
        return money.isEmpty() && moneyNotStated == null && moneyNotSplit == null;
    }

    /** Those who may see closed items are told that it, or money in it, stems from some. */
    public Access mark() {
        return money.stream().anyMatch(it -> it.access() == Access.CLOSED) ? Access.CLOSED : access;
    }

    /**
     * What one party has in the project, in one fund and period.
     *
     * @param access closed where closed items are counted in, for those who may see them; null otherwise, and in a dossier of an
     *     earlier release
     * @param spentAtLeast what is known of {@code spent} where that is null; null where nothing is
     */
    public record Share(
            String fund,
            @Nullable String party,
            String label,
            String period,
            @Nullable Money committed,
            @Nullable Money reserved,
            @Nullable Money spent,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Access access,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Money spentAtLeast) {
        public Figures figures() {
            return Figures.ofProject(committed, reserved, spent, spentAtLeast);
        }
    }
}
