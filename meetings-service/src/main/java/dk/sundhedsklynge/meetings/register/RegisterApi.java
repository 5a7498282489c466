package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register over HTTP. It is public knowledge: every signed-in caller may read all of it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class RegisterApi {
    private final Register register;
    private final Caller caller;

    RegisterApi(Register register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    /** All of a kind; the register is small and has no pages. */
    public record Listing<T>(List<T> items) {}

    /** A party with the cooperations it belongs to. */
    public record PartyView(String id, Party.Kind kind, String name, int order, List<String> cooperations) {}

    /**
     * @param evidence how sure the reference data are of it
     * @param mine whether the caller works for it
     */
    public record CooperationView(
            String id,
            String name,
            Cooperation.Kind kind,
            @Nullable String region,
            String regionName,
            LocalDate from,
            @Nullable LocalDate to,
            List<Party> parties,
            List<Cooperation.Successor> successors,
            List<Body> bodies,
            @Nullable String evidence,
            boolean mine) {}

    @GET
    @Path("/api/meetings/v1/cooperations")
    @Operation(summary = "Alle sundhedsklynger og sundhedsråd")
    public Listing<CooperationView> cooperations() {
        return new Listing<>(register.cooperations().stream().map(this::view).toList());
    }

    @GET
    @Path("/api/meetings/v1/cooperations/{id}")
    @Operation(summary = "Et samarbejde med parter, organer og efterfølgere pr. kommune")
    public CooperationView cooperation(@PathParam("id") String id) {
        return register.cooperation(id)
                .map(this::view)
                .orElseThrow(() -> Problem.notFound(
                        "Registret kender intet samarbejde '%s'; /cooperations viser dem alle.".formatted(id)));
    }

    @GET
    @Path("/api/meetings/v1/parties")
    @Operation(summary = "Alle kommuner og regioner")
    public Listing<PartyView> parties() {
        return new Listing<>(register.parties().stream().map(this::view).toList());
    }

    @GET
    @Path("/api/meetings/v1/parties/{code}")
    @Operation(summary = "En part efter kommunekode eller regionskode")
    public PartyView party(@PathParam("code") String code) {
        return register.party(code)
                .map(this::view)
                .orElseThrow(() -> Problem.notFound(
                        "Registret kender ingen part med koden '%s'; brug kommunekode eller regionskode."
                                .formatted(code)));
    }

    @GET
    @Path("/api/meetings/v1/bodies")
    @Operation(summary = "Organer, eventuelt kun et samarbejdes")
    public Listing<Body> bodies(@QueryParam("cooperation") @Nullable String cooperation) {
        return new Listing<>(register.bodies().stream()
                .filter(body -> cooperation == null || body.cooperation().equals(cooperation))
                .toList());
    }

    private CooperationView view(Cooperation it) {
        return new CooperationView(
                it.id(),
                it.name(),
                it.kind(),
                it.region(),
                it.regionName(),
                it.from(),
                it.to(),
                register.partiesOf(it),
                it.successors(),
                register.bodies().stream()
                        .filter(body -> body.cooperation().equals(it.id()))
                        .toList(),
                it.evidence(),
                caller.maySee(it.id()));
    }

    private PartyView view(Party it) {
        return new PartyView(
                it.code(),
                it.kind(),
                it.displayName(),
                it.order(),
                register.cooperations().stream()
                        .filter(cooperation -> cooperation.parties().contains(it.code()))
                        .map(Cooperation::id)
                        .toList());
    }
}
