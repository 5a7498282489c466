package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.LinesWithoutFact;
import dk.sundhedsklynge.platform.sheet.ReadSheet;
import dk.sundhedsklynge.platform.sheet.Sheet;
import dk.sundhedsklynge.platform.sheet.SheetOutcome;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
                switch (ReadSheet.read(content)) {
                    case SheetOutcome.Refused reason -> new ReceiveOutcome.Unreadable(reason);
                    case SheetOutcome.Read read ->
                        keep(
                                cooperation,
                                kind.code(),
                                fileName,
                                content,
                                linesWithoutFact(read.sheet(null), kind, cooperation));
                };
        };
    }

    /** They are left out from the beginning; who thinks otherwise takes them in again. */
    static List<Integer> linesWithoutFact(Sheet sheet, SheetKind<?> kind, String cooperation) {
        ColumnMatch match = ColumnMatch.of(sheet, kind.fields(cooperation), Map.of());
        return List.copyOf(LinesWithoutFact.in(sheet, match).keySet());
    }

    private ReceiveOutcome keep(
            String cooperation, String kind, String fileName, byte[] content, List<Integer> leftOut) {
        String hash = Sha256.of(content);
        imports.holdStill(cooperation);
        Optional<SheetImport> same = imports.same(cooperation, kind, hash);
        if (same.isPresent()) {
            return new ReceiveOutcome.AlreadyThere(same.get());
        }
        SheetImport file = new SheetImport(
                UUID.randomUUID(),
                cooperation,
                kind,
                fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName,
                hash,
                caller.subject(),
                clock.instant(),
                new SheetReading(null, null, Map.of(), leftOut),
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
                new Audited(kind, file.fileName(), hash));
        return new ReceiveOutcome.Received(file);
    }
}
