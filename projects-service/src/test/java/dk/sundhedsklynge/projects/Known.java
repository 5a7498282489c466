package dk.sundhedsklynge.projects;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The register as tests need it. */
@ApplicationScoped
public class Known {
    private final DataSource database;

    Known(DataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        List.of("nordjylland-vest", "hovedstaden-midt").forEach(this::cooperation);
        run("""
                insert into party (id, sequence, name) values ('773', 0, 'Morsø'), ('787', 0, 'Thisted'), ('1081', 0, 'Region Nordjylland')
                on conflict do nothing""");
        run("update cooperation set parties = '{773,787,1081}' where id = 'nordjylland-vest'");
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void cooperation(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into cooperation (id, sequence, name, kind) values (?, 0, ?, 'health-cluster') on conflict do nothing")) {
            insert.setString(1, id);
            insert.setString(2, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
