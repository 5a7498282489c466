package dk.sundhedsklynge.funds.weighingjob;

import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the weighings of everything have come. Each is written at once, so that it is seen while the weighing goes on. */
@ApplicationScoped
class Weighings {
    private final Database database;
    private final DueWeighings due;
    private final Clock clock;

    Weighings(Database database, DueWeighings due, Clock clock) {
        this.database = database;
        this.due = due;
        this.clock = clock;
    }

    /** Where the weighing of a cooperation stands. */
    enum State {
        /** Nothing is due. */
        NONE,
        WAITING,
        RUNNING,
        /** It did not come to its end, and is tried again. */
        FAILED
    }

    /**
     * @param orders how many are weighed; null when that is not known
     * @param done how many of them are weighed so far
     * @param since when it was asked for; of one that is done, when it ended; null when there never was one
     * @param failed Danish sentences: why it did not come to its end, and what to do
     */
    record WeighingStatus(
            State state,
            @Nullable Integer orders,
            @Nullable Integer done,
            @Nullable Instant since,
            @Nullable String failed) {
        static final WeighingStatus NEVER = new WeighingStatus(State.NONE, null, null, null, null);
    }

    private record Row(
            int orders,
            int done,
            @Nullable Instant finishedAt,
            @Nullable String failed) {
        static Row of(ResultSet row) throws SQLException {
            OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
            return new Row(
                    row.getInt("orders"),
                    row.getInt("done"),
                    finished == null ? null : finished.toInstant(),
                    row.getString("failed"));
        }
    }

    WeighingStatus of(String cooperation) {
        Optional<Instant> asked = due.since(cooperation);
        Optional<Row> row = database.find("select * from weighing where cooperation = ?", Row::of, cooperation);
        if (asked.isEmpty()) {
            return row.map(last ->
                            new WeighingStatus(State.NONE, last.orders(), last.orders(), last.finishedAt(), null))
                    .orElse(WeighingStatus.NEVER);
        }
        if (row.isEmpty() || row.get().finishedAt() != null && row.get().failed() == null) {
            return new WeighingStatus(State.WAITING, null, null, asked.get(), null);
        }
        Row last = row.get();
        State state = last.failed() == null ? State.RUNNING : State.FAILED;
        return new WeighingStatus(state, last.orders(), last.done(), asked.get(), last.failed());
    }

    void started(String cooperation, int orders) {
        write("""
                insert into weighing (cooperation, orders, started_at) values (?, ?, ?)
                on conflict (cooperation) do update set orders = excluded.orders, done = 0, started_at = excluded.started_at,
                    finished_at = null, failed = null""", cooperation, orders, now());
    }

    void weighed(String cooperation, int done) {
        write("update weighing set done = least(orders, ?) where cooperation = ?", done, cooperation);
    }

    void finished(String cooperation) {
        write("update weighing set done = orders, finished_at = ? where cooperation = ?", now(), cooperation);
    }

    /** @param why Danish sentences: why, and what to do */
    void failed(String cooperation, int orders, String why) {
        write("""
                insert into weighing (cooperation, orders, started_at, finished_at, failed) values (?, ?, ?, ?, ?)
                on conflict (cooperation) do update set orders = excluded.orders, finished_at = excluded.finished_at,
                    failed = excluded.failed""", cooperation, orders, now(), now(), why);
    }

    private void write(String sql, Object... arguments) {
        QuarkusTransaction.requiringNew().run(() -> database.update(sql, arguments));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
