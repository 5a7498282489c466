package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.ledger.ChainHead;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Cooperations of which everything is to be weighed in a transaction of its own, because it takes long. Until that is done what
 * is ordered there is only kept.
 */
@ApplicationScoped
public class DueWeighings {
    private final Database database;
    private final WeighingSettings settings;
    private final Event<WeighingDue> due;

    DueWeighings(Database database, WeighingSettings settings, Event<WeighingDue> due) {
        this.database = database;
        this.settings = settings;
        this.due = due;
    }

    /**
     * What was asked for.
     *
     * @param requests their numbers
     * @param named effects that name a project whose owner is another than before
     */
    public record Asked(List<Long> requests, Set<UUID> named) {}

    /** Whether everything of the cooperation is yet to be weighed. */
    public boolean isDue(String cooperation) {
        return since(cooperation).isPresent();
    }

    /** When a weighing was asked for that is not done; empty when none is. */
    public Optional<Instant> since(String cooperation) {
        return database.find(
                "select asked_at from weighing_request where cooperation = ? order by id limit 1",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                cooperation);
    }

    /** Those with a weighing that is due, the one that has waited longest first. */
    public List<String> cooperations() {
        return database.list(
                "select cooperation from weighing_request group by cooperation order by min(id)",
                row -> row.getString(1));
    }

    void ask(String cooperation) {
        ask(cooperation, Set.of());
    }

    /** @param named effects that name a project whose owner is another than before */
    void ask(String cooperation, Collection<UUID> named) {
        database.update(
                "insert into weighing_request (cooperation, named) values (?, ?)",
                cooperation,
                Database.Array.of("uuid", named));
        due.fire(new WeighingDue(cooperation));
    }

    /** Whether weighing everything takes too long where the change comes in. Notes that were reversed count too. */
    boolean isLong(ChainHead head) {
        return head.notes() + effects(head.cooperation()) > settings.weighAtOnce();
    }

    private long effects(String cooperation) {
        return count("select count(*) from effect where cooperation = ?", cooperation);
    }

    /** There is more to weigh than memory is meant for. */
    public record TooMany(int orders, int most) {
        /** Danish: what is wrong, and what to do. */
        public String advice() {
            return "Samarbejdet har %d virkninger og bilag, og der genberegnes højst %d på én gang. Bed driften give funds-service mere hukommelse, hæve klynge.funds.weigh-at-most og starte den igen."
                    .formatted(orders, most);
        }
    }

    /** Whether everything of the cooperation can be weighed at all; empty when it can. */
    public Optional<TooMany> tooMany(String cooperation) {
        int orders = orders(cooperation);
        return orders > settings.weighAtMost()
                ? Optional.of(new TooMany(orders, settings.weighAtMost()))
                : Optional.empty();
    }

    /** How many orders there are, whether or not they can be weighed. */
    public int orders(String cooperation) {
        return Math.toIntExact(count(
                        "select count(*) from effect where cooperation = ? and withdrawn_at is null", cooperation)
                + count("select count(*) from note where cooperation = ? and state <> 'REVERSED'", cooperation));
    }

    private long count(String sql, String cooperation) {
        return database.find(sql, row -> row.getLong(1), cooperation).orElseThrow();
    }

    /** The weighings that are asked for. */
    public Asked asked(String cooperation) {
        Set<UUID> named = new HashSet<>();
        List<Long> requests = database.list(
                "select id, named from weighing_request where cooperation = ? order by id",
                row -> {
                    named.addAll(Columns.ids(row, "named"));
                    return row.getLong("id");
                },
                cooperation);
        return new Asked(requests, named);
    }

    /** It was weighed. */
    public void done(Asked asked) {
        database.update(
                "delete from weighing_request where id = any(?)", Database.Array.of("bigint", asked.requests()));
    }
}
