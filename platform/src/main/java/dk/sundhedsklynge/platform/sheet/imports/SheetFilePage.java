package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.sheet.AmountUnit;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.text.DanishLists;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * One file: its columns, what each row would post, the receipt, and taking it back. Each service has a class at the path of its desk
 * that extends this one.
 */
@Produces(MediaType.TEXT_HTML)
@Blocking
public abstract class SheetFilePage {
    private static final int LONGEST_REASON = 1000;
    private static final String REASON = "begrundelse";
    private static final LeftOut NOTHING = new LeftOut(List.of(), List.of());

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ReadSheetImports read;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    PreviewSheet previews;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    PostSheet post;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    SheetKinds kinds;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ChosenCooperation chosen;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    SheetDesk desk;

    /** What the page of any file has. */
    record Head(SheetDesk desk, SheetImport file, String kind, String cooperation) {
        public String path() {
            return desk.path() + "/" + file.id();
        }

        public boolean isPosted() {
            return file.state() == SheetImport.State.POSTED;
        }
    }

    /**
     * What was posted of a file, or taken back.
     *
     * @param elsewhere what is told of columns that another place reads; null where the file has none
     * @param mayTakeBack whether the reader hands in files there; an auditor only reads
     */
    record Receipt(
            Head head,
            FormInput input,
            String facts,
            boolean isOne,
            List<String> remarks,
            ReadElsewhere.@Nullable Told elsewhere,
            boolean isKnown,
            boolean isDone,
            boolean mayTakeBack) {
        /** Where its form is sent. */
        public String back() {
            return head.path() + "/tilbagefoer";
        }
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sheetPreview(Head head, ShownPreview page, boolean isKnown, boolean isChanged);

        static native TemplateInstance sheetReceipt(Receipt page);
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance file(
            @PathParam("id") UUID id,
            @QueryParam("vis") @DefaultValue("") String show,
            @QueryParam("fra") @DefaultValue("0") int from,
            @QueryParam("kendt") @Nullable String known,
            @QueryParam("aendret") @Nullable String changed,
            @QueryParam("udeladt") @DefaultValue("0") int leftOut,
            @QueryParam("gjort") @Nullable String done) {
        SheetImport file = read.findToRead(id).orElseThrow(ImportProblems::notFound);
        return file.state() == SheetImport.State.OPEN
                ? Templates.sheetPreview(
                        head(file),
                        ShownPreview.of(previews.preview(file), desk.words(), null, show, from, leftOut),
                        known != null,
                        changed != null)
                : receipt(file, FormInput.blank(), known != null, done != null);
    }

    private SheetImport find(UUID id) {
        return read.find(id).orElseThrow(ImportProblems::notFound);
    }

    private Head head(SheetImport file) {
        return new Head(
                desk, file, kinds.of(file).label(), CooperationChoice.name(chosen.visible(), file.cooperation()));
    }

    private TemplateInstance receipt(SheetImport file, FormInput input, boolean isKnown, boolean isDone) {
        int facts = read.facts(file);
        return Templates.sheetReceipt(new Receipt(
                head(file),
                input,
                desk.words().counted(facts),
                facts == 1,
                previews.afterwards(file),
                previews.elsewhere(file).orElse(null),
                isKnown,
                isDone,
                read.maySee(file)));
    }

    /** Posting what is read in another way than was shown only shows it anew. */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        SheetImport file = find(id);
        FormInput input = FormInput.of(form);
        Optional<LeftOut> written = LeftOut.parse(input.value(ShownPreview.LEFT_OUT));
        if (written.isEmpty()) {
            return again(
                    file,
                    input,
                    FormProblems.of(
                            "Intet er %s".formatted(desk.words().posted()),
                            List.of(new FieldError(
                                    ShownPreview.LEFT_OUT,
                                    "Skriv rækkernes numre, for eksempel 7, 12-14, eller celler som E15"))),
                    null);
        }
        String action = input.value("handling");
        LeftOut wrongOnes = action.equals("udelad") ? wrong(input) : NOTHING;
        LeftOut leftOut = written.get().and(wrongOnes);
        List<SheetField> fields = kinds.of(file).fields(file.cooperation());
        Map<String, Integer> columns = ShownPreview.columns(input, fields);
        Map<String, String> forAll = ShownPreview.forAll(input, fields);
        List<FieldError> wrong = new ArrayList<>(ShownPreview.wrongForAll(forAll, fields));
        AmountUnit unit = ShownPreview.unit(input);
        if (unit == null && !input.value(ShownPreview.UNIT).isBlank()) {
            wrong.add(new FieldError(
                    ShownPreview.UNIT,
                    "Vælg, om beløbene er i "
                            + DanishLists.or(Arrays.stream(AmountUnit.values())
                                    .map(AmountUnit::label)
                                    .toList())));
        }
        if (!wrong.isEmpty()) {
            return again(
                    file,
                    input,
                    FormProblems.of("Intet er %s".formatted(desk.words().posted()), wrong),
                    null);
        }
        String sheet = input.value(ShownPreview.SHEET);
        boolean changed = !leftOut.equals(file.reading().leftOut())
                || !ShownPreview.written(columns, forAll, sheet, unit).equals(input.value(ShownPreview.COLUMNS_SHOWN));
        return answer(
                file,
                input,
                changed || !action.equals("bogfoer")
                        ? post.readAs(id, sheet.isEmpty() ? null : sheet, unit, columns, forAll, leftOut)
                        : post.post(id, input.value(ShownPreview.NUMBER)),
                wrongOnes.size());
    }

    /** Those that were wrong in the preview that was shown. */
    private static LeftOut wrong(FormInput input) {
        return LeftOut.parse(input.value(ShownPreview.WRONG)).orElse(NOTHING);
    }

    /** @param leftOut how many of the wrong ones were left out */
    private Response answer(SheetImport file, FormInput input, PostOutcome outcome, int leftOut) {
        return switch (outcome) {
            case PostOutcome.Changed _ ->
                Forms.done(desk.path() + "/" + file.id() + "?aendret=ja" + (leftOut > 0 ? "&udeladt=" + leftOut : ""));
            case PostOutcome.Posted _, PostOutcome.Reversed _, PostOutcome.AlreadyPosted _ ->
                Forms.done(desk.path() + "/" + file.id() + "?gjort=ja");
            case PostOutcome.NotFound _ -> throw ImportProblems.notFound();
            case PostOutcome.ChangedMeanwhile(Preview<?> now) -> again(file, input, problem(outcome), now);
            case PostOutcome.NotReady(Preview<?> now) -> again(file, input, problem(outcome), now);
            case PostOutcome.NothingToPost(Preview<?> now) -> again(file, input, problem(outcome), now);
            case PostOutcome.NoSuchSheet _ -> again(file, input, atField(problem(outcome), ShownPreview.SHEET), null);
            case PostOutcome.Forbidden _, PostOutcome.NotPosted _, PostOutcome.Hindered _, PostOutcome.Busy _ ->
                again(file, input, problem(outcome), null);
        };
    }

    private Problem problem(PostOutcome refusal) {
        return ImportProblems.of(refusal, desk.words());
    }

    private static Problem atField(Problem problem, String field) {
        Problem.Document said = problem.document();
        return FormProblems.of(said.title(), List.of(new FieldError(field, said.detail())));
    }

    /** @param now what the file would post, where it is known; null to work it out */
    private Response again(SheetImport before, FormInput input, Problem problem, @Nullable Preview<?> now) {
        FormInput refused = input.refused(problem.document());
        SheetImport file = now == null ? find(before.id()) : now.file();
        if (file.state() != SheetImport.State.OPEN) {
            return Forms.refused(refused, receipt(file, refused, false, false));
        }
        Preview<?> preview = now == null ? previews.preview(file) : now;
        return Forms.refused(
                refused,
                Templates.sheetPreview(
                        head(file), ShownPreview.of(preview, desk.words(), refused, "", 0, 0), false, false));
    }

    @POST
    @Path("/{id}/tilbagefoer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        SheetImport file = find(id);
        FormInput input = FormInput.of(form);
        String reason = input.value(REASON).strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return again(
                    file,
                    input,
                    FormProblems.of(
                            "Filen er ikke %s".formatted(desk.words().takenBack()),
                            List.of(new FieldError(
                                    REASON, reason.isEmpty() ? "Skriv hvorfor" : "Skriv højst 1000 tegn"))),
                    null);
        }
        return answer(file, input, post.takeBack(id, reason), 0);
    }
}
