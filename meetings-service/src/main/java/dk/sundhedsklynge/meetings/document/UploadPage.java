package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A secretary uploads minutes, and comes to what was read out of them. */
@Path("/moeder/indlaes")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class UploadPage {
    private final ReceiveDocument receive;
    private final ChosenCooperation chosen;
    private final Caller caller;

    UploadPage(ReceiveDocument receive, ChosenCooperation chosen, Caller caller) {
        this.receive = receive;
        this.chosen = chosen;
        this.caller = caller;
    }

    /** @param choices the clusters that can be said; the text itself mostly says it */
    record Shown(List<FormOption> choices, FormInput input) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        if (!caller.hasRole(Role.SECRETARIAT)) {
            throw DocumentProblems.of(new ImportOutcome.Forbidden());
        }
        return shown(FormInput.blank()
                .with("klynge", chosen.get().map(CooperationChoice::id).orElse("")));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(
            @RestForm("fil") @Nullable FileUpload file,
            @RestForm("klynge") @Nullable String cooperation,
            @RestForm("bekraeft") @Nullable String confirm) {
        FormInput input = FormInput.blank().with("klynge", cooperation).with("bekraeft", confirm);
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refused(
                    input,
                    FormProblems.of(
                            "Referatet er ikke indlæst",
                            List.of(new FieldError("fil", "Vælg det referat, der skal indlæses"))));
        }
        String said = input.value("klynge");
        ImportOutcome outcome = receive.receive(() -> new ImportRequest(
                File.of(file.fileName(), content(file)), said.isEmpty() ? null : said, null, confirm != null));
        return switch (outcome) {
            case ImportOutcome.Taken(Document document) -> read(document, "ny");
            case ImportOutcome.Known(Document document) -> read(document, "kendt");
            case ImportOutcome.Previewed _ -> throw new IllegalStateException("No preview was asked for");
            case ImportOutcome.Refused refused -> refused(input, ofFile(DocumentProblems.of(refused)));
        };
    }

    /** The form has one field that can be wrong; the detail says what is. */
    private static Problem ofFile(Problem problem) {
        Problem.Document it = problem.document();
        return Problem.of(
                it.status(),
                it.type().replaceFirst(".*/", ""),
                it.title(),
                it.detail(),
                List.of(new FieldError("fil", it.detail())));
    }

    private static Response read(Document document, String how) {
        return Forms.done("/moeder/dokumenter/" + document.id() + "?indlaest=" + how);
    }

    private Response refused(FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown(refused));
    }

    private Shown shown(FormInput input) {
        return new Shown(
                chosen.visible().stream()
                        .map((CooperationChoice it) -> new FormOption(it.id(), it.name()))
                        .toList(),
                input);
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
