package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.platform.windingup.WindingUp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of {@code register.cooperation-state.v1}. */
public record CooperationState(
        String id,
        long sequence,
        String name,
        String kind,
        @Nullable String region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<String> parties,
        @Nullable WindingUp windingUp) {

    public static final String TYPE = "register.cooperation-state.v1";
}
