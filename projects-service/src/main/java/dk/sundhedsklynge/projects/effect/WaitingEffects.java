package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.events.Waiting;
import dk.sundhedsklynge.platform.events.WaitingSource;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Projects;
import dk.sundhedsklynge.projects.register.Cooperations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Effects that refer to something that is not here yet, for operators. */
@ApplicationScoped
class WaitingEffects implements WaitingSource {
    private static final String ADVICE =
            "Venter på en virkning, som ikke er udført, eller på at projektet bliver registreret. Se efter den blandt de fejlede"
                    + " hændelser her og i funds-service, og bed sekretariatet bekræfte den, hvis den mangler, eller trække denne tilbage.";

    private static final String UNKNOWN_COOPERATION =
            "Venter på, at samarbejdet bliver kendt her; indtil da udføres intet for det. Send et øjebliksbillede fra"
                    + " meetings-service (POST /api/meetings/v1/snapshot), og se blandt de fejlede hændelser her, om det kom."
                    + " Findes samarbejdet ikke, skal sekretariatet trække virkningen tilbage.";

    private final Effects effects;
    private final Projects projects;
    private final Cooperations cooperations;

    WaitingEffects(Effects effects, Projects projects, Cooperations cooperations) {
        this.effects = effects;
        this.projects = projects;
        this.cooperations = cooperations;
    }

    @Override
    public List<Waiting> waitingSince(Instant moment) {
        List<Effect> waiting = effects.waitingSince(moment);
        Set<UUID> applied = effects.applied(waiting.stream()
                .flatMap(effect -> effect.waitsFor().stream())
                .distinct()
                .toList());
        Set<UUID> registered =
                projects.registered(waiting.stream().map(Effect::project).toList());
        Set<String> known = cooperations.ids();
        return waiting.stream()
                .map(effect -> new Waiting(
                        effect.id(),
                        effect.change().step().code(),
                        effect.cooperation(),
                        missing(effect, applied, registered),
                        effect.receivedAt(),
                        known.contains(effect.cooperation()) ? ADVICE : UNKNOWN_COOPERATION))
                .toList();
    }

    private static List<UUID> missing(Effect effect, Set<UUID> applied, Set<UUID> registered) {
        List<UUID> missing = new ArrayList<>(effect.waitsFor());
        missing.removeAll(applied);
        if (effect.change().step() != Step.REGISTER && !registered.contains(effect.project())) {
            missing.add(effect.project());
        }
        return missing;
    }
}
