package dk.sundhedsklynge.projects.document;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Knows a document by its figures and by the effects and money that were ordered with it as their source. */
@ApplicationScoped
public class DocumentOwners {
    private static final String OF_OTHERS = """
            select 1 from (
                select cooperation from told_document where id = ?
                union all select cooperation from effect where anchor_document = ?
                union all select cooperation from money_order where anchor_document = ?) told
            having count(*) > 0 and not bool_or(told.cooperation = ?)""";

    private final Database database;

    DocumentOwners(Database database) {
        this.database = database;
    }

    void know(FiguresSubmitted it) {
        database.update(
                "insert into told_document (id, cooperation) values (?, ?) on conflict do nothing",
                it.document(),
                it.cooperation());
    }

    /** Whether all that is known of a document is of other cooperations; false for one that nothing was told of. */
    public boolean isOfOthers(String cooperation, UUID document) {
        return database.find(OF_OTHERS, row -> row.getInt(1), document, document, document, cooperation)
                .isPresent();
    }
}
