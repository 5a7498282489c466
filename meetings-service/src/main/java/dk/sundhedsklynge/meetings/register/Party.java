package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Holds and pays money: a municipality or a region.
 *
 * @param code kommunekode or region code, which is also its id
 * @param name short, as the minutes print it: {@code Thisted}, {@code Region Nordjylland}
 * @param order settles who gets an odd øre when shares are equal
 */
public record Party(String code, Kind kind, String name, int order) {
    @Schema(name = "PartyKind")
    public enum Kind {
        MUNICIPALITY,
        REGION;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The key of this party on the register topic. */
    String key() {
        return kind.code() + ":" + code;
    }

    public String displayName() {
        return switch (kind) {
            case REGION -> name;
            case MUNICIPALITY -> name + " Kommune";
        };
    }
}
