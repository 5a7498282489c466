package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.LinesWithoutFact;
import dk.sundhedsklynge.platform.sheet.ReadSheet;
import dk.sundhedsklynge.platform.sheet.Sheet;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetOutcome;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes in a spreadsheet. It is kept as it came; nothing is posted. */
@ApplicationScoped
public class ReceiveSheet {
    private static final int LONGEST_NAME = 200;

    private final SheetImports imports;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReceiveSheet(SheetImports imports, AuditTrail audit, Caller caller, Clock clock) {
        this.imports = imports;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Audited(String kind, String fileName, String hash) {}

    @Transactional
    public ReceiveOutcome receive(String cooperation, SheetKind<?> kind, String fileName, byte[] content) {
        return switch (caller.permission(cooperation, kind.roles().toArray(Role[]::new))) {
            case UNKNOWN -> new ReceiveOutcome.NotFound();
            case FORBIDDEN -> new ReceiveOutcome.Forbidden();
            case GRANTED ->
                switch (ReadSheet.read(fileName, content)) {
                    case SheetOutcome.Refused reason -> new ReceiveOutcome.Unreadable(reason);
                    case SheetOutcome.Read read -> keep(cooperation, kind, fileName, content, read);
                };
        };
    }

    /** They are left out from the beginning; who thinks otherwise takes them in again. */
    static LeftOut linesWithoutFact(Sheet sheet, SheetKind<?> kind, String cooperation) {
        ColumnMatch match = ColumnMatch.of(sheet, kind.fields(cooperation), Map.of());
        return new LeftOut(List.copyOf(LinesWithoutFact.in(sheet, match).keySet()), List.of());
    }

    private ReceiveOutcome keep(
            String cooperation, SheetKind<?> kind, String fileName, byte[] content, SheetOutcome.Read read) {
        String hash = Sha256.of(content);
        imports.holdStill(cooperation);
        List<SheetImport> same = imports.same(cooperation, kind.code(), hash);
        Optional<SheetImport> open =
                same.stream().filter(it -> it.state() == SheetImport.State.OPEN).findFirst();
        Optional<Sheet> next = next(read, same, kind.fields(cooperation));
        if (open.isPresent() || !same.isEmpty() && next.isEmpty()) {
            return new ReceiveOutcome.AlreadyThere(open.orElseGet(same::getFirst));
        }
        String sheet = same.isEmpty() ? null : next.map(Sheet::name).orElse(null);
        SheetImport file = new SheetImport(
                UUID.randomUUID(),
                cooperation,
                kind.code(),
                fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName,
                hash,
                caller.subject(),
                clock.instant(),
                new SheetReading(
                        sheet, null, Map.of(), Map.of(), linesWithoutFact(read.sheet(sheet), kind, cooperation)),
                1,
                SheetImport.State.OPEN,
                null,
                null,
                null);
        imports.add(file, content);
        audit.record(
                "sheet-received",
                "sheet-import",
                file.id().toString(),
                cooperation,
                new Audited(kind.code(), file.fileName(), hash));
        return new ReceiveOutcome.Received(file);
    }

    /** The first sheet with such rows that was not posted. */
    private static Optional<Sheet> next(SheetOutcome.Read read, List<SheetImport> same, List<SheetField> fields) {
        Set<String> posted = postedSheets(read, same);
        return read.sheets().stream()
                .filter(it -> !posted.contains(it.name()))
                .filter(it -> ReadingWords.isOfTheKind(ColumnMatch.of(it, fields, Map.of())))
                .findFirst();
    }

    /** Names of the sheets of a file that were posted. */
    static Set<String> postedSheets(SheetOutcome.Read read, List<SheetImport> same) {
        return same.stream()
                .filter(it -> it.state() == SheetImport.State.POSTED)
                .map(it -> read.sheet(it.reading().sheet()).name())
                .collect(Collectors.toSet());
    }
}
