package dk.sundhedsklynge.meetings.headline;

import dk.sundhedsklynge.meetings.terms.Phase;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes and reads the copies. A state no newer than the one held is skipped, in the statement that writes. */
@ApplicationScoped
@Transactional
public class Headlines {
    private static final String KEEP_FUND =
            """
            insert into fund_headline as held
                (cooperation, sequence, received, committed, reserved, spent, uncommitted, unspent, carried_over, published_on,
                received_with_closed, committed_with_closed, reserved_with_closed, spent_with_closed, uncommitted_with_closed,
                unspent_with_closed, carried_over_with_closed, unknown, unknown_with_closed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), %s, ?, ?)
            on conflict (cooperation) do update set sequence = excluded.sequence, received = excluded.received,
                committed = excluded.committed, reserved = excluded.reserved, spent = excluded.spent,
                uncommitted = excluded.uncommitted, unspent = excluded.unspent, carried_over = excluded.carried_over,
                published_on = excluded.published_on, received_with_closed = excluded.received_with_closed,
                committed_with_closed = excluded.committed_with_closed, reserved_with_closed = excluded.reserved_with_closed,
                spent_with_closed = excluded.spent_with_closed, uncommitted_with_closed = excluded.uncommitted_with_closed,
                unspent_with_closed = excluded.unspent_with_closed,
                carried_over_with_closed = excluded.carried_over_with_closed, unknown = excluded.unknown,
                unknown_with_closed = excluded.unknown_with_closed
            where held.sequence < excluded.sequence""".formatted(String.join(", ", Collections.nCopies(7, "cast(? as bigint)")));

    private static final String KEEP_PROJECT = """
            insert into project_headline as held (id, cooperation, sequence, name, phase, access)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set cooperation = excluded.cooperation, sequence = excluded.sequence,
                name = excluded.name, phase = excluded.phase, access = excluded.access
            where held.sequence < excluded.sequence""";

    private static final String FUNDS = """
            select f.*, received_with_closed is not null and cooperation = any(?) as with_closed from fund_headline f
            where cooperation = any(?)""";

    private static final String RUNNING = """
            select id, cooperation, name, phase from project_headline
            where cooperation = any(?) and phase = any(?)
              and (access = 'OPEN' or cooperation = any(?))
            order by cooperation, name, id""";

    private static final String[] RUNNING_PHASES = Arrays.stream(Phase.values())
            .filter(Phase::isRunning)
            .map(Phase::code)
            .toArray(String[]::new);

    private final Database database;

    Headlines(Database database) {
        this.database = database;
    }

    /**
     * The money of a cooperation, both rests with their names; what is reserved is part of neither.
     *
     * @param received all of it, or what is stated of it
     * @param committed as {@code received}, and so is {@code spent}
     * @param uncommitted unknown when it does not follow from what is stated, and so is {@code unspent}
     * @param publishedOn the day the figures were published, when closed items have changed them since and the reader may not
     *     see those; null when they are as things stand
     */
    public record Fund(
            KnownAmount received,
            KnownAmount committed,
            Money reserved,
            KnownAmount spent,
            KnownAmount uncommitted,
            KnownAmount unspent,
            @Nullable LocalDate publishedOn) {
        private static final KnownAmount NOTHING = KnownAmount.of(Money.NONE);

        /** Whether no money ever came, moved or was recommended. */
        public boolean isEmpty() {
            return reserved.equals(Money.NONE)
                    && Stream.of(received, committed, spent)
                            .allMatch(it -> it.equals(KnownAmount.UNKNOWN) || it.equals(NOTHING));
        }
    }

    public record Project(UUID id, String cooperation, String name, Phase phase) {}

    void keep(BalanceState it) {
        BalanceState.WithClosed withClosed = it.withClosed();
        database.update(
                KEEP_FUND,
                it.cooperation(),
                it.sequence(),
                it.received().ore(),
                it.committed().ore(),
                it.reserved().ore(),
                it.spent().ore(),
                it.uncommitted().ore(),
                it.unspent().ore(),
                it.carriedOver().ore(),
                it.publishedOn(),
                withClosed == null ? null : withClosed.received().ore(),
                withClosed == null ? null : withClosed.committed().ore(),
                withClosed == null ? null : withClosed.reserved().ore(),
                withClosed == null ? null : withClosed.spent().ore(),
                withClosed == null ? null : withClosed.uncommitted().ore(),
                withClosed == null ? null : withClosed.unspent().ore(),
                withClosed == null ? null : withClosed.carriedOver().ore(),
                it.unknownFigures().toArray(String[]::new),
                withClosed == null ? new String[0] : withClosed.unknownFigures().toArray(String[]::new));
    }

    /**
     * A project that was taken back does not run any more.
     *
     * @return true if this is newer than what was held
     */
    boolean keep(ProjectState it) {
        return database.update(
                        KEEP_PROJECT,
                        it.id(),
                        it.cooperation(),
                        it.sequence(),
                        it.name(),
                        it.takenBack() ? Phase.REJECTED.code() : it.phase(),
                        it.access().name())
                == 1;
    }

    /**
     * By cooperation; one that funds said nothing of is left out.
     *
     * @param closedToo those of them whose closed items the reader may see
     */
    public Map<String, Fund> funds(Collection<String> cooperations, Collection<String> closedToo) {
        return cooperations.isEmpty()
                ? Map.of()
                : database
                        .list(
                                FUNDS,
                                row -> Map.entry(row.getString("cooperation"), fund(row)),
                                closedToo.toArray(String[]::new),
                                cooperations.toArray(String[]::new))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Projects that were given money or run, by cooperation and name. */
    public List<Project> running(Collection<String> cooperations, Collection<String> closedToo) {
        return cooperations.isEmpty()
                ? List.of()
                : database.list(
                        RUNNING,
                        row -> new Project(
                                Columns.id(row, "id"),
                                row.getString("cooperation"),
                                row.getString("name"),
                                Phase.of(row.getString("phase"))),
                        cooperations.toArray(String[]::new),
                        RUNNING_PHASES,
                        closedToo.toArray(String[]::new));
    }

    private static Fund fund(ResultSet row) throws SQLException {
        boolean withClosed = row.getBoolean("with_closed");
        String which = withClosed ? "_with_closed" : "";
        List<String> unknown = Columns.texts(row, "unknown" + which);
        return new Fund(
                sum(row, unknown, "received", which),
                sum(row, unknown, "committed", which),
                new Money(row.getLong("reserved" + which)),
                sum(row, unknown, "spent", which),
                rest(row, unknown, "uncommitted", which),
                rest(row, unknown, "unspent", which),
                withClosed ? null : Columns.dayOrNull(row, "published_on"));
    }

    /** What nobody stated of it counts as 0 in the amount, so that the amount is what is stated. */
    private static KnownAmount sum(ResultSet row, List<String> unknown, String figure, String which)
            throws SQLException {
        Money stated = new Money(row.getLong(figure + which));
        return unknown.contains(figure) ? KnownAmount.atLeast(stated) : KnownAmount.of(stated);
    }

    /** What nobody stated can make it more or less. */
    private static KnownAmount rest(ResultSet row, List<String> unknown, String figure, String which)
            throws SQLException {
        return unknown.contains(figure) ? KnownAmount.UNKNOWN : KnownAmount.of(new Money(row.getLong(figure + which)));
    }
}
