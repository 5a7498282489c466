package dk.sundhedsklynge.meetings.project;

import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Names of projects over HTTP. */
@Path("/api/meetings/v1/project-references")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "project-names")
public class ProjectReferenceApi {
    /** Shown for a project that open items speak of by names which only closed ones give. */
    private static final String UNNAMED = "Projekt uden åbent navn";

    private final ProjectReferences references;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ProjectReferenceApi(ProjectReferences references, Register register, Caller caller, AuditTrail audit, Clock clock) {
        this.references = references;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public record ReferenceView(UUID id, String cooperation, String name, List<String> aliases) {
        static ReferenceView of(ProjectReference it) {
            return new ReferenceView(it.id(), it.cooperation(), it.name(), it.aliases());
        }

        /** Without the names that only closed items give; when its first name is one, the next stands in for it. */
        ReferenceView without(Set<String> secret) {
            List<String> open = Stream.concat(Stream.of(name), aliases.stream())
                    .filter(it -> !secret.contains(ProjectName.normalized(it)))
                    .toList();
            return open.isEmpty()
                    ? new ReferenceView(id, cooperation, UNNAMED, List.of())
                    : new ReferenceView(id, cooperation, open.getFirst(), open.subList(1, open.size()));
        }
    }

    /** All names of the cooperations asked for; some dozen a cooperation, so there are no pages. */
    public record Listing(List<ReferenceView> items) {}

    public record NewReference(
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,

            @NotBlank(message = "Skriv projektets navn") @Size(max = 200, message = "Højst 200 tegn")
            String name,

            @Nullable List<@NotBlank @Size(max = 200) String> aliases) {}

    @GET
    @Operation(summary = "Projektnavne og andre navne, som referaterne genkendes på")
    public Listing list(@QueryParam("cooperation") @Nullable String cooperation) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        List<String> mine = register.cooperations().stream()
                .map(it -> it.id())
                .filter(id -> cooperation == null || id.equals(cooperation))
                .filter(caller::maySee)
                .toList();
        if (mine.isEmpty()) {
            return new Listing(List.of());
        }
        List<String> inPart =
                mine.stream().filter(id -> !caller.maySeeClosed(id)).toList();
        Map<UUID, Set<String>> secret = inPart.isEmpty() ? Map.of() : references.secretNames(inPart);
        return new Listing(references.ofCooperations(mine).stream()
                .filter(it -> !it.closed() || caller.maySeeClosed(it.cooperation()))
                .map(it -> ReferenceView.of(it).without(secret.getOrDefault(it.id(), Set.of())))
                .toList());
    }

    @POST
    @Transactional
    @Operation(summary = "Giv et projekt et navn, eller et kendt projekt flere navne (sekretariatet)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferenceView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferenceView.class)))
    public Response add(@NotNull(message = "Send cooperation og name") @Valid NewReference it) {
        caller.require(it.cooperation(), Role.SECRETARIAT);
        if (register.cooperation(it.cooperation()).isEmpty()) {
            throw Problem.notFound("Registret kender intet samarbejde '%s'.".formatted(it.cooperation()));
        }
        List<String> aliases = it.aliases() == null ? List.of() : it.aliases();
        ProjectReference known = references.named(it.cooperation(), it.name()).orElse(null);
        ProjectReference reference = known == null
                ? new ProjectReference(UUID.randomUUID(), it.cooperation(), it.name(), aliases, false, clock.instant())
                : known;
        reference.alsoKnownAs(aliases);
        reference.open();
        references.persist(reference);
        audit.record(
                "project-reference-kept",
                "project-reference",
                reference.id().toString(),
                reference.cooperation(),
                ReferenceView.of(reference));
        return Response.status(known == null ? 201 : 200)
                .entity(ReferenceView.of(reference))
                .build();
    }
}
