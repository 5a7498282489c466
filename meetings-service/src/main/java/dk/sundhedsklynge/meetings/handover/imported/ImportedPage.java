package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.meetings.handover.shown.DossierReport;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.report.Report;
import io.quarkus.qute.TemplateInstance;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A council's secretariat takes a package of another installation, and reads the dossiers in it. */
@Path("/overdragelse/modtag")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ImportedPage {
    private final ImportPackage importPackage;
    private final ChosenCooperation chosen;

    ImportedPage(ImportPackage importPackage, ChosenCooperation chosen) {
        this.importPackage = importPackage;
        this.chosen = chosen;
    }

    /**
     * @param mayTake whether the reader may send a package
     * @param standsAt the page of the dossier that was sent and was made here; null for anything else
     */
    record Shown(
            List<ImportedDossier> dossiers,
            boolean mayTake,
            FormInput input,
            @Nullable String standsAt) implements TemplateInstance {}

    record One(ImportedDossier it, Report report) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return show(FormInput.blank(), null);
    }

    private Shown show(FormInput input, @Nullable String standsAt) {
        List<String> cooperations =
                chosen.visible().stream().map(CooperationChoice::id).toList();
        return new Shown(importPackage.of(cooperations), importPackage.mayTake(cooperations), input, standsAt);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(@RestForm("fil") @Nullable FileUpload file) throws IOException {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refused(ImportProblems.noFile(), null);
        }
        return switch (importPackage.take(file.uploadedFile())) {
            case ImportOutcome.Taken(var dossiers) -> Forms.done("/overdragelse/modtag/" + dossiers.getFirst());
            case ImportOutcome.Known(var dossiers) -> Forms.done("/overdragelse/modtag/" + dossiers.getFirst());
            case ImportOutcome.MadeHere here -> refused(ImportProblems.of(here), here.href());
            case ImportOutcome.Refused refused -> refused(ImportProblems.of(refused), null);
        };
    }

    private Response refused(Problem problem, @Nullable String standsAt) {
        FormInput refused = FormInput.blank().refused(problem.document());
        return Forms.refused(refused, show(refused, standsAt));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance dossier(@PathParam("id") UUID id) {
        ImportedDossier it = importPackage.find(id).orElseThrow(ImportProblems::noDossier);
        return new One(
                it,
                DossierReport.withoutLinks(
                        it.content(), it.version() == null ? 1 : it.version(), it.sha256(), List.of()));
    }
}
