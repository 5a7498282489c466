package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.projects.project.ProjectProblems;
import dk.sundhedsklynge.projects.project.ProjectView;
import dk.sundhedsklynge.projects.project.ReadProjects;
import dk.sundhedsklynge.projects.project.ReadStatements;
import dk.sundhedsklynge.projects.project.StatementView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Projects that are written by hand, over HTTP. A change states in {@code If-Match} the version it has read. */
@Path("/api/projects/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "statements")
public class ProjectEntryApi {
    private static final String IF_MATCH = "If-Match";

    private final KeepProject keep;
    private final ReadProjects projects;
    private final ReadStatements statements;

    ProjectEntryApi(KeepProject keep, ReadProjects projects, ReadStatements statements) {
        this.keep = keep;
        this.projects = projects;
        this.statements = statements;
    }

    public record NewProject(
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,
            @NotNull(message = "Send projektet") @Valid WrittenProject project) {}

    public record TakingBack(
            @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
            String because) {}

    /** All versions of what was written of one project; there are a few. */
    public record StatementList(List<StatementView> items) {}

    @POST
    @Operation(summary = "Opret et projekt i hånden, uden en beslutning (sekretariatet)")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    public Response enter(@NotNull(message = "Send cooperation og project") @Valid NewProject it) {
        UUID id = kept(keep.enter(it.cooperation(), it.project().written()));
        ReadProjects.Versioned entered = projects.find(id).orElseThrow(ProjectProblems::notFound);
        return Response.created(URI.create("/api/projects/v1/projects/" + id))
                .entity(entered.view())
                .tag(ETags.of(entered.version()))
                .build();
    }

    @GET
    @Path("/{id}/statement")
    @Operation(summary = "Det, der sidst er skrevet om projektet i hånden")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        StatementView it = statements.newest(id).orElseThrow(ProjectProblems::notFound);
        return Response.ok(it).tag(ETags.of(it.number())).build();
    }

    @GET
    @Path("/{id}/statements")
    @Operation(summary = "Alt, der er skrevet om projektet i hånden, med gamle og nye værdier")
    public StatementList all(@PathParam("id") UUID id) {
        return new StatementList(statements.all(id).orElseThrow(ProjectProblems::notFound));
    }

    @PUT
    @Path("/{id}/statement")
    @Operation(summary = "Ret projektet i hånden med en begrundelse (sekretariatet og projektets leder, med If-Match)")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send projektet, som det skal være") @Valid WrittenProject it) {
        return get(kept(keep.correct(id, ETags.required(ifMatch), it.written(), it.because())));
    }

    @POST
    @Path("/{id}/statement/take-back")
    @Operation(summary = "Tag det, der er skrevet i hånden, tilbage med en begrundelse (sekretariatet, med If-Match)")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Skriv hvorfor") @Valid TakingBack it) {
        return get(kept(keep.takeBack(id, ETags.required(ifMatch), it.because())));
    }

    @POST
    @Path("/{id}/statement/restore")
    @Operation(summary = "Lad det, der er taget tilbage, gælde igen (sekretariatet, med If-Match)")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    public Response restore(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return get(kept(keep.restore(id, ETags.required(ifMatch))));
    }

    private static UUID kept(EntryOutcome outcome) {
        return switch (outcome) {
            case EntryOutcome.Kept(UUID project, int _) -> project;
            case EntryOutcome.Refused refused -> throw EntryProblems.of(refused);
        };
    }
}
