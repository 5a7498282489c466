package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.note.Note;
import java.util.Arrays;
import java.util.Optional;

/** What the rows of a spreadsheet are. */
public enum SheetKind {
    ALLOTMENTS("tildelinger", "Tildelinger", Note.Kind.ALLOTMENT_NOTE),
    VOUCHERS("bilag", "Bilag", Note.Kind.VOUCHER);

    private final String code;
    private final String label;
    private final Note.Kind note;

    SheetKind(String code, String label, Note.Kind note) {
        this.code = code;
        this.label = label;
        this.note = note;
    }

    /** As addresses and the database write it. */
    public String code() {
        return code;
    }

    /** Danish. */
    public String label() {
        return label;
    }

    Note.Kind note() {
        return note;
    }

    public static Optional<SheetKind> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
