package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetForm;
import dk.sundhedsklynge.platform.text.DanishLists;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Allotments and vouchers from a spreadsheet: the file, its columns, what each row would post, the receipt, and taking it back. */
@Path("/midler/regneark")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SheetsPage {
    private static final String PATH = "/midler/regneark";
    private static final String COLUMN = "kolonne-";
    private static final String LEFT_OUT = "udelad";
    private static final int ROWS = 100;
    private static final int FILES = 20;

    private final ReceiveSheet receive;
    private final ReadSheetImports read;
    private final ReadRows rows;
    private final PostSheet post;
    private final KnownRegister register;
    private final ChosenCooperation chosen;

    SheetsPage(
            ReceiveSheet receive,
            ReadSheetImports read,
            ReadRows rows,
            PostSheet post,
            KnownRegister register,
            ChosenCooperation chosen) {
        this.receive = receive;
        this.read = read;
        this.rows = rows;
        this.post = post;
        this.register = register;
        this.chosen = chosen;
    }

    /** @param cooperations that the reader may hand files in for */
    record Shown(FormInput input, List<FormOption> cooperations, List<FormOption> kinds, List<File> files)
            implements TemplateInstance {}

    record File(SheetImport file, String cooperation) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("slags") @DefaultValue("") String kind) {
        if (cooperations().isEmpty()) {
            throw SheetsProblems.forbidden();
        }
        return shown(FormInput.blank()
                .with("slags", kind)
                .with("klynge", chosen.get().map(CooperationChoice::id).orElse("")));
    }

    private Shown shown(FormInput input) {
        List<FormOption> cooperations = cooperations();
        return new Shown(
                input,
                cooperations,
                Arrays.stream(SheetKind.values())
                        .map(it -> new FormOption(it.code(), it.label()))
                        .toList(),
                read.newest(chosen.shown(), FILES).stream()
                        .map(file -> new File(file, name(file.cooperation())))
                        .toList());
    }

    private List<FormOption> cooperations() {
        return chosen.visible().stream()
                .filter(it -> read.mayEnter(it.id()))
                .map(it -> new FormOption(it.id(), it.name()))
                .toList();
    }

    private String name(String cooperation) {
        KnownRegister.KnownCooperation known = register.cooperations().get(cooperation);
        return known == null ? cooperation : known.name();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(
            @RestForm("fil") @Nullable FileUpload file,
            @RestForm("klynge") @DefaultValue("") String cooperation,
            @RestForm("slags") @DefaultValue("") String kind) {
        FormInput input = FormInput.blank()
                .with("klynge", cooperation)
                .with("slags", kind)
                .with("fil", "");
        List<FieldError> wrong = new ArrayList<>();
        Optional<SheetKind> known = SheetKind.of(kind);
        if (known.isEmpty()) {
            wrong.add(new FieldError("slags", "Vælg, hvad rækkerne er"));
        }
        if (cooperation.isBlank()) {
            wrong.add(new FieldError("klynge", "Vælg klyngen"));
        }
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            wrong.add(new FieldError("fil", "Vælg filen"));
        }
        if (known.isEmpty() || file == null || !wrong.isEmpty()) {
            return refused(input, FormProblems.of("Filen er ikke hentet", wrong));
        }
        ReceiveOutcome outcome = receive.receive(cooperation, known.get(), file.fileName(), content(file));
        return switch (outcome) {
            case ReceiveOutcome.Received(SheetImport kept) -> Forms.done(PATH + "/" + kept.id());
            case ReceiveOutcome.AlreadyThere(SheetImport there) -> Forms.done(PATH + "/" + there.id() + "?kendt=ja");
            case ReceiveOutcome.Unreadable refusal -> {
                Problem.Document problem = SheetsProblems.of(refusal).document();
                yield refused(
                        input,
                        Problem.of(
                                problem.status(),
                                "unreadable-sheet",
                                problem.title(),
                                problem.detail(),
                                List.of(new FieldError("fil", problem.detail()))));
            }
            case ReceiveOutcome.NotFound _, ReceiveOutcome.Forbidden _ -> throw SheetsProblems.of(outcome);
        };
    }

    private Response refused(FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown(refused));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a file would post.
     *
     * @param columns a choice for each field
     * @param number of the preview
     * @param nextRow where the next page of rows begins; null on the last
     * @param isKnown whether the same file was handed in again
     * @param isChanged whether it was just read in another way
     */
    record Previewed(
            FormInput input,
            Preview preview,
            String cooperation,
            String number,
            Counts counts,
            List<ColumnInput> columns,
            List<FormOption> choices,
            @Nullable String missing,
            List<Row> rows,
            String show,
            @Nullable Integer nextRow,
            boolean isKnown,
            boolean isChanged)
            implements TemplateInstance {}

    /** @param sum of the rows that are posted */
    record Counts(int fresh, int wrong, long known, long leftOut, Money sum) {
        static Counts of(Preview preview) {
            return new Counts(
                    preview.fresh().size(), preview.wrong().size(), preview.known(), preview.leftOut(), preview.sum());
        }
    }

    record ColumnInput(SheetField field, String name) {
        public boolean isOptional() {
            return !field.required();
        }
    }

    /** @param state in words, and {@code badge} its colour */
    record Row(int number, List<String> cells, String state, String badge, List<String> sentences) {}

    /**
     * What was posted of a file, or taken back.
     *
     * @param back where its form is sent
     */
    record Receipt(
            FormInput input,
            SheetImport file,
            String cooperation,
            int notes,
            String back,
            boolean isKnown,
            boolean isDone)
            implements TemplateInstance {}

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance file(
            @PathParam("id") UUID id,
            @QueryParam("vis") @DefaultValue("") String show,
            @QueryParam("fra") @DefaultValue("0") int from,
            @QueryParam("kendt") @Nullable String known,
            @QueryParam("aendret") @Nullable String changed,
            @QueryParam("gjort") @Nullable String done) {
        SheetImport file = read.find(id).orElseThrow(SheetsProblems::notFound);
        return file.state() == SheetImport.State.OPEN
                ? previewed(file, null, null, show, from, known != null, changed != null)
                : receipt(file, FormInput.blank(), known != null, done != null);
    }

    private Receipt receipt(SheetImport file, FormInput input, boolean isKnown, boolean isDone) {
        return new Receipt(
                input,
                file,
                name(file.cooperation()),
                read.notes(file).size(),
                PATH + "/" + file.id() + "/tilbagefoer",
                isKnown,
                isDone);
    }

    private Previewed previewed(
            SheetImport file,
            @Nullable FormInput written,
            @Nullable Problem problem,
            String show,
            int from,
            boolean isKnown,
            boolean isChanged) {
        Preview preview = read.preview(file);
        FormInput input = written == null ? stored(preview) : written;
        List<PreviewedRow> matching = preview.rows().stream()
                .filter(row -> isShown(row.verdict(), show))
                .filter(row -> row.number() >= from)
                .toList();
        return new Previewed(
                problem == null ? input : input.refused(problem.document()),
                preview,
                name(file.cooperation()),
                preview.number(),
                Counts.of(preview),
                preview.fields().stream()
                        .map(field -> new ColumnInput(field, COLUMN + field.code()))
                        .toList(),
                Stream.concat(
                                Stream.of(new FormOption(String.valueOf(ColumnMatch.NONE), "Ingen kolonne")),
                                preview.match().columns().stream()
                                        .map(column -> new FormOption(
                                                String.valueOf(column.index()),
                                                column.name().isEmpty()
                                                        ? "Kolonne " + column.letters()
                                                        : column.letters() + ": " + column.name())))
                        .toList(),
                preview.missing().isEmpty()
                        ? null
                        : DanishLists.and(preview.missing().stream()
                                .map(SheetField::label)
                                .toList()),
                matching.stream().limit(ROWS).map(row -> row(row, preview)).toList(),
                show,
                matching.size() > ROWS ? matching.get(ROWS).number() : null,
                isKnown,
                isChanged);
    }

    private static FormInput stored(Preview preview) {
        FormInput input = FormInput.blank()
                .with(LEFT_OUT, RowNumbers.format(preview.file().leftOut()));
        for (SheetField field : preview.fields()) {
            input = input.with(
                    COLUMN + field.code(),
                    String.valueOf(preview.match().column(field.code()).orElse(ColumnMatch.NONE)));
        }
        return input;
    }

    private static boolean isShown(PreviewedRow.Verdict verdict, String show) {
        boolean wrong = verdict instanceof PreviewedRow.Wrong || verdict instanceof PreviewedRow.Repeated;
        return switch (show) {
            case "forkerte" -> wrong;
            case "nye" -> verdict instanceof PreviewedRow.New;
            case "kendte" -> verdict instanceof PreviewedRow.Known;
            default -> true;
        };
    }

    private static Row row(PreviewedRow row, Preview preview) {
        List<String> cells = preview.fields().stream()
                .map(field -> row.shown().getOrDefault(field.code(), ""))
                .toList();
        return switch (row.verdict()) {
            case PreviewedRow.New _ -> new Row(row.number(), cells, "Bogføres", "badge-success", List.of());
            case PreviewedRow.Known _ ->
                new Row(
                        row.number(),
                        cells,
                        "Er der i forvejen",
                        "badge-plain",
                        List.of("Samme reference, part, periode og beløb er registreret."));
            case PreviewedRow.Repeated(int first) ->
                new Row(
                        row.number(),
                        cells,
                        "Forkert",
                        "badge-error",
                        List.of("Rækken er magen til række %d. Udelad den, eller giv den sin egen reference."
                                .formatted(first)));
            case PreviewedRow.Wrong(List<PreviewedRow.Fault> faults) ->
                new Row(
                        row.number(),
                        cells,
                        "Forkert",
                        "badge-error",
                        faults.stream().map(SheetsProblems::sentence).toList());
            case PreviewedRow.LeftOut _ -> new Row(row.number(), cells, "Udeladt", "badge-plain", List.of());
        };
    }

    /** Posting what is read in another way than was shown only shows it anew. */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        SheetImport file = read.find(id).orElseThrow(SheetsProblems::notFound);
        FormInput input = FormInput.of(form);
        Optional<List<Integer>> written = RowNumbers.parse(input.value(LEFT_OUT));
        if (written.isEmpty()) {
            return again(
                    file,
                    input,
                    FormProblems.of(
                            "Intet er bogført",
                            List.of(new FieldError(LEFT_OUT, "Skriv rækkernes numre, for eksempel 7, 12-14"))));
        }
        String action = input.value("handling");
        List<Integer> leftOut = written.get();
        if (action.equals("udelad")) {
            TreeSet<Integer> all = new TreeSet<>(leftOut);
            read.preview(file).wrong().forEach(row -> all.add(row.number()));
            leftOut = List.copyOf(all);
        }
        Map<String, Integer> columns = columns(input);
        boolean changed = !leftOut.equals(file.leftOut()) || !columns.equals(columnsNow(file));
        if (changed || !action.equals("bogfoer")) {
            return answer(file, input, post.readAs(id, columns, leftOut));
        }
        return answer(file, input, post.post(id, input.value("udgave")));
    }

    private Map<String, Integer> columnsNow(SheetImport file) {
        Preview preview = read.preview(file);
        Map<String, Integer> columns = new HashMap<>();
        preview.fields()
                .forEach(field -> columns.put(
                        field.code(), preview.match().column(field.code()).orElse(ColumnMatch.NONE)));
        return columns;
    }

    private static Map<String, Integer> columns(FormInput input) {
        Map<String, Integer> columns = new HashMap<>();
        for (String field : List.of(
                NoteFields.PARTY,
                NoteFields.PERIOD,
                NoteFields.PROJECT,
                NoteFields.AMOUNT,
                NoteFields.DAY,
                NoteFields.REFERENCE)) {
            String chosen = input.value(COLUMN + field);
            if (chosen.matches("-1|\\d{1,3}")) {
                columns.put(field, Integer.valueOf(chosen));
            }
        }
        return columns;
    }

    private Response answer(SheetImport file, FormInput input, PostOutcome outcome) {
        return switch (outcome) {
            case PostOutcome.Changed _ -> Forms.done(PATH + "/" + file.id() + "?aendret=ja");
            case PostOutcome.Posted _, PostOutcome.Reversed _, PostOutcome.AlreadyPosted _ ->
                Forms.done(PATH + "/" + file.id() + "?gjort=ja");
            case PostOutcome.NotFound _ -> throw SheetsProblems.of(outcome);
            case PostOutcome.Forbidden _,
                    PostOutcome.ChangedMeanwhile _,
                    PostOutcome.NotReady _,
                    PostOutcome.NothingToPost _,
                    PostOutcome.NotPosted _,
                    PostOutcome.PeriodClosed _,
                    PostOutcome.BeingWeighed _ -> again(file, input, SheetsProblems.of(outcome));
        };
    }

    private Response again(SheetImport before, FormInput input, Problem problem) {
        SheetImport file = read.find(before.id()).orElseThrow(SheetsProblems::notFound);
        FormInput refused = input.refused(problem.document());
        return Forms.refused(
                refused,
                file.state() == SheetImport.State.OPEN
                        ? previewed(file, input, problem, "", 0, false, false)
                        : receipt(file, refused, false, false));
    }

    @POST
    @Path("/{id}/tilbagefoer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        SheetImport file = read.find(id).orElseThrow(SheetsProblems::notFound);
        FormInput input = FormInput.of(form);
        String reason = input.value("begrundelse").strip();
        if (reason.isEmpty() || reason.length() > 1000) {
            return again(
                    file,
                    input,
                    FormProblems.of(
                            "Filen er ikke tilbageført",
                            List.of(new FieldError(
                                    "begrundelse", reason.isEmpty() ? "Skriv hvorfor" : "Skriv højst 1000 tegn"))));
        }
        return answer(file, input, post.takeBack(id, reason));
    }

    /** The file as it came. */
    @GET
    @Path("/{id}/fil")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(hidden = true)
    public Response content(@PathParam("id") UUID id) {
        SheetImport file = read.find(id).orElseThrow(SheetsProblems::notFound);
        return download(read.content(file), MediaType.APPLICATION_OCTET_STREAM, file.fileName());
    }

    @GET
    @Path("/skema/{kind}.{format}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(hidden = true)
    public Response emptyForm(
            @PathParam("kind") String kind,
            @PathParam("format") String format,
            @QueryParam("klynge") @DefaultValue("") String cooperation) {
        SheetKind known = SheetKind.of(kind).orElseThrow(SheetsProblems::notFound);
        String of = cooperation.isBlank()
                ? cooperations().stream().map(FormOption::value).findFirst().orElse("")
                : cooperation;
        if (!read.mayEnter(of)) {
            throw SheetsProblems.notFound();
        }
        SheetForm form = new SheetForm(rows.fields(of, known));
        return switch (format) {
            case "xlsx" ->
                download(
                        form.xlsx(),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        known.code() + ".xlsx");
            case "csv" -> download(form.csv(), "text/csv;charset=utf-8", known.code() + ".csv");
            default -> throw SheetsProblems.notFound();
        };
    }

    private static Response download(byte[] content, String type, String fileName) {
        return Response.ok(content, type)
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }
}
