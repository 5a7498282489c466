package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A health cluster or a health council: the tenant of the whole suite.
 *
 * @param id readable and for ever: region and name, {@code nordjylland-vest}
 * @param name as staff read it; names its region where two cooperations share the name
 * @param shortName as the reference data print it
 * @param region code; null for a region that has none yet (Østdanmark)
 * @param from first day
 * @param to last day; null while none is set
 * @param parties codes, municipalities first
 * @param successors per municipality, since clusters do not pass whole into one council
 * @param evidence how sure the reference data are of this row
 * @param windingUp null until a handover of it is carried out
 */
public record Cooperation(
        String id,
        String name,
        String shortName,
        Kind kind,
        @Nullable String region,
        String regionName,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> parties,
        List<Successor> successors,
        @Nullable String evidence,
        @Nullable WindingUp windingUp) {

    @Schema(name = "CooperationKind")
    public enum Kind {
        HEALTH_CLUSTER("health-cluster"),
        HEALTH_COUNCIL("health-council");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    /** The last day of new things: the day a cluster ends, while no decision has set another; empty for a council. */
    public Optional<LocalDate> cutOff() {
        return kind != Kind.HEALTH_CLUSTER
                ? Optional.empty()
                : windingUp == null ? Optional.ofNullable(to) : Optional.of(windingUp.cutOff());
    }

    /** Where a municipality goes when the cluster ends. */
    public record Successor(String party, String cooperation) {}
}
