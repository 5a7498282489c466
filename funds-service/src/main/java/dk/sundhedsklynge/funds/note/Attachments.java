package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.attachment.AttachmentType;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents that notes rest on, with their bytes. */
@ApplicationScoped
class Attachments {
    private static final String FIELDS = "id, note, cooperation, name, type, size, sha256, added_by, added_at";

    private final Database database;

    Attachments(Database database) {
        this.database = database;
    }

    void add(Attachment attachment, byte[] content, String actor) {
        database.update(
                """
                insert into note_attachment (id, note, cooperation, name, type, size, sha256, content, actor, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                attachment.id(),
                attachment.note(),
                attachment.cooperation(),
                attachment.name(),
                attachment.type().name(),
                attachment.size(),
                attachment.sha256(),
                content,
                actor,
                attachment.addedBy(),
                attachment.addedAt().atOffset(ZoneOffset.UTC));
    }

    /** Of these notes, in the order in which they were attached. */
    List<Attachment> of(Collection<UUID> notes) {
        return database.list(
                "select " + FIELDS + " from note_attachment where note = any(?) order by added_at, id",
                Attachments::read,
                Database.Array.of("uuid", notes));
    }

    Optional<Attachment> find(UUID id) {
        return database.find("select " + FIELDS + " from note_attachment where id = ?", Attachments::read, id);
    }

    byte[] content(UUID id) {
        return database.find("select content from note_attachment where id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                Columns.id(row, "id"),
                Columns.id(row, "note"),
                row.getString("cooperation"),
                row.getString("name"),
                AttachmentType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                Columns.moment(row, "added_at"));
    }
}
