package dk.sundhedsklynge.meetings.home;

import dk.sundhedsklynge.meetings.claim.Claim;
import dk.sundhedsklynge.meetings.claim.Claims;
import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ReadEffects;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Three sentences that walk from a figure to its words. Nothing of a closed item is ever in one of them; what the ledger says with
 * closed items counted in is for those only who may see closed items.
 */
@ApplicationScoped
public class Sentences {
    private final Claims claims;
    private final ReadEffects effects;
    private final ProjectReferences projects;
    private final Register register;

    Sentences(Claims claims, ReadEffects effects, ProjectReferences projects, Register register) {
        this.claims = claims;
        this.effects = effects;
        this.projects = projects;
        this.register = register;
    }

    /**
     * @param lead Danish, up to the link
     * @param link the words that are a link
     * @param rest Danish, behind the link
     */
    public record Sentence(String lead, String link, String href, String rest) {}

    /**
     * A figure of a document that the ledger does not bear out.
     *
     * @param closedToo those of the cooperations whose closed items the reader may see
     */
    Optional<Sentence> difference(Collection<String> cooperations, Collection<String> closedToo) {
        List<Claim> found = cooperations.isEmpty() ? List.of() : claims.openDifferences(cooperations, closedToo, 1);
        return found.stream().findFirst().map(claim -> {
            Long ledger = claim.ledger();
            return new Sentence(
                    cooperation(claim.cooperation()) + ": ",
                    "I dokumentet fra %s står der %s kr. som %s."
                            .formatted(DanishDates.inWords(claim.statedOn()), kroner(claim.amount()), subject(claim)),
                    line(claim.document(), claim.line()),
                    "Regnskabet siger %s kr.".formatted(kroner(ledger == null ? 0 : ledger)));
        });
    }

    /** The newest decision that moved money. */
    Optional<Sentence> moved(Collection<String> cooperations) {
        return effects.latestMoved(cooperations)
                .map(effect -> new Sentence(
                        cooperation(effect.cooperation()) + ": ",
                        "Denne beslutning",
                        decision(effect),
                        "fra %s flyttede %s kr.: %s."
                                .formatted(
                                        DanishDates.inWords(effect.decidedOn()),
                                        DanishNumbers.format(
                                                effect.terms().moved().orElse(Money.NONE)),
                                        effect.summary())));
    }

    /** The newest effect that a ledger or a project's life did not allow. */
    Optional<Sentence> refused(Collection<String> cooperations) {
        return effects.latestRefused(cooperations)
                .map(effect -> new Sentence(
                        cooperation(effect.cooperation()) + ": ",
                        "Denne virkning",
                        decision(effect),
                        "(%s) blev afvist. %s"
                                .formatted(effect.summary(), effect.advice() == null ? "" : effect.advice())));
    }

    private String subject(Claim claim) {
        String holder = holder(claim);
        String what = quantity(claim.quantity()) + (holder == null ? "" : " for " + holder);
        UUID project = claim.project();
        if (project == null) {
            return what;
        }
        Map<UUID, String> names = projects.names(Set.of(project));
        return "%s på %s".formatted(what, names.getOrDefault(project, "projektet"));
    }

    /** Whose figure it is; null for that of the whole cluster. */
    private @Nullable String holder(Claim claim) {
        String party = claim.party();
        return party == null
                ? claim.label()
                : register.party(party).map(Party::displayName).orElse(claim.label());
    }

    private static String quantity(Quantity quantity) {
        return switch (quantity) {
            case RECEIVED -> "modtaget";
            case COMMITTED -> "disponeret";
            case SPENT -> "anvendt";
            case RESERVED -> "reserveret";
            case CARRIED_OVER -> "overført";
            case UNCOMMITTED -> "ikke disponeret";
            case UNSPENT -> "ikke anvendt";
        };
    }

    private String cooperation(String id) {
        return register.cooperation(id).map(it -> it.name()).orElse(id);
    }

    private static String kroner(long ore) {
        return DanishNumbers.format(new Money(ore));
    }

    /** The decision it rests on, or the line of the document where no decision answers. */
    private static String decision(EffectView effect) {
        UUID decision = effect.anchor().decision();
        UUID document = effect.anchor().document();
        Integer line = effect.anchor().line();
        if (decision != null) {
            return "/moeder/beslutninger/" + decision;
        }
        return document == null ? "/" : line(document, line == null ? 1 : line);
    }

    private static String line(UUID document, int line) {
        return "/moeder/dokumenter/%s?linje=%d#linje-%d".formatted(document, line, line);
    }
}
