package dk.sundhedsklynge.funds.database;

import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** The real one, which also counts its statements. */
@Mock
@Singleton
public class CountingDatabase extends Database {
    /** Threads that tell, check and copy in the background, whatever a test does. */
    private static final Set<String> BACKGROUND =
            Set.of("states", "claim checks", "copy", "handover parts", "arrivals");

    private final AtomicLong statements = new AtomicLong();
    private final EntityManagerFactory hibernate;

    CountingDatabase(DataSource source, EntityManagerFactory hibernate) {
        super(source);
        this.hibernate = hibernate;
    }

    /** All statements so far, but for those in the background: ours and those of Hibernate. */
    public long statements() {
        return statements.get()
                + hibernate.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }

    @Override
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments) {
        count();
        return super.list(sql, reading, arguments);
    }

    @Override
    public int update(String sql, @Nullable Object... arguments) {
        // An event is a row of its own, however it comes about; what is counted is what it takes to find out what to
        // tell.
        if (!sql.startsWith("insert into outbox")) {
            count();
        }
        return super.update(sql, arguments);
    }

    @Override
    public void each(String sql, Collection<@Nullable Object[]> rows) {
        count();
        super.each(sql, rows);
    }

    private void count() {
        if (!BACKGROUND.contains(Thread.currentThread().getName())) {
            statements.incrementAndGet();
        }
    }
}
