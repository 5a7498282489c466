package dk.sundhedsklynge.meetings.headline;

import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes and reads the copies. A state no newer than the one held is skipped, in the statement that writes. */
@ApplicationScoped
@Transactional
public class Headlines {
    private static final String KEEP_FUND = """
            insert into fund_headline as held
                (cooperation, sequence, received, committed, reserved, spent, uncommitted, unspent, carried_over)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (cooperation) do update set sequence = excluded.sequence, received = excluded.received,
                committed = excluded.committed, reserved = excluded.reserved, spent = excluded.spent,
                uncommitted = excluded.uncommitted, unspent = excluded.unspent, carried_over = excluded.carried_over
            where held.sequence < excluded.sequence""";

    private static final String KEEP_PROJECT = """
            insert into project_headline as held (id, cooperation, sequence, name, phase, access)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (id) do update set cooperation = excluded.cooperation, sequence = excluded.sequence,
                name = excluded.name, phase = excluded.phase, access = excluded.access
            where held.sequence < excluded.sequence""";

    private static final String RUNNING = """
            select cast(id as text), cooperation, name, phase from project_headline
            where cooperation in (?1) and phase in ('funded', 'started', 'live', 'evaluated')
              and (access = 'OPEN' or cooperation in (?2))
            order by cooperation, name, id""";

    private final EntityManager database;

    Headlines(EntityManager database) {
        this.database = database;
    }

    /** The money of a cooperation, both rests with their names; what is reserved is part of neither. */
    public record Fund(Money received, Money committed, Money reserved, Money spent, Money uncommitted, Money unspent) {
        /** Whether no money ever came, moved or was recommended. */
        public boolean isEmpty() {
            return Stream.of(received, committed, reserved, spent).allMatch(Money.NONE::equals);
        }
    }

    public record Project(UUID id, String cooperation, String name, String phase) {}

    void keep(BalanceState it) {
        database.createNativeQuery(KEEP_FUND)
                .setParameter(1, it.cooperation())
                .setParameter(2, it.sequence())
                .setParameter(3, it.received().ore())
                .setParameter(4, it.committed().ore())
                .setParameter(5, it.reserved().ore())
                .setParameter(6, it.spent().ore())
                .setParameter(7, it.uncommitted().ore())
                .setParameter(8, it.unspent().ore())
                .setParameter(9, it.carriedOver().ore())
                .executeUpdate();
    }

    void keep(ProjectState it) {
        database.createNativeQuery(KEEP_PROJECT)
                .setParameter(1, it.id())
                .setParameter(2, it.cooperation())
                .setParameter(3, it.sequence())
                .setParameter(4, it.name())
                .setParameter(5, it.phase())
                .setParameter(6, it.access().name())
                .executeUpdate();
    }

    /** By cooperation; one that funds said nothing of is left out. */
    public Map<String, Fund> funds(Collection<String> cooperations) {
        Map<String, Fund> funds = new HashMap<>();
        if (!cooperations.isEmpty()) {
            rows(
                            "select cooperation, received, committed, reserved, spent, uncommitted, unspent from fund_headline"
                                    + " where cooperation in (?1)",
                            cooperations)
                    .forEach(row -> funds.put(
                            (String) row[0],
                            new Fund(
                                    money(row[1]),
                                    money(row[2]),
                                    money(row[3]),
                                    money(row[4]),
                                    money(row[5]),
                                    money(row[6]))));
        }
        return funds;
    }

    /** Projects that were given money or run, by cooperation and name. */
    public List<Project> running(Collection<String> cooperations, Collection<String> closedToo) {
        if (cooperations.isEmpty()) {
            return List.of();
        }
        Collection<String> closed = closedToo.isEmpty() ? List.of("") : closedToo;
        return rows(RUNNING, cooperations, closed).stream()
                .map(row -> new Project(
                        UUID.fromString((String) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, Object... parameters) {
        var statement = database.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            statement.setParameter(i + 1, parameters[i]);
        }
        return statement.getResultList();
    }

    private static Money money(Object ore) {
        return new Money(((Number) ore).longValue());
    }
}
