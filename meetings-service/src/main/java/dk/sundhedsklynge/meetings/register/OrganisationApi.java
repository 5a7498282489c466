package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.etag.IfMatch;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Organisations over HTTP. They are public knowledge: every signed-in caller may read all of them. */
@Path("/api/meetings/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "register")
public class OrganisationApi {
    private final Register register;
    private final Organisations organisations;
    private final KeepOrganisation keep;

    OrganisationApi(Register register, Organisations organisations, KeepOrganisation keep) {
        this.register = register;
        this.organisations = organisations;
        this.keep = keep;
    }

    /** All that were asked for; a cooperation has some dozens, so there are no pages. */
    public record OrganisationList(List<Organisation> items) {}

    /** @param party kommunekode or region code of the party that pays for it; null: none */
    public record NewOrganisation(
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,

            @NotBlank(message = "Skriv organisationens navn") @Size(max = 200, message = "Højst 200 tegn")
            String name,

            @Nullable String party) {}

    /** @param party kommunekode or region code of the party that pays for it; null: none */
    public record OrganisationEdit(
            @NotBlank(message = "Skriv organisationens navn") @Size(max = 200, message = "Højst 200 tegn")
            String name,

            @Nullable String party) {}

    @GET
    @Operation(summary = "Organisationer, eventuelt kun dem, der kan deltage i et samarbejde eller hører til en part")
    public OrganisationList list(
            @QueryParam("cooperation") @Nullable String cooperation, @QueryParam("party") @Nullable String party) {
        if (cooperation != null && register.cooperation(cooperation).isEmpty()) {
            throw RegisterProblems.unknownCooperation(cooperation);
        }
        return new OrganisationList(organisations.search(cooperation, party));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En organisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Organisation.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(organisations.find(id).orElseThrow(RegisterProblems::unknownOrganisation));
    }

    @POST
    @Operation(summary = "Tilføj en organisation til et samarbejde (sekretariatet)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Organisation.class)))
    public Response add(@NotNull(message = "Send cooperation og name") @Valid NewOrganisation it) {
        Organisation added = kept(IfMatch.of(null), keep.add(it.cooperation(), it.name(), it.party()));
        return Response.created(URI.create("/api/meetings/v1/organisations/" + added.id()))
                .entity(added)
                .tag(ETags.of(added.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Ret en organisations navn og part (sekretariatet, med If-Match)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Organisation.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send name og party") @Valid OrganisationEdit it) {
        IfMatch read = IfMatch.of(ifMatch);
        return answer(kept(read, keep.edit(id, read, it.name(), it.party())));
    }

    private static Organisation kept(IfMatch read, KeepOrganisation.Outcome outcome) {
        return switch (outcome) {
            case KeepOrganisation.Outcome.Saved kept -> kept.organisation();
            case KeepOrganisation.Outcome.UnknownCooperation unknown ->
                throw RegisterProblems.unknownCooperation(unknown.cooperation());
            case KeepOrganisation.Outcome.NotFound unknown -> throw RegisterProblems.unknownOrganisation();
            case KeepOrganisation.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case KeepOrganisation.Outcome.Shared shared -> throw RegisterProblems.shared();
            case KeepOrganisation.Outcome.Invalid invalid -> throw RegisterProblems.invalid(invalid.errors());
            case KeepOrganisation.Outcome.Changed changed -> throw ETags.refusal(read);
        };
    }

    private static Response answer(Organisation it) {
        return Response.ok(it).tag(ETags.of(it.version())).build();
    }
}
