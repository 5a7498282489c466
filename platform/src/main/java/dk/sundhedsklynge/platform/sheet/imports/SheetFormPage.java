package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.DownloadName;
import dk.sundhedsklynge.platform.sheet.SheetForm;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Empty forms, and files as they came, to fetch. Each service has a class at the path of its desk that extends this one. */
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
@Blocking
public abstract class SheetFormPage {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ReadSheetImports read;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    SheetKinds kinds;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ChosenCooperation chosen;

    /** With the names of the cooperation; without one, of the first that the reader may enter facts for. */
    @GET
    @Path("/skema/{kind}.{format}")
    @Operation(hidden = true)
    public Response empty(
            @PathParam("kind") String kind,
            @PathParam("format") String format,
            @QueryParam("klynge") @DefaultValue("") String cooperation) {
        SheetKind<?> known = kinds.find(kind).orElseThrow(ImportProblems::notFound);
        String of = Optional.of(cooperation)
                .filter(it -> !it.isBlank())
                .or(() -> chosen.get().map(CooperationChoice::id).filter(read::mayEnter))
                .or(() -> chosen.visible().stream()
                        .map(CooperationChoice::id)
                        .filter(read::mayEnter)
                        .findFirst())
                .orElse("");
        if (!read.mayEnter(of)) {
            throw ImportProblems.notFound();
        }
        SheetForm form = new SheetForm(Stream.concat(
                        known.fields(of).stream(), known.elsewhere(of).stream().flatMap(it -> it.fields().stream()))
                .toList());
        return switch (format) {
            case "xlsx" -> download(form.xlsx(), XLSX, kind + ".xlsx");
            case "csv" -> download(form.csv(), "text/csv;charset=utf-8", kind + ".csv");
            default -> throw ImportProblems.notFound();
        };
    }

    @GET
    @Path("/{id}/fil")
    @Operation(hidden = true)
    public Response asItCame(@PathParam("id") UUID id) {
        SheetImport file = read.findToRead(id).orElseThrow(ImportProblems::notFound);
        return download(read.content(file), MediaType.APPLICATION_OCTET_STREAM, file.fileName());
    }

    private static Response download(byte[] content, String type, String fileName) {
        return Response.ok(content, type)
                .header("Content-Disposition", DownloadName.header(fileName))
                .build();
    }
}
