package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a line; what is not known is left out. */
final class Facts {
    /** In characters; the whole stands in the document. */
    private static final int LONGEST = 600;

    private final List<Fact> all = new ArrayList<>();

    Facts add(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.add(new Fact(label, shortened(value)));
        }
        return this;
    }

    Facts add(String label, @Nullable LocalDate day) {
        return add(label, day == null ? null : DanishDates.inWords(day));
    }

    /** The meeting and item of a row with the columns {@code body}, {@code held_on} and {@code item_label}, if it has any. */
    Facts place(ResultSet row, Register register) throws SQLException {
        if (row.getString("body") == null) {
            return this;
        }
        LocalDate day = Columns.dayOrNull(row, "held_on");
        String item = row.getString("item_label");
        return add(
                "Sted",
                bodyName(register, row.getString("body"))
                        + (day == null ? "" : ", " + DanishDates.inWords(day))
                        + (item == null ? "" : ", punkt " + item));
    }

    List<Fact> list() {
        return List.copyOf(all);
    }

    static String bodyName(Register register, String id) {
        return register.body(id).map(Body::name).orElse(id);
    }

    static String shortened(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST - 1).strip() + "…";
    }

    /** Of a row with the columns {@code document} and {@code line}. */
    static Source source(ResultSet row, @Nullable UUID decision) throws SQLException {
        return source(row, "line", decision);
    }

    static Source source(ResultSet row, String column, @Nullable UUID decision) throws SQLException {
        Integer line = Columns.numberOrNull(row, column);
        return new Source(Columns.idOrNull(row, "document"), line == null || line == 0 ? null : line, decision);
    }
}
