package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.NoteRules;
import dk.sundhedsklynge.funds.note.Notes;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.project.ProjectNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.ReadSheet;
import dk.sundhedsklynge.platform.sheet.Sheet;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetOutcome;
import dk.sundhedsklynge.platform.sheet.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file as notes, and says of each what would become of it; the same number of statements for any file. */
@ApplicationScoped
class ReadRows {
    private static final int LONGEST_NAME = 200;
    private static final String MUNICIPALITY = "kommune";

    private final SheetImports imports;
    private final KnownRegister register;
    private final ProjectNames projectNames;
    private final Accounts accounts;
    private final Notes notes;
    private final NoteRules rules;
    private final ReconcileLedger ledger;

    ReadRows(
            SheetImports imports,
            KnownRegister register,
            ProjectNames projectNames,
            Accounts accounts,
            Notes notes,
            NoteRules rules,
            ReconcileLedger ledger) {
        this.imports = imports;
        this.register = register;
        this.projectNames = projectNames;
        this.accounts = accounts;
        this.notes = notes;
        this.rules = rules;
        this.ledger = ledger;
    }

    /** What makes two notes the same. */
    private record Same(Holder holder, String period, long amount, String reference) {}

    /**
     * @param parties code by name as it is compared; names and codes
     * @param projects id by name as it is compared
     * @param withMoney projects that the cooperation has money of
     * @param closedUntil the last day of the closed period; null when none is closed
     */
    private record Names(
            Map<String, String> parties,
            Map<String, UUID> projects,
            Set<UUID> withMoney,
            @Nullable LocalDate closedUntil) {}

    /** The columns that are wanted of a file of the cooperation. */
    List<SheetField> fields(String cooperation, SheetKind kind) {
        KnownRegister.KnownCooperation known = register.cooperations().get(cooperation);
        return NoteFields.of(
                kind,
                known == null
                        ? List.of()
                        : known.parties().stream().map(this::partyName).toList(),
                kind == SheetKind.VOUCHERS
                        ? projectNames.of(cooperation).keySet().stream()
                                .sorted()
                                .toList()
                        : List.of());
    }

    @Transactional
    Preview preview(SheetImport file) {
        Sheet sheet =
                switch (ReadSheet.read(imports.content(file.id()))) {
                    case SheetOutcome.Read(Sheet read) -> read;
                    case SheetOutcome.Refused refused ->
                        throw new IllegalStateException("A file that was kept cannot be read: " + refused);
                };
        List<SheetField> fields = fields(file.cooperation(), file.kind());
        ColumnMatch match = ColumnMatch.of(sheet, fields, file.columns());
        List<SheetField> missing = match.missing(fields);
        return new Preview(file, fields, match, missing, missing.isEmpty() ? rows(file, fields, match) : List.of());
    }

    private List<PreviewedRow> rows(SheetImport file, List<SheetField> fields, ColumnMatch match) {
        Names names = names(file.cooperation());
        Map<Integer, PreviewedRow.Verdict> read = new LinkedHashMap<>();
        for (Sheet.Row row : match.rows()) {
            read.put(
                    row.number(),
                    file.leftOut().contains(row.number()) ? new PreviewedRow.LeftOut() : read(file, match, row, names));
        }
        Map<Same, UUID> there = there(file, read);
        Map<Same, Integer> above = new HashMap<>();
        List<PreviewedRow> rows = new ArrayList<>();
        for (Sheet.Row row : match.rows()) {
            PreviewedRow.Verdict verdict = Objects.requireNonNull(read.get(row.number()));
            Map<String, String> shown = new LinkedHashMap<>();
            fields.forEach(field ->
                    shown.put(field.code(), match.cell(row, field.code()).shown()));
            rows.add(new PreviewedRow(row.number(), shown, compared(verdict, row.number(), there, above)));
        }
        return rows;
    }

    private static PreviewedRow.Verdict compared(
            PreviewedRow.Verdict verdict, int row, Map<Same, UUID> there, Map<Same, Integer> above) {
        if (!(verdict instanceof PreviewedRow.New(NewNote note))) {
            return verdict;
        }
        Same same = same(note);
        Integer first = above.putIfAbsent(same, row);
        if (first != null) {
            return new PreviewedRow.Repeated(first);
        }
        UUID known = there.get(same);
        return known == null ? verdict : new PreviewedRow.Known(known);
    }

    private Map<Same, UUID> there(SheetImport file, Map<Integer, PreviewedRow.Verdict> read) {
        Set<String> references = new HashSet<>();
        read.values().forEach(verdict -> {
            if (verdict instanceof PreviewedRow.New(NewNote note)) {
                references.add(note.reference());
            }
        });
        Map<Same, UUID> there = new HashMap<>();
        for (Note note : notes.withReference(file.cooperation(), file.kind().note(), references)) {
            there.put(
                    new Same(note.holder(), note.period(), Objects.requireNonNull(note.amount()), note.reference()),
                    note.id());
        }
        return there;
    }

    private static Same same(NewNote note) {
        return new Same(
                Holder.of(note.party(), note.label()),
                Objects.requireNonNullElse(
                        note.period(), String.valueOf(note.countsFrom().getYear())),
                Objects.requireNonNull(note.amount()).ore(),
                note.reference());
    }

    private PreviewedRow.Verdict read(SheetImport file, ColumnMatch match, Sheet.Row row, Names names) {
        Cells cells = new Cells(match, row);
        Holder holder = cells.required(
                NoteFields.PARTY,
                cell -> CellValues.then(CellValues.text(cell, LONGEST_NAME), name -> holder(name, names)),
                "Skriv parten.");
        String period = cells.optional(NoteFields.PERIOD, CellValues::period);
        UUID project = cells.optional(
                NoteFields.PROJECT,
                cell -> CellValues.then(CellValues.text(cell, LONGEST_NAME), name -> project(name, names)));
        Money amount = cells.required(NoteFields.AMOUNT, CellValues::amount, "Skriv beløbet.");
        LocalDate day = cells.required(NoteFields.DAY, CellValues::day, "Skriv datoen.");
        String reference = cells.required(
                NoteFields.REFERENCE, cell -> CellValues.text(cell, LONGEST_NAME), "Skriv papirets nummer eller navn.");
        if (!cells.faults().isEmpty() || holder == null || amount == null || day == null || reference == null) {
            return new PreviewedRow.Wrong(cells.faults());
        }
        NewNote note = new NewNote(
                file.kind().note(),
                holder.party(),
                holder.namesParty() ? null : holder.label(),
                period,
                project,
                amount,
                day,
                reference);
        NoteRefusal refusal = refusal(file.cooperation(), note, names);
        return refusal == null
                ? new PreviewedRow.New(note)
                : new PreviewedRow.Wrong(List.of(new PreviewedRow.NoteFault(refusal)));
    }

    private @Nullable NoteRefusal refusal(String cooperation, NewNote note, Names names) {
        if (note.project() != null && !names.withMoney().contains(note.project())) {
            return new NoteRefusal.UnknownProject();
        }
        LocalDate until = names.closedUntil();
        return rules.refusal(cooperation, note)
                .orElseGet(() -> until != null && !note.countsFrom().isAfter(until)
                        ? new NoteRefusal.PeriodClosed(until)
                        : null);
    }

    private static Value<Holder> holder(String name, Names names) {
        String plain = ColumnMatch.plain(name);
        String code = names.parties().get(plain);
        if (code == null && plain.endsWith(MUNICIPALITY)) {
            code = names.parties().get(plain.substring(0, plain.length() - MUNICIPALITY.length()));
        }
        if (code != null) {
            return new Value.Known<>(Holder.party(code));
        }
        return NoteFields.NO_PARTY.stream()
                .filter(label -> ColumnMatch.plain(label).equals(plain))
                .findFirst()
                .<Value<Holder>>map(label -> new Value.Known<>(Holder.of(null, label.toLowerCase(Locale.ROOT))))
                .orElseGet(() -> new Value.Wrong<>(
                        "\"%s\" er ikke en part i klyngen. Skriv kommunens eller regionens navn, eller Hele klyngen."
                                .formatted(name)));
    }

    private static Value<UUID> project(String name, Names names) {
        UUID project = names.projects().get(ColumnMatch.plain(name));
        return project == null
                ? new Value.Wrong<>(
                        "Projektet \"%s\" kendes ikke. Skriv navnet, som det står under Projekter.".formatted(name))
                : new Value.Known<>(project);
    }

    private Names names(String cooperation) {
        Map<String, String> parties = new HashMap<>();
        KnownRegister.KnownCooperation known = register.cooperations().get(cooperation);
        for (String code : known == null ? List.<String>of() : known.parties()) {
            parties.put(ColumnMatch.plain(code), code);
            parties.put(ColumnMatch.plain(partyName(code)), code);
        }
        Map<String, UUID> projects = new HashMap<>();
        projectNames.of(cooperation).forEach((name, id) -> projects.put(ColumnMatch.plain(name), id));
        return new Names(parties, projects, accounts.projects(cooperation).keySet(), ledger.closedUntil(cooperation));
    }

    private String partyName(String code) {
        KnownRegister.KnownParty party = register.parties().get(code);
        return party == null ? code : party.name();
    }
}
