package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.pages.DownloadName;
import dk.sundhedsklynge.platform.report.Report;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A dossier in any of its versions, and its files; the filing package of all dossiers of a run. */
@Path("/overdragelse")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DossierPage {
    private final ShownHandovers shown;
    private final ExportHandover export;

    DossierPage(ShownHandovers shown, ExportHandover export) {
        this.shown = shown;
        this.export = export;
    }

    /** A dossier with its versions. */
    record OneDossier(SeenDossier it, Report report, List<Integer> versions) implements TemplateInstance {}

    @GET
    @Path("/{run}/{receiver}")
    @Operation(hidden = true)
    public TemplateInstance dossier(
            @PathParam("run") UUID id,
            @PathParam("receiver") String receiver,
            @QueryParam("udgave") @Nullable Integer version) {
        SeenDossier it = shown.dossier(id, receiver, version).orElseThrow(HandoverProblems::noDossier);
        List<Integer> versions =
                IntStream.rangeClosed(1, it.dossier().newestVersion()).boxed().toList();
        return new OneDossier(it, export.report(it), versions);
    }

    @GET
    @Path("/{run}/{receiver}/hent")
    @Operation(hidden = true)
    public Response fetch(
            @PathParam("run") UUID id,
            @PathParam("receiver") String receiver,
            @QueryParam("som") @Nullable String as,
            @QueryParam("udgave") @Nullable Integer version) {
        SeenDossier it = shown.dossier(id, receiver, version).orElseThrow(HandoverProblems::noDossier);
        String asked = Objects.requireNonNullElse(as, "pdf");
        String name = "%s, udgave %d"
                .formatted(it.dossier().stored().name(), it.dossier().stored().version());
        if (asked.equals("json")) {
            // As text, which is sent as it stands; bytes would be written as JSON themselves.
            return file(it.dossier().content(), MediaType.APPLICATION_JSON, name + ".json");
        }
        if (asked.equals("zip")) {
            return file(HandoverProblems.written(export.filingPackage(it)), "application/zip", name + ".zip");
        }
        DossierFormat format = DossierFormat.of(asked).orElseThrow(() -> HandoverProblems.noFormat(asked));
        return file(
                HandoverProblems.written(export.file(it, format)), format.mediaType(), name + "." + format.ending());
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", DownloadName.header(name))
                .build();
    }

    @GET
    @Path("/{run}/hent")
    @Operation(hidden = true)
    public Response fetchAll(@PathParam("run") UUID id) {
        Seen seen = HandoverProblems.made(shown.run(id));
        return file(
                HandoverProblems.written(export.filingPackage(seen)),
                "application/zip",
                "Overdragelse, %s, %s %d.zip"
                        .formatted(
                                seen.run().membership().name(),
                                seen.run().kind().label().toLowerCase(Locale.of("da")),
                                seen.run().number()));
    }
}
