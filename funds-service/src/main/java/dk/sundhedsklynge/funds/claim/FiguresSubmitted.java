package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code meetings.figures-submitted.v1}: all figures that the newest minutes of a meeting state. A higher
 * sequence replaces them all.
 */
public record FiguresSubmitted(
        UUID id,
        long sequence,
        String cooperation,
        @Nullable UUID document,
        @Nullable UUID meeting,
        LocalDate statedOn,
        String access,
        List<Stated> claims) {

    public static final String TYPE = "meetings.figures-submitted.v1";

    /**
     * One figure.
     *
     * @param label whom it is about when no party is named
     * @param restates taken from a position that an opening of the document also states
     */
    public record Stated(
            UUID id,
            @Nullable Integer item,
            @Nullable Integer line,
            String quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID project,
            @Nullable String period,
            Money amount,
            boolean restates) {}

    /** Never open by accident. */
    boolean isClosed() {
        return !"open".equals(access);
    }
}
