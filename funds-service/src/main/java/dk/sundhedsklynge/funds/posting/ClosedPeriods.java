package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.ledger.ChainHead;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when the accounts of a cooperation are closed: what counts from a day up to then stands as it was booked. */
@ApplicationScoped
public class ClosedPeriods {
    private final Database database;

    ClosedPeriods(Database database) {
        this.database = database;
    }

    /** The last day of the closed period; null when none is closed. */
    public @Nullable LocalDate closedUntil(String cooperation) {
        return database.find(
                        "select until from closed_period where cooperation = ? order by until desc limit 1",
                        row -> row.getObject(1, LocalDate.class),
                        cooperation)
                .orElse(null);
    }

    /**
     * @param until the last day that is closed
     * @param closedBy id of who closed it
     */
    public record ClosedPeriod(LocalDate until, String closedBy, Instant closedAt) {}

    /** The newest first. */
    public List<ClosedPeriod> of(String cooperation) {
        return database.list(
                "select until, closed_by, closed_at from closed_period where cooperation = ? order by until desc",
                row -> new ClosedPeriod(
                        row.getObject("until", LocalDate.class),
                        row.getString("closed_by"),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant()),
                cooperation);
    }

    void close(ChainHead head, LocalDate until, String actor, Instant now) {
        database.update(
                "insert into closed_period (cooperation, until, version, closed_by, closed_at) values (?, ?, ?, ?, ?)",
                head.cooperation(),
                until,
                head.version(),
                actor,
                now.atOffset(ZoneOffset.UTC));
    }
}
