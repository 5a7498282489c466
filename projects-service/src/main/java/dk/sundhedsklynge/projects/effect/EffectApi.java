package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Ordered effects over HTTP: forward from a decision to what it did to a project. */
@Path("/api/projects/v1/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Virkninger")
public class EffectApi {
    private final Effects effects;
    private final Caller caller;

    EffectApi(Effects effects, Caller caller) {
        this.effects = effects;
        this.caller = caller;
    }

    /** @param waitsFor effects that have to be applied first */
    public record EffectView(
            UUID id,
            String cooperation,
            Step type,
            UUID project,
            LocalDate decidedOn,
            String decidedBy,
            Anchor anchor,
            Access access,
            String state,
            @Nullable String result,
            @Nullable String reason,
            @Nullable String advice,
            List<UUID> waitsFor,
            Instant receivedAt,
            @Nullable Instant answeredAt) {

        static EffectView of(Effect effect) {
            Change change = effect.change();
            Effect.Result result = effect.result();
            return new EffectView(
                    effect.id(),
                    effect.cooperation(),
                    change.step(),
                    effect.project(),
                    change.decidedOn(),
                    change.decidedBy(),
                    change.anchor(),
                    change.access(),
                    effect.state().name().toLowerCase(Locale.ROOT),
                    result == null ? null : result.name().toLowerCase(Locale.ROOT),
                    effect.reason(),
                    effect.advice(),
                    effect.waitsFor(),
                    effect.receivedAt(),
                    effect.answeredAt());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En virkning og dens svar: venter, udført, afvist eller trukket tilbage")
    public EffectView get(@PathParam("id") UUID id) {
        Effect effect = effects.findById(id);
        if (effect == null || !maySee(effect)) {
            throw Problem.notFound("Virkningen findes ikke her, eller du har ikke adgang til den.");
        }
        return EffectView.of(effect);
    }

    private boolean maySee(Effect effect) {
        return effect.change().access() == Access.OPEN
                ? caller.maySee(effect.cooperation())
                : caller.maySeeClosed(effect.cooperation());
    }
}
