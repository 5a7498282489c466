package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Meaning;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What minutes say of one effect, and where they say it.
 *
 * @param words that it rests on, as {@link Wording} compares them
 */
record Said(
        EffectType type, Meaning meaning, Optional<UUID> project, UUID item, Optional<UUID> decision, String words) {

    static Said of(EffectType type, Terms terms, Anchor anchor, String quote, Map<UUID, Terms.SetKey> keys) {
        return new Said(
                type,
                Meaning.of(type, terms, keys),
                terms.projectId(),
                anchor.itemId(),
                Optional.ofNullable(anchor.decision()),
                Wording.of(quote));
    }
}
