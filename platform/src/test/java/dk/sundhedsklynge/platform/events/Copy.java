package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * A consumer that keeps a copy of the things, with the inbox of the platform and a transaction per event. It reads from the
 * beginning. What a handler did, and how often, stands in its tables.
 */
final class Copy implements AutoCloseable {
    record Thing(String key, long sequence) {}

    private final Connection connection;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final HandleEvent work;
    private final AtomicInteger received = new AtomicInteger();
    private final Thread thread;

    Copy(EventTestBed bed) throws SQLException {
        connection = bed.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table thing (key text primary key, sequence bigint not null)");
            statement.execute(
                    "create temporary table work (key text, sequence bigint, times int, primary key (key, sequence))");
            statement.execute(
                    "create temporary table inbox (source text, id text, type text, primary key (source, id))");
        }
        connection.setAutoCommit(false);
        ObjectMapper json = new ObjectMapper();
        Database database = new Database(source());
        work = new HandleEvent(
                List.of(new Handler()), List.of(), new Inbox(database), new DeadLetters(database, json), json);
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bed.kafka(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(bed.topic));
        thread = Thread.ofPlatform().name("copy").start(this::read);
    }

    private final class Handler implements EventHandler {
        @Override
        public Set<String> types() {
            return Set.of(EventTestBed.TYPE);
        }

        @Override
        public void handle(InboundEvent event) {
            Thing thing = event.as(Thing.class);
            run(
                    "insert into work values (?, ?, 1) on conflict (key, sequence) do update set times = work.times + 1",
                    thing);
            run(
                    "insert into thing values (?, ?) on conflict (key) do update set sequence = excluded.sequence"
                            + " where thing.sequence < excluded.sequence",
                    thing);
        }

        @Override
        public void remove(String type, String entity) {
            run("delete from thing where key = ? and sequence >= ?", new Thing(entity, 0));
        }
    }

    private void read() {
        try {
            while (true) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    synchronized (this) {
                        ReceivedRecord event = ReceivedRecord.of(record);
                        if (work.isToBeDone(event)) {
                            work.perform(event);
                        }
                        connection.commit();
                    }
                    received.incrementAndGet();
                }
            }
        } catch (WakeupException e) {
            consumer.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void run(String sql, Thing thing) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, thing.key());
            statement.setLong(2, thing.sequence());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records that came, repeated ones included. */
    int received() {
        return received.get();
    }

    Map<String, Long> things() {
        return numbers("select key, sequence from thing");
    }

    /** How many different events were done. */
    long done() {
        return number("select count(*) from work");
    }

    /** How many events were done more than once. */
    long doneAgain() {
        return number("select count(*) from work where times > 1");
    }

    private long number(String query) {
        return numbers(query.replace("count(*)", "'number', count(*)")).getOrDefault("number", 0L);
    }

    private synchronized Map<String, Long> numbers(String query) {
        Map<String, Long> found = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.put(row.getString(1), row.getLong(2));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** Hands out the one connection, whose transaction is ours to end. */
    private DataSource source() {
        Connection open = proxy(Connection.class, (name, call) -> name.equals("close") ? null : call.on(connection));
        return proxy(DataSource.class, (name, call) -> {
            if (!name.equals("getConnection")) {
                throw new UnsupportedOperationException(name);
            }
            return open;
        });
    }

    private interface Call {
        @Nullable
        Object on(Object target) throws Exception;
    }

    private interface Answer {
        @Nullable
        Object to(String method, Call call) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answer.to(method.getName(), target -> method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public void close() throws Exception {
        consumer.wakeup();
        thread.join();
        connection.close();
    }
}
