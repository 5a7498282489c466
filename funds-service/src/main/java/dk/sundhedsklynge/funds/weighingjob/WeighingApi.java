package dk.sundhedsklynge.funds.weighingjob;

import dk.sundhedsklynge.funds.register.VisibleCooperations;
import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far the weighing of a whole cooperation has come, over HTTP. */
@Path("/api/funds/v1/cooperations/{id}/weighing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "weighing")
public class WeighingApi {
    private final Weighings weighings;
    private final VisibleCooperations cooperations;

    WeighingApi(Weighings weighings, VisibleCooperations cooperations) {
        this.weighings = weighings;
        this.cooperations = cooperations;
    }

    /**
     * @param state {@code none}, {@code waiting}, {@code running} or {@code failed}; while it is not {@code none}, nothing is
     *     booked for the cooperation
     * @param orders how many effects and notes are weighed; null while that is not known
     * @param done how many of them are weighed so far
     * @param since when it was asked for; of the last one that is done, when it ended
     * @param failed why it did not come to its end, and what to do
     */
    public record WeighingView(
            String state,
            @Nullable Integer orders,
            @Nullable Integer done,
            @Nullable Instant since,
            @Nullable String failed) {
        static WeighingView of(Weighings.WeighingStatus standing) {
            return new WeighingView(
                    standing.state().name().toLowerCase(Locale.ROOT),
                    standing.orders(),
                    standing.done(),
                    standing.since(),
                    standing.failed());
        }
    }

    @GET
    @Operation(summary = "Om hele samarbejdets regnskab genberegnes efter en ændret åbning, og hvor langt det er")
    public WeighingView get(@PathParam("id") String id) {
        if (!cooperations.contain(id)) {
            throw Problem.noCooperation(id);
        }
        return WeighingView.of(weighings.of(id));
    }
}
