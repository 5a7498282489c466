package dk.sundhedsklynge.meetings.handover.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom a dossier is for.
 *
 * @param id of the council, code of the party; a word for those that are none
 * @param members names of the municipalities of a council, as far as they come from this cooperation
 */
public record Receiver(Kind kind, String id, String name, List<String> members) {
    private static final String UNKNOWN = "ikke-oplyst";

    @Schema(name = "ReceiverKind")
    public enum Kind {
        COUNCIL("Sundhedsråd"),
        REGION("Region"),
        MUNICIPALITY("Kommune"),
        /** What no party can receive yet. */
        NOBODY("Modtager mangler");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }
    }

    static Receiver council(String id, String name, List<String> members) {
        return new Receiver(Kind.COUNCIL, id, name, members);
    }

    /** For municipalities whose council nobody has named. */
    static Receiver unknownCouncil(List<String> members) {
        return new Receiver(Kind.COUNCIL, UNKNOWN, "Sundhedsråd ikke oplyst", members);
    }

    static Receiver region(Membership.Region region) {
        return new Receiver(Kind.REGION, region.party(), region.successor(), List.of());
    }

    static Receiver municipality(Membership.Municipality it) {
        return new Receiver(Kind.MUNICIPALITY, it.party(), it.name(), List.of());
    }

    static Receiver nobody() {
        return new Receiver(Kind.NOBODY, UNKNOWN, "Modtager mangler", List.of());
    }

    /** The id of the council that a dossier with this key is for; null when it is for none. */
    public static @Nullable String councilOf(String key) {
        String council = Kind.COUNCIL.code() + "-";
        return key.startsWith(council) && !key.equals(council + UNKNOWN) ? key.substring(council.length()) : null;
    }

    /** Names it among all receivers of a cooperation, in addresses too. */
    public String key() {
        return kind.code() + "-" + id;
    }
}
