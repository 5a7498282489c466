package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.terms.EffectType;
import java.util.Set;

/**
 * Who may decide what in a cooperation. The political level may decide everything; another body only what data say that
 * a decision gave it.
 */
public record Competence(Set<Mandate> mandates) {
    /** @param type code of an effect, or {@code *} for all */
    public record Mandate(String type, String body) {}

    public static final Competence DEFAULT = new Competence(Set.of());

    public boolean mayDecide(EffectType type, String body) {
        return body.endsWith(":politisk")
                || mandates.contains(new Mandate(type.code(), body))
                || mandates.contains(new Mandate("*", body));
    }
}
