package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where files are handed in, and those that were. Each service has a class at the path of its desk that extends this one. */
@Produces(MediaType.TEXT_HTML)
@Blocking
public abstract class SheetListPage {
    private static final String COOPERATION = "klynge";
    private static final String KIND = "slags";
    private static final String FILE = "fil";

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ReceiveSheet receive;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ReadSheetImports read;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    SheetKinds kinds;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ChosenCooperation chosen;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    SheetDesk desk;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ListSheetImports list;

    /** @param cooperations that the reader may hand files in for */
    record Shown(
            SheetDesk desk,
            FormInput input,
            List<FormOption> cooperations,
            List<FormOption> kinds,
            SheetFileList.Shown files) {}

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sheets(Shown page);
    }

    @GET
    @CooperationInAddress
    @Operation(hidden = true)
    public TemplateInstance form(
            @QueryParam(KIND) @DefaultValue("") String kind, @BeanParam SheetFileList.Asked asked) {
        refuseOthers();
        List<SheetKind<?>> all = kinds.all();
        return shown(
                FormInput.blank()
                        .with(KIND, all.size() == 1 ? all.getFirst().code() : kind)
                        .with(
                                COOPERATION,
                                chosen.get().map(CooperationChoice::id).orElse("")),
                asked);
    }

    @GET
    @CooperationInAddress
    @Path(SheetFileList.FILE)
    @Produces({MediaType.TEXT_HTML, "text/csv"})
    @Operation(hidden = true)
    public Response list(@BeanParam SheetFileList.Asked asked) {
        refuseOthers();
        return files().csv(asked);
    }

    private SheetFileList files() {
        return new SheetFileList(read, list, kinds, desk, chosen);
    }

    private void refuseOthers() {
        if (cooperations().isEmpty()) {
            throw ImportProblems.forbidden(desk.words());
        }
    }

    private TemplateInstance shown(FormInput input, SheetFileList.Asked asked) {
        return Templates.sheets(new Shown(
                desk,
                input,
                cooperations(),
                kinds.all().stream()
                        .map(it -> new FormOption(it.code(), it.label()))
                        .toList(),
                files().shown(asked)));
    }

    private List<FormOption> cooperations() {
        return chosen.visible().stream()
                .filter(it -> read.mayEnter(it.id()))
                .map(it -> new FormOption(it.id(), it.name()))
                .toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(
            @RestForm(FILE) @Nullable FileUpload file,
            @RestForm(COOPERATION) @DefaultValue("") String cooperation,
            @RestForm(KIND) @DefaultValue("") String kind) {
        FormInput input = FormInput.blank()
                .with(COOPERATION, cooperation)
                .with(KIND, kind)
                .with(FILE, "");
        Optional<SheetKind<?>> known = kinds.find(kind);
        List<FieldError> wrong = new ArrayList<>();
        if (cooperation.isBlank()) {
            wrong.add(new FieldError(COOPERATION, "Vælg klyngen"));
        }
        if (known.isEmpty()) {
            wrong.add(new FieldError(KIND, "Vælg, hvad rækkerne er"));
        }
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            wrong.add(new FieldError(FILE, "Vælg filen"));
        }
        if (known.isEmpty() || file == null || !wrong.isEmpty()) {
            return refused(input, FormProblems.of("Filen er ikke hentet", wrong));
        }
        ReceiveOutcome outcome = receive.receive(cooperation, known.get(), file.fileName(), content(file));
        return switch (outcome) {
            case ReceiveOutcome.Received(SheetImport kept) -> Forms.done(desk.path() + "/" + kept.id());
            case ReceiveOutcome.AlreadyThere(SheetImport there) ->
                Forms.done(desk.path() + "/" + there.id() + "?kendt=ja");
            case ReceiveOutcome.Unreadable refusal -> {
                Problem.Document problem =
                        ImportProblems.of(refusal, desk.words()).document();
                yield refused(
                        input,
                        Problem.of(
                                problem.status(),
                                "unreadable-sheet",
                                problem.title(),
                                problem.detail(),
                                List.of(new FieldError(FILE, problem.detail()))));
            }
            case ReceiveOutcome.NotFound _, ReceiveOutcome.Forbidden _ ->
                throw ImportProblems.of(outcome, desk.words());
        };
    }

    private Response refused(FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown(refused, new SheetFileList.Asked()));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
