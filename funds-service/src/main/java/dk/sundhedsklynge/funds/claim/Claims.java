package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All figures that documents state. */
@ApplicationScoped
public class Claims {
    // Each cooperation by itself: only so the rows come in the order of the index, whoever asks.
    private static final String FINDINGS = """
            select f.* from unnest(?) as k (id) cross join lateral (
                select c.*, c.document as submission, d.cooperation, d.sequence, d.answered, d.meeting, d.stated_on, d.access,
                    d.document as minutes
                from claim_document d join claim c on c.document = d.id
                where c.severity <> 'none' and d.cooperation = k.id and (d.access = 'OPEN' or d.cooperation = any(?))%s
                order by d.stated_on desc, d.id, c.place limit ?) f
            order by f.stated_on desc, f.submission, f.place limit ?""";

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

    List<Submission> submissions(String cooperation) {
        return database.list(
                "select d.*, d.id as submission from claim_document d where cooperation = ? order by stated_on, id",
                Claims::submission,
                cooperation);
    }

    /** Those that were answered, of all cooperations. */
    List<Submission> answered() {
        return database.list(
                "select d.*, d.id as submission from claim_document d where answered > 0 order by cooperation, id",
                Claims::submission);
    }

    List<Claim> of(Submission submission) {
        return database.list(
                "select *, document as submission from claim where document = ? order by place",
                Claims::claim,
                submission.id());
    }

    void answer(Submission submission, Collection<Claim> claims) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Claim claim : claims) {
            Explanation explanation = claim.explanation();
            rows.add(new Object[] {
                claim.ledger(),
                explanation == null ? null : explanation.code(),
                claim.severity().code(),
                claim.submission(),
                claim.place()
            });
        }
        database.each(
                "update claim set ledger = ?, explanation = ?, severity = ? where document = ? and place = ?", rows);
        database.update("update claim_document set answered = ? where id = ?", submission.answered(), submission.id());
    }

    /** The newest documents first, in the order of the document. */
    List<Finding> findings(Search search, @Nullable After after, int limit) {
        StringBuilder conditions = new StringBuilder();
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(Database.Array.of("text", search.cooperations()));
        arguments.add(Database.Array.of("text", search.closedOf()));
        and(conditions, arguments, " and c.severity = ?", search.severity());
        and(conditions, arguments, " and c.explanation = ?", search.explanation());
        and(conditions, arguments, " and d.document = ?", search.document());
        and(conditions, arguments, " and c.project = ?", search.project());
        if (after != null) {
            conditions.append(" and d.stated_on <= ? and (d.stated_on < ? or (d.id, c.place) > (?, ?))");
            arguments.addAll(List.of(after.statedOn(), after.statedOn(), after.submission(), after.place()));
        }
        arguments.add(limit);
        arguments.add(limit);
        return database.list(
                FINDINGS.formatted(conditions),
                row -> new Finding(claim(row), submissionOf(row, row.getObject("minutes", UUID.class))),
                arguments.toArray());
    }

    /** Only what is asked for: the planner takes the index of what stands in the statement. */
    private static void and(
            StringBuilder conditions, List<@Nullable Object> arguments, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.append(condition);
            arguments.add(value);
        }
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return submissionOf(row, row.getObject("document", UUID.class));
    }

    private static Submission submissionOf(ResultSet row, @Nullable UUID minutes) throws SQLException {
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

    private static Claim claim(ResultSet row) throws SQLException {
        String explanation = row.getString("explanation");
        return new Claim(
                row.getObject("id", UUID.class),
                row.getObject("submission", UUID.class),
                row.getInt("place"),
                row.getObject("item", Integer.class),
                row.getObject("line", Integer.class),
                Quantity.of(row.getString("quantity")).orElseThrow(),
                new Scope(
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
