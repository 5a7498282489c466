package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All documents. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {
    private final Database database;

    Documents(Database database) {
        this.database = database;
    }

    /** The name of the file as the one who searches sees it: neither words nor order tell a name that is kept from him. */
    private static final String SHOWN_FILE =
            "(case when closed = false or cooperation is null or cooperation in :closedToo" + " then fileName else '"
                    + DocumentView.CLOSED_FILE + "' end)";

    /**
     * The last row that was shown.
     *
     * @param value of what the list is sorted by
     */
    record After(Object value, UUID id) {}

    /**
     * What is looked for.
     *
     * @param cooperations whose documents the caller may see, and what they took over
     * @param closedToo those of them whose closed items he may see, and what is asked about with them
     * @param uploader sees what is unsettled of his own
     * @param words part of the file name, or of the name of one of {@code bodies}
     * @param bodies whose own name, or whose cooperation's name, has the words in it
     */
    record Search(
            Collection<String> cooperations,
            Collection<String> closedToo,
            String uploader,
            @Nullable String words,
            Collection<String> bodies,
            @Nullable Instant since,
            DocumentSort sort) {}

    Optional<Document> bySha256(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }

    /** All versions of the same minutes, newest first. */
    List<Document> versions(UUID meeting, int part) {
        return list("meeting = ?1 and part = ?2 order by version desc", meeting, part);
    }

    /** Of the supplementary minutes that a meeting has; 0 when it has none. */
    int lastPart(UUID meeting) {
        return find("meeting = ?1 order by part desc", meeting)
                .firstResultOptional()
                .map(Document::part)
                .orElse(0);
    }

    List<Document> search(Search it, @Nullable After after, int limit) {
        String file = it.cooperations().isEmpty() ? "fileName" : SHOWN_FILE;
        StringBuilder query = new StringBuilder("(cooperation is null and uploadedBy = :uploader");
        Map<String, Object> parameters = new HashMap<>(Map.of("uploader", it.uploader()));
        if (!it.cooperations().isEmpty()) {
            query.append(
                    " or cooperation in :cooperations and (state <> ASKED or cooperation in :closedToo)"
                            + " or state <> ASKED and id in (select t.document from TakenOverDocument t where t.council in :cooperations)");
            parameters.putAll(Map.of("cooperations", it.cooperations(), "closedToo", it.closedToo()));
        }
        query.append(")");
        if (it.words() != null) {
            query.append(" and (lower(" + file + ") like :words escape '!'");
            parameters.put("words", contains(it.words()));
            if (!it.bodies().isEmpty()) {
                query.append(" or body in :bodies");
                parameters.put("bodies", it.bodies());
            }
            query.append(")");
        }
        if (it.since() != null) {
            query.append(" and uploadedAt >= :since");
            parameters.put("since", it.since());
        }
        if (after != null) {
            query.append(" and ").append(it.sort().behind(file));
            parameters.putAll(Map.of("last", after.value(), "id", after.id()));
        }
        return find(query + " order by " + it.sort().order(file), parameters)
                .page(0, limit)
                .list();
    }

    private static String contains(String words) {
        String plain = words.strip().toLowerCase(java.util.Locale.of("da"));
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    byte[] content(UUID document) {
        return database.find(
                        "select content from document_content where document = ?",
                        row -> row.getBytes("content"),
                        document)
                .orElseThrow();
    }

    void keepContent(UUID document, byte[] content) {
        database.update("insert into document_content (document, content) values (?, ?)", document, content);
    }

    /** Until the transaction ends nobody else takes in what has the same name. */
    void lock(String name) {
        database.lock("document " + name);
    }
}
