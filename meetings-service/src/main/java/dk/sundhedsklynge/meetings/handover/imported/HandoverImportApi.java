package dk.sundhedsklynge.meetings.handover.imported;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Packages of another installation, over HTTP. */
@Path("/api/meetings/v1/handover-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
@Blocking
public class HandoverImportApi {
    private final ImportPackage importPackage;

    HandoverImportApi(ImportPackage importPackage) {
        this.importPackage = importPackage;
    }

    /**
     * @param isNew false when the same package was taken before
     * @param dossiers ids of those for the caller's councils
     */
    @Schema(name = "TakenHandoverPackage")
    public record Taken(boolean isNew, List<UUID> dossiers) {}

    @POST
    @Consumes("application/zip")
    @Operation(summary = "Modtag en journalpakke fra en anden installation (et råds sekretariat)")
    public Taken take(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream zip)
            throws IOException {
        java.nio.file.Path file = Files.createTempFile("klynge-package", null);
        try {
            Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
            return switch (importPackage.take(file)) {
                case ImportOutcome.Taken(var dossiers) -> new Taken(true, dossiers);
                case ImportOutcome.Known(var dossiers) -> new Taken(false, dossiers);
                case ImportOutcome.Refused refused -> throw ImportProblems.of(refused);
            };
        } finally {
            Files.delete(file);
        }
    }

    @GET
    @Path("/dossiers/{id}")
    @Operation(summary = "En modtaget mappe, tegn for tegn som afsenderen skrev den")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response dossier(@PathParam("id") UUID id) {
        return Response.ok(importPackage
                        .find(id)
                        .orElseThrow(ImportProblems::noDossier)
                        .content()
                        .canonical())
                .build();
    }
}
