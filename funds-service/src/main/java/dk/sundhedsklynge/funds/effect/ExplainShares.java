package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.order.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a key shares the amount of an effect: by the key as it was when the effect was weighed. */
@ApplicationScoped
class ExplainShares {
    private final Effects effects;

    ExplainShares(Effects effects) {
        this.effects = effects;
    }

    /** Empty when no key shares the amount, or it was not weighed. */
    List<Share> shares(AnsweredEffect effect) {
        UUID key = effect.order().terms().key();
        if (key == null || effect.turn() == null || !(effect.order().terms() instanceof Terms.Grant grant)) {
            return List.of();
        }
        return effects.keys(effect.effect().cooperation(), Set.of(key), effect.turn()).stream()
                .map(set -> set.order().terms())
                .filter(Terms.SetKey.class::isInstance)
                .map(Terms.SetKey.class::cast)
                .findFirst()
                .map(set -> set.share(grant.amount()))
                .orElse(List.of());
    }
}
