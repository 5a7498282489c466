package dk.sundhedsklynge.bench.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** One row by its primary key, as JSON. */
@Path("/bare/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class BareResource {
    private final DataSource database;

    BareResource(DataSource database) {
        this.database = database;
    }

    /** As large as what the API shows of a project. */
    public record Bare(
            UUID id,
            String cooperation,
            String name,
            String phase,
            LocalDate from,
            LocalDate until,
            long granted,
            long spent) {}

    @GET
    public Bare get(@PathParam("id") UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select * from bare where id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new NotFoundException();
                }
                return new Bare(
                        row.getObject("id", UUID.class),
                        row.getString("cooperation"),
                        row.getString("name"),
                        row.getString("phase"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getLong("granted"),
                        row.getLong("spent"));
            }
        }
    }
}
