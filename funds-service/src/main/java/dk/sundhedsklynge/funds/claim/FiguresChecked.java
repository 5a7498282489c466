package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.Explanation;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code funds.figures-checked.v1}.
 *
 * @param id the submission
 * @param sequence number of this answer
 * @param submission sequence of the submission that is answered
 * @param access {@code closed} when the figures stem from a closed item, or entries of closed items are counted in where they are
 *     compared
 */
public record FiguresChecked(
        UUID id, long sequence, long submission, String cooperation, String access, List<Figure> figures) {
    public static final String TYPE = "funds.figures-checked.v1";

    /**
     * @param ledger null when the ledger knows nothing to compare with
     * @param difference stated less ledger
     * @param explanation code; null when they agree
     */
    public record Figure(
            UUID claim,
            String quantity,
            Money amount,
            @Nullable Money ledger,
            @Nullable Money difference,
            @Nullable String explanation,
            String severity,
            FigureAnchor anchor) {

        static Figure of(Claim claim, Submission submission) {
            Explanation explanation = claim.explanation();
            return new Figure(
                    claim.id(),
                    claim.quantity().code(),
                    new Money(claim.stated()),
                    money(claim.ledger()),
                    money(claim.difference()),
                    explanation == null ? null : explanation.code(),
                    claim.severity().code(),
                    new FigureAnchor(submission.document(), submission.meeting(), claim.item(), claim.line()));
        }
    }

    /** Where the figure stands. */
    public record FigureAnchor(
            @Nullable UUID document,
            @Nullable UUID meeting,
            @Nullable Integer item,
            @Nullable Integer line) {}

    static FiguresChecked of(Submission submission, List<Claim> claims, boolean closed) {
        return new FiguresChecked(
                submission.id(),
                submission.answered(),
                submission.sequence(),
                submission.cooperation(),
                closed ? "closed" : "open",
                claims.stream().map(claim -> Figure.of(claim, submission)).toList());
    }

    static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : new Money(ore);
    }
}
