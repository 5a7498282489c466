package dk.sundhedsklynge.platform.access;

import java.util.Arrays;
import java.util.Optional;

/** What can have ended, and how the register calls it. */
enum EndedKind {
    SESSION("session", "ended-session:", EndedSessionState.TYPE),
    USER("user", "withdrawn-user:", WithdrawnUserState.TYPE);

    private final String code;
    private final String prefix;
    private final String type;

    EndedKind(String code, String prefix, String type) {
        this.code = code;
        this.prefix = prefix;
        this.type = type;
    }

    static EndedKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of ended access: " + code));
    }

    /** As the table has it. */
    String code() {
        return code;
    }

    /** The type of its states. */
    String type() {
        return type;
    }

    /** The key on the register. */
    String entity(String id) {
        return prefix + id;
    }

    /** The id in a key of the register; empty when the key is of something else. */
    Optional<String> id(String entity) {
        return entity.startsWith(prefix) ? Optional.of(entity.substring(prefix.length())) : Optional.empty();
    }
}
