package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.platform.attachment.AttachmentType;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of decisions on handovers, with their bytes. */
@ApplicationScoped
public class DecisionFiles {
    private static final String FIELDS = "id, cooperation, answer_of, name, type, size, sha256, added_by, added_at";

    private final Database database;

    DecisionFiles(Database database) {
        this.database = database;
    }

    public void add(DecisionFile it, byte[] content, String actor) {
        database.update(
                """
                insert into handover_decision_file
                    (id, cooperation, answer_of, name, type, size, sha256, content, actor, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                it.id(),
                it.cooperation(),
                it.answerOf(),
                it.name(),
                it.type().name(),
                it.size(),
                it.sha256(),
                content,
                actor,
                it.addedBy(),
                it.addedAt().atOffset(ZoneOffset.UTC));
    }

    /** In the order in which they were attached. */
    public List<DecisionFile> of(String cooperation) {
        return database.list(
                "select " + FIELDS + " from handover_decision_file where cooperation = ? order by added_at, id",
                DecisionFiles::read,
                cooperation);
    }

    public Optional<DecisionFile> find(UUID id) {
        return database.find("select " + FIELDS + " from handover_decision_file where id = ?", DecisionFiles::read, id);
    }

    public byte[] content(UUID id) {
        return database.find("select content from handover_decision_file where id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
    }

    private static DecisionFile read(ResultSet row) throws SQLException {
        return new DecisionFile(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("answer_of"),
                row.getString("name"),
                AttachmentType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                Columns.moment(row, "added_at"));
    }
}
