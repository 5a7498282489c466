package dk.sundhedsklynge.platform.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's driver, which tells {@link Statements} of each statement that is run, whoever runs it: Hibernate, JDBC or a
 * library. All tests of the services run with it; the build names it to them.
 */
public final class CountingDriver implements Driver {
    private final Driver real = new org.postgresql.Driver();

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Connection connection = real.connect(url, info);
        return connection == null ? null : counted(connection, Connection.class, "");
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return real.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return real.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return real.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return real.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return real.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(CountingDriver.class.getName());
    }

    /** @param sql that was prepared; empty for a connection, and for a statement that gets its words when it is run */
    private static <T> T counted(T target, Class<T> type, String sql) {
        return type.cast(Proxy.newProxyInstance(
                CountingDriver.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments, sql)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments, String sql)
            throws Throwable {
        if (method.getName().startsWith("execute")) {
            Statements.run(sql.isEmpty() && arguments != null ? String.valueOf(arguments[0]) : sql);
        }
        try {
            Object result = method.invoke(target, arguments);
            String words = arguments != null && arguments[0] instanceof String text ? text : "";
            return switch (method.getName()) {
                case "prepareStatement" -> counted((PreparedStatement) result, PreparedStatement.class, words);
                case "prepareCall" -> counted((CallableStatement) result, CallableStatement.class, words);
                case "createStatement" -> counted((Statement) result, Statement.class, "");
                default -> result;
            };
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
