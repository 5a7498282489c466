package dk.sundhedsklynge.meetings.handover.run;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.handover.dossier.Membership;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All runs. */
@ApplicationScoped
public class Runs {
    private static final String COLUMNS = "id, cooperation, number, kind, members_on, cut_off, late_invoices_until,"
            + " membership, ordered_by, ordered_at, sequence, version, made_at";
    private static final TypeReference<Membership> MEMBERSHIP = new TypeReference<>() {};

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    public Optional<HandoverRun> find(UUID id) {
        return database.find("select " + COLUMNS + " from handover_run where id = ?", Runs::row, id);
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<HandoverRun> findForChange(UUID id) {
        return database.find("select " + COLUMNS + " from handover_run where id = ? for update", Runs::row, id);
    }

    /** The newest first. */
    public List<HandoverRun> ofCooperation(String cooperation) {
        return database.list(
                "select " + COLUMNS + " from handover_run where cooperation = ? order by number desc",
                Runs::row,
                cooperation);
    }

    /** The one before it whose dossiers were made. */
    Optional<HandoverRun> madeBefore(HandoverRun run) {
        return database.find(
                "select " + COLUMNS + " from handover_run where cooperation = ? and number < ? and version > 0"
                        + " order by number desc limit 1",
                Runs::row,
                run.cooperation(),
                run.number());
    }

    /** Those that funds and projects may not have answered, and those that they go on answering. */
    List<HandoverRun> toBeAnswered() {
        return database.list(
                "select " + COLUMNS
                        + " from handover_run where version = 0 or kind = 'CARRIED_OUT' order by ordered_at",
                Runs::row);
    }

    /** Empty while the handover is only rehearsed. */
    public Optional<HandoverRun> carriedOut(String cooperation) {
        return database.find(
                "select " + COLUMNS + " from handover_run where cooperation = ? and kind = 'CARRIED_OUT'",
                Runs::row,
                cooperation);
    }

    List<HandoverRun> carriedOut() {
        return database.list("select " + COLUMNS + " from handover_run where kind = 'CARRIED_OUT'", Runs::row);
    }

    void add(HandoverRun it) {
        database.update(
                "insert into handover_run (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, 0, null)",
                it.id(),
                it.cooperation(),
                it.number(),
                it.kind().name(),
                it.membersOn(),
                it.cutOff(),
                it.lateInvoicesUntil(),
                CanonicalJson.write(it.membership()),
                it.orderedBy(),
                OffsetDateTime.ofInstant(it.orderedAt(), ZoneOffset.UTC),
                it.sequence());
    }

    void made(HandoverRun run, int version, Instant at) {
        database.update(
                "update handover_run set version = ?, made_at = ? where id = ?",
                version,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                run.id());
    }

    private static HandoverRun row(ResultSet row) throws SQLException {
        return new HandoverRun(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getInt("number"),
                RunKind.valueOf(row.getString("kind")),
                Columns.day(row, "members_on"),
                Columns.day(row, "cut_off"),
                Columns.day(row, "late_invoices_until"),
                Columns.json(row, "membership", MEMBERSHIP),
                row.getString("ordered_by"),
                Columns.moment(row, "ordered_at"),
                row.getLong("sequence"),
                row.getInt("version"),
                Columns.momentOrNull(row, "made_at"));
    }
}
