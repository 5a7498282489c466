package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The versions of documents that councils may read, for they have acknowledged them; what is closed in them stays closed. */
@ApplicationScoped
public class TakenOverDocuments {
    private final Database database;

    TakenOverDocuments(Database database) {
        this.database = database;
    }

    /** Those of the cooperation; a second time changes nothing. */
    public void take(String council, String cooperation, Collection<UUID> documents) {
        database.update("""
                insert into document_taken_over (id, document, council)
                select gen_random_uuid(), d.id, ? from document d where d.id = any(?) and d.cooperation = ? and d.state <> 'ASKED'
                on conflict do nothing""", council, documents.toArray(UUID[]::new), cooperation);
    }

    /** The councils that may read it. */
    List<String> councils(UUID document) {
        return database.list(
                "select council from document_taken_over where document = ?",
                row -> row.getString("council"),
                document);
    }
}
