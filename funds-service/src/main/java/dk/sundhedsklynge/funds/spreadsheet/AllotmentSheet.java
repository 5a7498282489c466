package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.imports.Cells;
import dk.sundhedsklynge.platform.sheet.imports.KindsOfRows;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parties have received. */
@Singleton
class AllotmentSheet extends SumSheet {
    AllotmentSheet(SheetNames names, JudgeNotes judge, PostNotes post) {
        super(names, judge, post);
    }

    @Override
    public String code() {
        return "tildelinger";
    }

    @Override
    public String label() {
        return "Tildelinger";
    }

    @Override
    public List<SheetField> fields(String cooperation) {
        return List.of(
                NoteFields.party(names.parties(cooperation)),
                NoteFields.PERIOD_FIELD,
                NoteFields.fund(names.funds(cooperation)),
                NoteFields.amount(
                                List.of(
                                        "Modtaget",
                                        "Tildelt",
                                        "Tildeling",
                                        "Tilskud",
                                        "Udbetalt",
                                        "Bevilling",
                                        "Kroner",
                                        "Kr."),
                                " Skriv 0, når det er oplyst, at parten intet har modtaget.")
                        .ledger(SheetField.Ledger.CREDIT_ADDS),
                NoteFields.day(
                        "Modtaget den",
                        List.of(
                                "Modtagelsesdato",
                                "Dato for modtagelse",
                                "Udbetalt den",
                                "Indgået den",
                                "Udbetalingsdato",
                                "Dato",
                                "Brevdato")),
                NoteFields.reference(
                        "Tildelingsnote",
                        List.of(
                                "Reference",
                                "Ref",
                                "Note",
                                "Henvisning",
                                "Brev",
                                "Journal",
                                "Journalnummer",
                                "Sag",
                                "Sagsnummer",
                                "Bilag",
                                "Kilde",
                                "Nummer"),
                        List.of("Aktstykke 12", "Aktstykke 12")));
    }

    @Override
    public KindsOfRows kindsOfRows() {
        return RowKind.ALLOTMENT.alone();
    }

    @Override
    @Nullable
    NewNote read(Cells cells, SheetNames.Known known) {
        return sum(Note.Kind.ALLOTMENT_NOTE, cells, known, null);
    }
}
