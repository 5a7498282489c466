package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code funds.figures-checked.v1}.
 *
 * @param submission sequence of what is answered
 * @param access closed when closed items are counted in what the ledger says
 */
public record FiguresChecked(UUID id, long sequence, long submission, Access access, List<Figure> figures) {
    public static final String TYPE = "funds.figures-checked.v1";

    /** @param ledger null when the ledger knows nothing of it */
    public record Figure(
            UUID claim,
            @Nullable Money ledger,
            @Nullable Money difference,
            @Nullable String explanation,
            String severity) {}
}
