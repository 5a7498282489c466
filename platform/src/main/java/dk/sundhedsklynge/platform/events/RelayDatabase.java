package dk.sundhedsklynge.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where the relay gets a connection of its own, outside the pool. When a node is lost or a network cut, nobody says so: the lock
 * would stay with the lost session until TCP gives up, two hours by default. So both ends take silence for loss.
 */
final class RelayDatabase {
    private final String url;
    private final Properties properties = new Properties();

    /** @param silence in whole seconds, at least one */
    RelayDatabase(String url, String user, String password, Duration silence) {
        this.url = url;
        long seconds = Math.max(1, silence.toSeconds());
        PGProperty.USER.set(properties, user);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.APPLICATION_NAME.set(properties, "relay");
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.CONNECT_TIMEOUT.set(properties, String.valueOf(seconds));
        PGProperty.SOCKET_TIMEOUT.set(properties, String.valueOf(seconds));
        PGProperty.OPTIONS.set(properties, serverSide(seconds));
    }

    /**
     * The relay asks every second at least; a session that is idle for longer has lost its relay, whatever TCP believes. What it
     * writes waits for no disk: after a crash the newest marks may be gone, and what they stood for is sent once more.
     */
    private static String serverSide(long seconds) {
        return ("-c synchronous_commit=off -c idle_session_timeout=%1$ds -c tcp_user_timeout=%1$ds"
                        + " -c tcp_keepalives_idle=%2$d -c tcp_keepalives_interval=%2$d -c tcp_keepalives_count=2")
                .formatted(seconds, Math.max(1, seconds / 3));
    }

    Connection connect() throws SQLException {
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("The address " + url + " is not one of PostgreSQL");
        }
        return connection;
    }
}
