package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Projects over HTTP. */
@Path("/api/projects/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects")
public class ProjectApi {
    private final ReadProjects read;
    private final EditProject edit;

    ProjectApi(ReadProjects read, EditProject edit) {
        this.read = read;
        this.edit = edit;
    }

    @GET
    @Operation(summary = "Projekter efter navn, filtreret på samarbejde, fase og en del af navnet eller et andet navn")
    public Page<ProjectView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("phase") @Parameter(schema = @Schema(implementation = Phase.class)) @Nullable String phase,
            @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null && !read.isVisible(cooperation)) {
            throw Problem.noCooperation(cooperation);
        }
        return read.search(
                cooperation,
                Parameters.oneOf("phase", phase, List.of(Phase.values()), Phase::code),
                q == null || q.isBlank() ? null : q.strip(),
                after(cursor),
                limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Et projekt: navne, fase, periode, ejer og penge")
    @APIResponseSchema(value = ProjectView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary =
                    "Projektets ændringer i den rækkefølge, de blev besluttet, hver med sin virkning og sit sted i referatet")
    public ChangeList history(@PathParam("id") UUID id) {
        return new ChangeList(read.history(id).orElseThrow(ProjectProblems::notFound));
    }

    /** The whole history of one project; it is a few dozen changes at most and has no pages. */
    public record ChangeList(List<ChangeView> items) {}

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Skriv ejer og beskrivelse (sekretariatet, med If-Match)")
    @APIResponseSchema(value = ProjectView.class, responseCode = "200")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send et objekt med owner, ownerParty eller description") @Valid ProjectPatch patch) {
        return switch (edit.edit(id, ETags.required(ifMatch), patch)) {
            case EditOutcome.Edited() -> answer(id);
            case EditOutcome.NotFound() -> throw ProjectProblems.notFound();
            case EditOutcome.Forbidden() -> throw ProjectProblems.editForbidden();
            case EditOutcome.UnknownParty(String code) -> throw ProjectProblems.unknownParty(code);
            case EditOutcome.ChangedMeanwhile() -> throw ETags.changed();
        };
    }

    private Response answer(UUID id) {
        ReadProjects.Versioned found = read.find(id).orElseThrow(ProjectProblems::notFound);
        return Response.ok(found.view()).tag(ETags.of(found.version())).build();
    }

    private static ShownProjects.@Nullable After after(@Nullable String cursor) {
        return Cursor.read(cursor, 2, last -> new ShownProjects.After(last.get(0), UUID.fromString(last.get(1))));
    }
}
