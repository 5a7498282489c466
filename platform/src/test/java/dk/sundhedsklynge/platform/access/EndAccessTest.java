package dk.sundhedsklynge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is kept and told of access that has ended. */
@QuarkusTest
class EndAccessTest {
    private final String id = UUID.randomUUID().toString();
    private final Topics topics = new Topics();

    @Inject
    EndAccess access;

    @Inject
    DataSource database;

    @Test
    void aSessionEndsOnceAndTheOthersAreTold() throws SQLException {
        access.endSession(id);
        access.endSession(id);

        assertThat(topics.about("register", "ended-session:" + id))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.key()).isEqualTo("ended-session:" + id);
                    assertThat(event.type()).isEqualTo("register.ended-session-state.v1");
                    assertThat(event.body().getString("id")).isEqualTo(id);
                    assertThat(event.body().getString("until"))
                            .isGreaterThan(event.body().getString("since"));
                });
        assertThat(audited()).containsExactly("session-ended");
    }

    @Test
    void aSessionThatIsOverIsForgottenAndGoneFromTheRegister() throws SQLException {
        access.endSession(id);
        change("update ended_access set until = now() - interval '1 second' where id = ?");

        assertThat(access.forgetOverdue()).isPositive();

        assertThat(number("select count(*) from ended_access where id = ?")).isZero();
        assertThat(number("select count(*) from outbox where aggregateid = 'ended-session:' || ? and payload is null"))
                .isEqualTo(2);
    }

    @Test
    void aSessionThatIsNotOverIsNotForgotten() throws SQLException {
        access.endSession(id);

        access.forgetOverdue();

        assertThat(number("select count(*) from ended_access where id = ?")).isEqualTo(1);
    }

    @Test
    void aUserIsWithdrawnAndRestoredWithAHigherSequenceEachTime() throws SQLException {
        access.withdraw(id, "Fratrådt");
        access.withdraw(id, "Igen");
        long first = number("select sequence from ended_access where id = ?");
        assertThat(access.lift(id)).isTrue();
        assertThat(access.lift(id)).isFalse();
        EndAccess.WithdrawnUser again = access.withdraw(id, "Fratrådt igen");

        assertThat(number("select sequence from ended_access where id = ?")).isGreaterThan(first);
        assertThat(access.withdrawn(id)).contains(again);
        assertThat(audited()).containsExactly("user-withdrawn", "user-restored", "user-withdrawn");
        assertThat(number("select count(*) from outbox where aggregateid = 'withdrawn-user:' || ?"
                        + " and payload::text like '%radt%'"))
                .as("the reason is on no topic")
                .isZero();
    }

    @Test
    void aSnapshotTellsItAgain() throws SQLException {
        access.endSession(id);
        access.emit();

        assertThat(number("select count(*) from outbox where aggregateid = 'ended-session:' || ?"))
                .isEqualTo(2);
    }

    private List<String> audited() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select string_agg(action, ' ' order by position) from audit where subject = ?")) {
            select.setString(1, id);
            ResultSet row = select.executeQuery();
            row.next();
            return List.of(row.getString(1).split(" "));
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, id);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, id);
            change.executeUpdate();
        }
    }
}
