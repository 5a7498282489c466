package dk.sundhedsklynge.meetings.project;

import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.security.Caller;
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
import java.util.List;
import java.util.UUID;
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
    private final ReadProjectNames read;
    private final NameProject nameProject;
    private final Register register;
    private final Caller caller;

    ProjectReferenceApi(ReadProjectNames read, NameProject nameProject, Register register, Caller caller) {
        this.read = read;
        this.nameProject = nameProject;
        this.register = register;
        this.caller = caller;
    }

    public record ReferenceView(UUID id, String cooperation, String name, List<String> aliases) {
        static ReferenceView of(ProjectNames it) {
            return new ReferenceView(it.id(), it.cooperation(), it.name(), it.aliases());
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
        List<String> mine = register.visible(caller, cooperation);
        return new Listing(read.of(mine).stream().map(ReferenceView::of).toList());
    }

    @POST
    @Operation(summary = "Giv et projekt et navn, eller et kendt projekt flere navne (sekretariatet)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferenceView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferenceView.class)))
    public Response add(@NotNull(message = "Send cooperation og name") @Valid NewReference it) {
        List<String> aliases = it.aliases() == null ? List.of() : it.aliases();
        return switch (nameProject.name(it.cooperation(), it.name(), aliases)) {
            case NamingOutcome.Named(ProjectNames names, boolean isNew) ->
                Response.status(isNew ? 201 : 200)
                        .entity(ReferenceView.of(names))
                        .build();
            case NamingOutcome.Refused refused -> throw ProjectReferenceProblems.of(refused);
        };
    }
}
