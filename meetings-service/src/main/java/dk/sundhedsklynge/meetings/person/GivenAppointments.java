package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.AppointmentKind;
import dk.sundhedsklynge.platform.security.KnownAppointments;
import dk.sundhedsklynge.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appointments of the register. */
@ApplicationScoped
class GivenAppointments {
    private static final String SELECT = """
            select a.id, a.kind, a.person, p.name, a.cooperation, a.body, a.party, a.project, a.valid_from, a.valid_to, a.sequence
            from appointment a join person p on p.id = a.person""";

    private final Database database;
    private final KnownAppointments known;

    GivenAppointments(Database database, KnownAppointments known) {
        this.database = database;
        this.known = known;
    }

    /**
     * Which appointments are asked for.
     *
     * @param kind null: of any
     * @param person null: of anybody
     * @param on only those that are in force on this day; null: whenever
     */
    record Search(
            Scope scope,
            @Nullable AppointmentKind kind,
            @Nullable UUID person,
            @Nullable LocalDate on) {}

    /** The last row of the page before. */
    record After(LocalDate from, UUID id) {}

    /** The newest first. */
    List<GivenAppointment> search(Search it, @Nullable After after, int limit) {
        return database.list(
                SELECT + """

                where (? or a.cooperation = any(?)) and (cast(? as text) is null or a.kind = ?)
                  and (cast(? as uuid) is null or a.person = ?)
                  and (cast(? as date) is null or ? between a.valid_from and coalesce(a.valid_to, 'infinity'))
                  and (cast(? as date) is null or (a.valid_from, a.id) < (?, cast(? as uuid)))
                order by a.valid_from desc, a.id desc limit ?""",
                GivenAppointments::row,
                it.scope().all(),
                it.scope().ids(),
                it.kind() == null ? null : it.kind().code(),
                it.kind() == null ? null : it.kind().code(),
                it.person(),
                it.person(),
                it.on(),
                it.on(),
                after == null ? null : after.from(),
                after == null ? null : after.from(),
                after == null ? null : after.id(),
                limit);
    }

    List<GivenAppointment> all() {
        return database.list(SELECT + " order by a.id", GivenAppointments::row);
    }

    /** No other transaction changes it until the end of this one. */
    Optional<GivenAppointment> findForChange(UUID id) {
        return database.find(SELECT + " where a.id = ? for update of a", GivenAppointments::row, id);
    }

    /** Those of a kind that go on after the day. */
    List<GivenAppointment> standing(String cooperation, AppointmentKind kind, LocalDate after) {
        return database.list(
                SELECT
                        + " where a.cooperation = ? and a.kind = ? and (a.valid_to is null or a.valid_to > ?) order by a.id",
                GivenAppointments::row,
                cooperation,
                kind.code(),
                after);
    }

    /** Whether the person is appointed to the same on one of its days already. */
    boolean isHeld(GivenAppointment it) {
        return database.find(
                        """
                        select exists (select from appointment where person = ? and kind = ? and cooperation = ?
                                       and body is not distinct from ? and party is not distinct from ?
                                       and project is not distinct from cast(? as uuid)
                                       and daterange(valid_from, valid_to + 1) && daterange(?, ?))""",
                        row -> row.getBoolean(1),
                        it.person().id(),
                        it.kind().code(),
                        it.cooperation(),
                        it.body(),
                        it.party(),
                        it.project(),
                        it.from(),
                        it.to() == null ? null : it.to().plusDays(1))
                .orElseThrow();
    }

    /** @param giver id of the user who gives it */
    void add(GivenAppointment it, String giver) {
        database.update(
                """
                insert into appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to,
                                         sequence, given_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""",
                it.id(),
                it.person().id(),
                it.kind().code(),
                it.cooperation(),
                it.body(),
                it.party(),
                it.project(),
                it.from(),
                it.to(),
                giver);
        known.willChange();
    }

    void end(UUID id, LocalDate to) {
        database.update("update appointment set valid_to = ?, sequence = sequence + 1 where id = ?", to, id);
        known.willChange();
    }

    private static GivenAppointment row(ResultSet row) throws SQLException {
        return new GivenAppointment(
                Columns.id(row, "id"),
                AppointmentKind.of(row.getString("kind")).orElseThrow(),
                new Person.Named(Columns.id(row, "person"), row.getString("name")),
                row.getString("cooperation"),
                row.getString("body"),
                row.getString("party"),
                Columns.idOrNull(row, "project"),
                Columns.day(row, "valid_from"),
                Columns.dayOrNull(row, "valid_to"),
                row.getLong("sequence"));
    }
}
