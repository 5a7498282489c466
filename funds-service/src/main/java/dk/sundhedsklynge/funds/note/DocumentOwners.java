package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The cooperations that documents belong to, as far as effects and figures of them have been told here. */
@ApplicationScoped
class DocumentOwners {
    private static final String OF_OTHERS = """
            select 1 from (
                select cooperation from effect where anchor_document = ?
                union all select cooperation from claim_document where document = ?) told
            having count(*) > 0 and not bool_or(told.cooperation = ?)""";

    private final Database database;

    DocumentOwners(Database database) {
        this.database = database;
    }

    /** Whether all that is known of a document is of other cooperations; false for one that nothing was told of. */
    boolean isOfOthers(String cooperation, UUID document) {
        return database.find(OF_OTHERS, row -> row.getInt(1), document, document, cooperation)
                .isPresent();
    }
}
