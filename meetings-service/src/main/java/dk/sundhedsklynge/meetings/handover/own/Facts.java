package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.register.Party;
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

    /** A copy with one more. */
    Facts with(String label, String value) {
        Facts copy = new Facts();
        copy.all.addAll(all);
        return copy.add(label, value);
    }

    Facts add(String label, @Nullable LocalDate day) {
        return add(label, day == null ? null : DanishDates.inWords(day));
    }

    /**
     * The meeting and item of a row with the columns {@code body}, {@code held_on}, {@code item_label} and {@code item_title}, if it
     * has any.
     */
    Facts place(ResultSet row, Register register) throws SQLException {
        if (row.getString("body") == null) {
            return this;
        }
        LocalDate day = Columns.dayOrNull(row, "held_on");
        String item = row.getString("item_label");
        String title = row.getString("item_title");
        return add(
                "Sted",
                bodyName(register, row.getString("body"))
                        + (day == null ? "" : ", " + DanishDates.inWords(day))
                        + (item == null ? "" : ", punkt " + item)
                        + (item == null || title == null ? "" : " " + title));
    }

    List<Fact> list() {
        return List.copyOf(all);
    }

    static String bodyName(Register register, String id) {
        return register.body(id).map(Body::name).orElse(id);
    }

    /** A body to be asked: one of the two levels as such, since a dossier is of one cluster. */
    static String askedBody(Register register, String id) {
        return register.body(id)
                .filter(it -> it.level() != Level.OTHER)
                .map(it -> it.level().label())
                .orElseGet(() -> bodyName(register, id));
    }

    static String partyName(Register register, String code) {
        return register.party(code).map(Party::displayName).orElse(code);
    }

    /** All of it, in one line. */
    static String whole(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    static String shortened(String text) {
        String one = whole(text);
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
