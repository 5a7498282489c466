package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.sheet.AmountUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a file in another way, posts all its rows that are to be posted, and takes all of them back; each in one transaction. */
@ApplicationScoped
public class PostSheet {
    private static final String AUDITED = "sheet-import";

    private final SheetImports imports;
    private final ReadSheetImports read;
    private final PreviewSheet previews;
    private final SheetKinds kinds;
    private final AuditTrail audit;
    private final Clock clock;

    PostSheet(
            SheetImports imports,
            ReadSheetImports read,
            PreviewSheet previews,
            SheetKinds kinds,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.read = read;
        this.previews = previews;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
    }

    private record Audited(int facts, String hash) {}

    private record AuditedReversal(int facts, String reason) {}

    /**
     * @param leftOut what is not read; null for the rows that state no fact. It holds for the sheet that is read now: where
     *     another is chosen, its columns and rows are found anew
     */
    @Transactional
    public PostOutcome readAs(
            UUID id,
            @Nullable String sheet,
            @Nullable AmountUnit unit,
            Map<String, Integer> columns,
            Map<String, String> forAll,
            @Nullable LeftOut leftOut) {
        Optional<SheetImport> found = imports.findForUpdate(id).filter(read::maySee);
        if (found.isEmpty()) {
            return new PostOutcome.NotFound();
        }
        SheetImport file = found.get();
        if (file.state() != SheetImport.State.OPEN) {
            return new PostOutcome.AlreadyPosted();
        }
        List<String> sheets = previews.sheets(file);
        if (sheet != null && !sheets.contains(sheet)) {
            return new PostOutcome.NoSuchSheet(
                    sheets.stream().filter(it -> !it.isEmpty()).toList());
        }
        boolean isOfAnotherSheet = !Objects.equals(sheet, file.reading().sheet()) && !previews.isReadNow(file, sheet);
        SheetImport changed = file.readAs(new SheetReading(
                sheet,
                isOfAnotherSheet ? null : unit,
                isOfAnotherSheet ? Map.of() : columns,
                isOfAnotherSheet ? Map.of() : forAll,
                leftOut == null || isOfAnotherSheet ? previews.linesWithoutFact(file, sheet) : leftOut));
        imports.keepReading(changed);
        return new PostOutcome.Changed(changed);
    }

    /** @param shown the number of the preview that was seen */
    @Transactional
    public PostOutcome post(UUID id, String shown) {
        Optional<SheetImport> found = imports.findForUpdate(id).filter(read::maySee);
        if (found.isEmpty()) {
            return new PostOutcome.NotFound();
        }
        SheetImport file = found.get();
        return file.state() == SheetImport.State.OPEN
                ? post(file, kinds.of(file), shown)
                : new PostOutcome.AlreadyPosted();
    }

    private <F extends Record> PostOutcome post(SheetImport file, SheetKind<F> kind, String shown) {
        // Held before the rows are compared with what is there, so that it still is so when they are posted.
        if (!kind.hold(file.cooperation())) {
            return new PostOutcome.Busy();
        }
        Preview<F> preview = previews.preview(file, kind);
        if (!preview.number().equals(shown)) {
            return new PostOutcome.ChangedMeanwhile(preview);
        }
        if (!preview.isReady()) {
            return new PostOutcome.NotReady(preview);
        }
        return preview.fresh().isEmpty() ? new PostOutcome.NothingToPost(preview) : post(preview, kind);
    }

    private <F extends Record> PostOutcome post(Preview<F> preview, SheetKind<F> kind) {
        SheetImport file = preview.file();
        List<PreviewedRow<F>> rows = preview.fresh();
        List<F> facts = rows.stream()
                .map(row -> ((PreviewedRow.New<F>) row.verdict()).fact())
                .toList();
        return switch (kind.post(file.cooperation(), facts)) {
            case PostedFacts.Posted(List<PostedFacts.Place> posted) -> {
                imports.posted(
                        file.id(),
                        preview.reading().sheet(),
                        posted.stream().map(PostedFacts.Place::fact).toList(),
                        posted.stream().map(it -> rows.get(it.place()).number()).toList(),
                        clock.instant());
                record("sheet-posted", file, new Audited(posted.size(), file.hash()));
                yield new PostOutcome.Posted(posted.size());
            }
            case PostedFacts.Refused _ -> new PostOutcome.ChangedMeanwhile(preview);
            case PostedFacts.Busy _ -> new PostOutcome.Busy();
        };
    }

    @Transactional
    public PostOutcome takeBack(UUID id, String reason) {
        Optional<SheetImport> found = imports.findForUpdate(id).filter(read::maySee);
        if (found.isEmpty()) {
            return new PostOutcome.NotFound();
        }
        SheetImport file = found.get();
        if (file.state() != SheetImport.State.POSTED) {
            return new PostOutcome.NotPosted();
        }
        return switch (kinds.of(file).takeBack(file.cooperation(), imports.facts(id), reason)) {
            case TakenBack.Done(int facts) -> {
                imports.reversed(id, reason, clock.instant());
                record("sheet-reversed", file, new AuditedReversal(facts, reason));
                yield new PostOutcome.Reversed(facts);
            }
            case TakenBack.Forbidden _ -> new PostOutcome.Forbidden();
            case TakenBack.Hindered why -> new PostOutcome.Hindered(why);
            case TakenBack.Busy _ -> new PostOutcome.Busy();
        };
    }

    private void record(String action, SheetImport file, Object detail) {
        audit.record(action, AUDITED, file.id().toString(), file.cooperation(), detail);
    }
}
