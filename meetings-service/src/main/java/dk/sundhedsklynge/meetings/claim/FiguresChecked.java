package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code funds.figures-checked.v1}.
 *
 * @param submission sequence of what is answered
 */
public record FiguresChecked(UUID id, long sequence, long submission, List<Figure> figures) {
    public static final String TYPE = "funds.figures-checked.v1";

    /** @param ledger null when the ledger knows nothing of it */
    public record Figure(
            UUID claim,
            @Nullable Money ledger,
            @Nullable Money difference,
            @Nullable String explanation,
            String severity) {}
}
