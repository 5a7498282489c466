package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteDetails;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.imports.Cells;
import dk.sundhedsklynge.platform.sheet.imports.KindsOfRows;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parties have paid. */
@Singleton
class VoucherSheet extends SumSheet {
    private static final String WORK_DONE_ON = "udfoert";

    VoucherSheet(SheetNames names, JudgeNotes judge, PostNotes post) {
        super(names, judge, post);
    }

    @Override
    public String code() {
        return "bilag";
    }

    @Override
    public String label() {
        return "Udgiftsbilag";
    }

    @Override
    public List<SheetField> fields(String cooperation) {
        return List.of(
                NoteFields.party(names.parties(cooperation)),
                NoteFields.PERIOD_FIELD,
                NoteFields.fund(names.funds(cooperation)),
                NoteFields.project(names.projects(cooperation)),
                NoteFields.amount(
                                List.of(
                                        "Betalt",
                                        "Anvendt",
                                        "Forbrug",
                                        "Forbrugt",
                                        "Udgift",
                                        "Fakturabeløb",
                                        "Kroner",
                                        "Kr."),
                                "")
                        .ledger(SheetField.Ledger.DEBIT_ADDS),
                NoteFields.day(
                        "Betalt den",
                        List.of(
                                "Betalingsdato",
                                "Posteringsdato",
                                "Bogføringsdato",
                                "Dato",
                                "Bilagsdato",
                                "Fakturadato")),
                new SheetField(
                        WORK_DONE_ON,
                        "Arbejdet udført til og med",
                        SheetField.Kind.DAY,
                        false,
                        List.of(
                                "Arbejdet udført",
                                "Udført til og med",
                                "Udført",
                                "Arbejdet afsluttet",
                                "Leveret",
                                "Leveringsdato"),
                        "Når fakturaen er sendt eller betalt senere: den dag, arbejdet var færdigt. Tomt, når det er betalingens dag.",
                        List.of("31-12-2022", ""),
                        List.of()),
                NoteFields.reference(
                                "Bilagsnummer",
                                List.of("Bilag", "Faktura", "Reference", "Ref", "Journal", "Nummer"),
                                List.of("1001", "1002"))
                        .saidOnce(SheetField.SaidOnce.BY_HAND));
    }

    @Override
    public KindsOfRows kindsOfRows() {
        return RowKind.VOUCHER.alone();
    }

    @Override
    @Nullable
    NewNote read(Cells cells, SheetNames.Known known) {
        LocalDate doneOn = cells.optional(WORK_DONE_ON, CellValues::day);
        return sum(Note.Kind.VOUCHER, cells, known, doneOn == null ? null : new NoteDetails.Work(doneOn));
    }
}
