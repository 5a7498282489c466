package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.ClaimedQuantity;
import dk.sundhedsklynge.funds.comparison.Explanation;
import dk.sundhedsklynge.funds.comparison.FigureScope;
import dk.sundhedsklynge.platform.database.Conditions;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All figures that documents state. */
@ApplicationScoped
public class Claims {
    // One cooperation at a time, so that the rows of each come in the order of the index. The limit is written into
    // the statement: for a parameter the planner would expect a tenth of the table.
    private static final String FINDINGS = """
            select f.* from unnest(?) as k (id) cross join lateral (
                select c.*, c.document as submission, d.cooperation, d.sequence, d.answered, d.meeting, d.stated_on, d.access,
                    d.document as minutes
                from claim_document d join claim c on c.document = d.id
                where c.severity <> 'none' and d.cooperation = k.id and (d.cooperation = any(?) or d.access = 'OPEN' and not exists (
                    select 1 from published_since s where s.cooperation = d.cooperation and s.project is null))%1$s
                order by d.stated_on desc, d.id, c.place limit %2$d) f
            order by f.stated_on desc, f.submission, f.place limit %2$d""";

    private final Database database;

    Claims(Database database) {
        this.database = database;
    }

    /** A claim that is not what the ledger says, with the document it stands in. */
    record Finding(Claim claim, Submission submission) {}

    /**
     * What a reader asks for and may see; a filter that is null lets everything through.
     *
     * @param cooperations those the reader may see
     * @param closedOf those of which the reader may also see what stems from closed items
     */
    record Search(
            Collection<String> cooperations,
            Collection<String> closedOf,
            @Nullable String severity,
            @Nullable String explanation,
            @Nullable UUID document,
            @Nullable UUID project) {}

    /** The last finding of the page before. */
    record After(LocalDate statedOn, UUID submission, int place) {}

    /** @return whether this is newer than what was known */
    boolean keep(FiguresSubmitted submitted) {
        boolean newer = database.update(
                        """
                        insert into claim_document (id, cooperation, sequence, document, meeting, stated_on, access)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set sequence = excluded.sequence, document = excluded.document,
                            meeting = excluded.meeting, stated_on = excluded.stated_on, access = excluded.access
                        where claim_document.sequence < excluded.sequence""",
                        submitted.id(),
                        submitted.cooperation(),
                        submitted.sequence(),
                        submitted.document(),
                        submitted.meeting(),
                        submitted.statedOn(),
                        submitted.isClosed() ? "CLOSED" : "OPEN")
                == 1;
        if (newer) {
            database.update("delete from claim where document = ?", submitted.id());
            add(submitted);
        }
        return newer;
    }

    private void add(FiguresSubmitted submitted) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        int place = 0;
        for (FiguresSubmitted.Stated stated : submitted.claims()) {
            rows.add(new Object[] {
                stated.id(),
                submitted.id(),
                place++,
                stated.item(),
                stated.line(),
                stated.quantity(),
                stated.party(),
                stated.label(),
                stated.project(),
                stated.period(),
                stated.amount().ore(),
                stated.restates()
            });
        }
        database.each("""
                insert into claim (id, document, place, item, line, quantity, party, label, project, period, amount, restates)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Nobody else answers them until the transaction ends. */
    List<Submission> held(String cooperation) {
        return database.list(
                "select d.*, d.id as submission from claim_document d where cooperation = ? order by id for update",
                Claims::submission,
                cooperation);
    }

    /** One that is known, for the transaction that has just written it. */
    Submission submission(UUID id) {
        return database.find(
                        "select d.*, d.id as submission from claim_document d where id = ?", Claims::submission, id)
                .orElseThrow();
    }

    /** Those that were answered, of all cooperations. */
    List<Submission> withAnAnswer() {
        return database.list(
                "select d.*, d.id as submission from claim_document d where answered > 0 order by cooperation, id",
                Claims::submission);
    }

    /** The figures of some documents, in the order each states them. */
    Map<UUID, List<Claim>> of(Collection<Submission> submissions) {
        Map<UUID, List<Claim>> claims = new HashMap<>();
        submissions.forEach(submission -> claims.put(submission.id(), new ArrayList<>()));
        database.list(
                        "select *, document as submission from claim where document = any(?) order by document, place",
                        Claims::claim,
                        Database.Array.of("uuid", claims.keySet()))
                .forEach(claim -> claims.getOrDefault(claim.submission(), new ArrayList<>())
                        .add(claim));
        return claims;
    }

    /**
     * Two statements, however many there are.
     *
     * @param changed the claims of these documents whose outcome is another one
     */
    void keepAnswers(Collection<Submission> answered, Collection<Claim> changed) {
        database.update(
                """
                update claim c set ledger = n.ledger, explanation = n.explanation, severity = n.severity
                from unnest(?, ?, ?, ?, ?) as n (document, place, ledger, explanation, severity)
                where c.document = n.document and c.place = n.place""",
                array("uuid", changed, Claim::submission),
                array("integer", changed, Claim::place),
                array("bigint", changed, Claim::ledger),
                array("text", changed, claim -> code(claim.explanation())),
                array("text", changed, claim -> claim.severity().code()));
        database.update("""
                update claim_document d set answered = n.answered from unnest(?, ?) as n (id, answered)
                where d.id = n.id""", array("uuid", answered, Submission::id), array("bigint", answered, Submission::answered));
    }

    private static @Nullable String code(@Nullable Explanation explanation) {
        return explanation == null ? null : explanation.code();
    }

    private static <T> Database.Array array(String type, Collection<T> all, Function<T, @Nullable Object> value) {
        return new Database.Array(type, all.stream().map(value).toArray());
    }

    /** The newest documents first, in the order of the document. */
    List<Finding> findings(Search search, @Nullable After after, int limit) {
        StringBuilder conditions = new StringBuilder();
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(Database.Array.of("text", search.cooperations()));
        arguments.add(Database.Array.of("text", search.closedOf()));
        Conditions.and(conditions, arguments, " and c.severity = ?", search.severity());
        Conditions.and(conditions, arguments, " and c.explanation = ?", search.explanation());
        Conditions.and(conditions, arguments, " and d.document = ?", search.document());
        Conditions.and(conditions, arguments, " and c.project = ?", search.project());
        if (after != null) {
            conditions.append(" and d.stated_on <= ? and (d.stated_on < ? or (d.id, c.place) > (?, ?))");
            arguments.addAll(List.of(after.statedOn(), after.statedOn(), after.submission(), after.place()));
        }
        return database.list(
                FINDINGS.formatted(conditions, limit),
                row -> new Finding(claim(row), submissionOf(row, row.getObject("minutes", UUID.class))),
                arguments.toArray());
    }

    /** Only what is asked for: the planner takes the index of what stands in the statement. */
    private static Submission submission(ResultSet row) throws SQLException {
        return submissionOf(row, row.getObject("document", UUID.class));
    }

    static Submission submissionOf(ResultSet row, @Nullable UUID minutes) throws SQLException {
        return new Submission(
                row.getObject("submission", UUID.class),
                row.getString("cooperation"),
                row.getLong("sequence"),
                row.getLong("answered"),
                minutes,
                row.getObject("meeting", UUID.class),
                row.getObject("stated_on", LocalDate.class),
                row.getString("access").equals("CLOSED"));
    }

    static Claim claim(ResultSet row) throws SQLException {
        String explanation = row.getString("explanation");
        return new Claim(
                row.getObject("id", UUID.class),
                row.getObject("submission", UUID.class),
                row.getInt("place"),
                row.getObject("item", Integer.class),
                row.getObject("line", Integer.class),
                ClaimedQuantity.of(row.getString("quantity")).orElseThrow(),
                new FigureScope(
                        row.getString("party"),
                        row.getString("label"),
                        row.getObject("project", UUID.class),
                        row.getString("period")),
                row.getLong("amount"),
                row.getBoolean("restates"),
                row.getObject("ledger", Long.class),
                explanation == null ? null : Explanation.of(explanation),
                row.getString("severity") != null);
    }
}
