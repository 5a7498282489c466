package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.DecisionView;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.meeting.Meetings.Decided;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions over HTTP, with what they did. */
@Path("/api/meetings/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beslutninger")
public class DecisionApi {
    private final Meetings meetings;
    private final Effects effects;
    private final ReadEffects read;
    private final Caller caller;

    DecisionApi(Meetings meetings, Effects effects, ReadEffects read, Caller caller) {
        this.meetings = meetings;
        this.effects = effects;
        this.read = read;
        this.caller = caller;
    }

    public record DecisionWithEffects(
            String cooperation,
            String body,
            LocalDate date,
            UUID meeting,
            @Nullable UUID document,
            int item,
            String itemTitle,
            Access access,
            DecisionView decision,
            List<EffectView> effects) {}

    @GET
    @Path("/{id}")
    @Operation(summary = "En beslutning med dens virkninger: afventer, venter, indeholdt, gennemført eller afvist")
    public DecisionWithEffects get(@PathParam("id") UUID id) {
        Decided it = meetings.decided(id)
                .filter(found -> found.item().access() == Access.OPEN
                        ? caller.maySee(found.meeting().cooperation())
                        : caller.maySeeClosed(found.meeting().cooperation()))
                .orElseThrow(() -> Problem.notFound("Beslutningen findes ikke, eller du har ikke adgang til den."));
        return new DecisionWithEffects(
                it.meeting().cooperation(),
                it.meeting().body(),
                it.meeting().heldOn(),
                it.meeting().id(),
                it.meeting().document(),
                it.item().number(),
                it.item().title(),
                it.item().access(),
                DecisionView.of(it.decision()),
                read.views(effects.ofDecision(id)));
    }
}
