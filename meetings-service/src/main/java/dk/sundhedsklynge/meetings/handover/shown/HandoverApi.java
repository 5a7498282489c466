package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.SumCheck;
import dk.sundhedsklynge.meetings.handover.part.Parts;
import dk.sundhedsklynge.meetings.handover.run.Dossiers;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.OrderOutcome;
import dk.sundhedsklynge.meetings.handover.run.OrderRun;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.text.Sha256;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Handovers over HTTP. A dossier is answered as the very text that its SHA-256 is of. */
@Path("/api/meetings/v1/handover-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
@Blocking
public class HandoverApi {
    private final ShownHandovers shown;
    private final OrderRun order;
    private final ExportHandover export;

    HandoverApi(ShownHandovers shown, OrderRun order, ExportHandover export) {
        this.shown = shown;
        this.export = export;
        this.order = order;
    }

    /**
     * What a rehearsal goes by; what is left out is today, 31 December 2026 and 28 February 2027.
     *
     * @param membersOn the day that membership is frozen on
     */
    @Schema(name = "NewHandoverRun")
    public record NewRun(
            @NotBlank(message = "Skriv klyngens id") String cooperation,
            @Nullable LocalDate membersOn,
            @Nullable LocalDate cutOff,
            @Nullable LocalDate lateInvoicesUntil) {}

    /** @param version of the dossiers; 0 until they are made */
    @Schema(name = "HandoverRunSummary")
    public record Summary(
            UUID id,
            String cooperation,
            int number,
            RunKind kind,
            LocalDate membersOn,
            LocalDate cutOff,
            LocalDate lateInvoicesUntil,
            Instant orderedAt,
            int version,
            @Nullable Instant madeAt) {
        static Summary of(HandoverRun it) {
            return new Summary(
                    it.id(),
                    it.cooperation(),
                    it.number(),
                    it.kind(),
                    it.membersOn(),
                    it.cutOff(),
                    it.lateInvoicesUntil(),
                    it.orderedAt(),
                    it.version(),
                    it.madeAt());
        }
    }

    /**
     * How much of the part of a service is there.
     *
     * @param service funds or projects
     * @param hash of the whole part; null until any of it is there, and for those who may not see closed items
     */
    @Schema(name = "HandoverPart")
    public record PartView(
            String service, int pieces, int of, @Nullable String hash) {}

    /** @param sha256 of the dossier as the caller sees it */
    @Schema(name = "HandoverDossierSummary")
    public record DossierSummary(
            String receiver, Receiver.Kind kind, String name, int version, String sha256, Instant madeAt) {}

    /** @param check null until the dossiers are made */
    @Schema(name = "HandoverRun")
    public record RunView(
            Summary run,
            List<PartView> parts,
            SumCheck.@Nullable Result check,
            int missing,
            List<DossierSummary> dossiers) {}

    /** The newest first. */
    @Schema(name = "HandoverRunList")
    public record RunList(List<Summary> items) {}

    @GET
    @Operation(summary = "En klynges prøver og overdragelse, den nyeste først")
    public RunList list(@QueryParam("cooperation") @NotBlank(message = "Skriv klyngens id") String cooperation) {
        return new RunList(shown.runsOf(cooperation).stream().map(Summary::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Kør en prøve af en klynges overdragelse (sekretariatet)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Summary.class)))
    public Response order(@NotNull(message = "Send klyngens id") @Valid NewRun it) {
        OrderOutcome outcome = order.rehearse(
                it.cooperation(), new OrderRun.Dates(it.membersOn(), it.cutOff(), it.lateInvoicesUntil()));
        return switch (outcome) {
            case OrderOutcome.Ordered(HandoverRun run) ->
                Response.created(URI.create("/api/meetings/v1/handover-runs/" + run.id()))
                        .entity(Summary.of(run))
                        .build();
            case OrderOutcome.Refused refused -> throw HandoverProblems.of(refused);
        };
    }

    @POST
    @Path("/all/rehearsals")
    @Operation(summary = "Kør en prøve for hver af de klynger, du er sekretariat for")
    public RunList orderAll() {
        return switch (order.rehearseAll(OrderRun.Dates.USUAL)) {
            case OrderRun.AllOutcome.Ordered(var runs) ->
                new RunList(runs.stream().map(Summary::of).toList());
            case OrderRun.AllOutcome.None(var why) -> throw HandoverProblems.of(why);
        };
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En prøve eller overdragelse med delene, kontrolsummen og mappernes fingeraftryk")
    public RunView get(@PathParam("id") UUID id) {
        Seen seen = seen(id);
        var cover = shown.cover(seen);
        return new RunView(
                Summary.of(seen.run()),
                List.of(part(seen, Parts.Service.FUNDS), part(seen, Parts.Service.PROJECTS)),
                cover.map(it -> it.check().result()).orElse(null),
                cover.map(it -> it.missing().size()).orElse(0),
                shown.dossiers(seen).stream()
                        .map((Dossiers.Stored it) -> new DossierSummary(
                                it.receiver(), it.kind(), it.name(), it.version(), it.hash(seen.whole()), it.madeAt()))
                        .toList());
    }

    private static PartView part(Seen seen, Parts.Service service) {
        Parts.Came came = seen.came().get(service);
        String name = service.name().toLowerCase(Locale.ROOT);
        return came == null
                ? new PartView(name, 0, 1, null)
                : new PartView(name, came.pieces(), came.of(), seen.whole() ? came.hash() : null);
    }

    @GET
    @Path("/{id}/cover")
    @Operation(summary = "Forsiden: beløb pr. mappe, kontrolsum, hvad der mangler, og hvad der er ændret")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response cover(@PathParam("id") UUID id) {
        return Response.ok(CanonicalJson.write(shown.cover(seen(id)).orElseThrow(HandoverProblems::notMade)))
                .build();
    }

    @GET
    @Path("/{id}/dossiers/{receiver}")
    @Operation(summary = "En mappe, tegn for tegn som dens fingeraftryk er beregnet af")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response dossier(
            @PathParam("id") UUID id,
            @PathParam("receiver") String receiver,
            @QueryParam("version") @Nullable Integer version) {
        SeenDossier it = shown.dossier(id, receiver, version).orElseThrow(HandoverProblems::noDossier);
        return Response.ok(it.dossier().content()).build();
    }

    @GET
    @Path("/{id}/changes")
    @Operation(summary = "Hvad der er anderledes end i en anden kørsel, linje for linje")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response changes(@PathParam("id") UUID id, @QueryParam("since") UUID since) {
        Seen now = seen(id);
        Seen then = seen(since);
        if (!now.run().cooperation().equals(then.run().cooperation())) {
            throw HandoverProblems.noRun();
        }
        List<Change> changes = shown.compare(now, then.run());
        return Response.ok(CanonicalJson.write(Map.of("items", changes))).build();
    }

    @GET
    @Path("/{id}/package")
    @Produces("application/zip")
    @Operation(summary = "Journalpakken med alle mapper, fingeraftryk og dokumenter")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response filingPackage(@PathParam("id") UUID id) {
        return zip(HandoverProblems.written(export.filingPackage(HandoverProblems.made(shown.run(id)))));
    }

    @GET
    @Path("/{id}/dossiers/{receiver}/package")
    @Produces("application/zip")
    @Operation(summary = "Journalpakken med en mappe, dens fingeraftryk og de dokumenter, den nævner")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response dossierPackage(@PathParam("id") UUID id, @PathParam("receiver") String receiver) {
        return zip(HandoverProblems.written(
                export.filingPackage(shown.dossier(id, receiver, null).orElseThrow(HandoverProblems::noDossier))));
    }

    /** The same dossiers give the same bytes. */
    private static Response zip(byte[] content) {
        return Response.ok(content, "application/zip").tag(Sha256.of(content)).build();
    }

    private Seen seen(UUID id) {
        return shown.run(id).orElseThrow(HandoverProblems::noRun);
    }
}
