package dk.sundhedsklynge.platform.events;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What has waited for longer than an operator should leave it to itself. Waiting is no failure: what is waited for may come by
 * itself. After some minutes it is more likely that somebody has to see to it.
 */
@Path(OwnService.PATH + "/waiting")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OwnService.OPERATOR)
@Tag(name = "operations")
public class WaitingApi {
    private static final int SHOWN = 200;

    private final OwnService own;
    private final List<WaitingSource> sources;
    private final EventSettings settings;
    private final Clock clock;

    WaitingApi(OwnService own, @All List<WaitingSource> sources, EventSettings settings, Clock clock) {
        this.own = own;
        this.sources = sources;
        this.settings = settings;
        this.clock = clock;
    }

    /** The 200 that have waited longest, those first. */
    public record WaitingList(List<Waiting> items) {}

    @GET
    @Transactional
    @Operation(
            summary =
                    "Hvad der har ventet i mere end fem minutter: på hvad, siden hvornår, og hvad der kan gøres (kun drift)")
    public WaitingList list(@PathParam("service") String service) {
        EventProblems.requireOwn(own, service);
        Instant moment = clock.instant().minus(settings.waitingShownAfter());
        return new WaitingList(sources.stream()
                .flatMap(source -> source.waitingSince(moment).stream())
                .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::id))
                .limit(SHOWN)
                .toList());
    }
}
