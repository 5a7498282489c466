package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.order.FundNames;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code funds.opening-state.v1}: which opening of a fund is in force.
 *
 * @param id the fund
 * @param fund {@code cluster}, or what the source calls the money
 * @param effect the opening in force; null when none is, and then nothing is contained
 * @param asOf the last day it covers
 * @param meeting the meeting that states it: what that meeting decided on the day itself comes after the position
 * @param covers quantities that it states
 * @param contains types of effects that are contained when they were decided on or before that day; one that names no amount and
 *     moves no money never is
 * @param access {@code closed} when the opening stems from a closed item
 */
public record OpeningState(
        String id,
        long sequence,
        String cooperation,
        String fund,
        @Nullable UUID effect,
        @Nullable LocalDate asOf,
        @Nullable UUID meeting,
        List<String> covers,
        List<String> contains,
        String access)
        implements FundsState {
    public static final String TYPE = "funds.opening-state.v1";

    /** Those whose terms move money. A key and a frame move none. */
    static final List<String> CONTAINED = List.of(
            "allotment",
            "carry-over",
            "earmark",
            "grant",
            "hand-over",
            "lapse",
            "reduce",
            "release",
            "reserve",
            "supplement",
            "transfer");

    /** What is read of the opening in force. */
    record InForce(UUID effect, LocalDate asOf, @Nullable UUID meeting, List<String> covers, boolean closed) {}

    static OpeningState of(String cooperation, String id, @Nullable InForce opening) {
        String fund = FundNames.nameOf(id);
        if (opening == null) {
            // Which other sources there are may be known from closed items only.
            String access = FundNames.isOfCluster(id) ? "open" : "closed";
            return new OpeningState(id, 0, cooperation, fund, null, null, null, List.of(), List.of(), access);
        }
        return new OpeningState(
                id,
                0,
                cooperation,
                fund,
                opening.effect(),
                opening.asOf(),
                opening.meeting(),
                opening.covers(),
                CONTAINED,
                opening.closed() ? "closed" : "open");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public OpeningState at(long number) {
        return new OpeningState(id, number, cooperation, fund, effect, asOf, meeting, covers, contains, access);
    }
}
