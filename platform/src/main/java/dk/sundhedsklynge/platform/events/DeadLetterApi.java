package dk.sundhedsklynge.platform.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What an operator does about events that could not be done. Bodies are not shown: an operator runs the suite and may not
 * know what stems from closed items.
 */
@Path(OwnService.PATH + "/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OwnService.OPERATOR)
@Tag(name = "operations")
public class DeadLetterApi {
    private static final int SHOWN = 200;

    private final OwnService own;
    private final DeadLetters deadLetters;
    private final ReplayDeadLetter replay;

    DeadLetterApi(OwnService own, DeadLetters deadLetters, ReplayDeadLetter replay) {
        this.own = own;
        this.deadLetters = deadLetters;
        this.replay = replay;
    }

    /**
     * A dead letter as it is shown. The log tells the details behind topic, partition and offset.
     *
     * @param id of the event, where the record says so
     */
    public record DeadLetterView(
            UUID deadLetter,
            String topic,
            int partition,
            long offset,
            @Nullable String type,
            @Nullable String source,
            @Nullable String id,
            String reason,
            Instant failedAt,
            @Nullable Instant replayedAt) {

        static DeadLetterView of(DeadLetters.DeadLetter it) {
            return new DeadLetterView(
                    it.id(),
                    it.topic(),
                    it.partition(),
                    it.offset(),
                    it.type(),
                    it.source(),
                    it.event(),
                    it.reason(),
                    it.failedAt(),
                    it.replayedAt());
        }
    }

    /** The first 200; those that wait for an operator come first. */
    public record DeadLetterList(List<DeadLetterView> items) {}

    @GET
    @Operation(summary = "Hændelser, der ikke kunne udføres; de uafklarede først (kun drift)")
    public DeadLetterList list(@PathParam("service") String service) {
        EventProblems.requireOwn(own, service);
        return new DeadLetterList(
                deadLetters.newest(SHOWN).stream().map(DeadLetterView::of).toList());
    }

    /** Has it done after all; replaying twice does it once. */
    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Udfør en fejlet hændelse, når årsagen er afhjulpet (kun drift)")
    public DeadLetterView replay(@PathParam("service") String service, @PathParam("id") UUID id) {
        EventProblems.requireOwn(own, service);
        return switch (replay.replay(id)) {
            case ReplayOutcome.Replayed(DeadLetters.DeadLetter letter) -> DeadLetterView.of(letter);
            case ReplayOutcome.NotFound() -> throw EventProblems.noDeadLetter();
            case ReplayOutcome.FailsAgain(String reason) -> throw EventProblems.failsAgain(reason);
        };
    }
}
