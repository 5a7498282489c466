package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.TracedEntries;
import dk.sundhedsklynge.platform.database.Database;
import java.util.List;

/** What narrows a list of entries down, as conditions of its statements. */
final class EntryConditions {
    private EntryConditions() {}

    /** Of the entry {@code e} with its ground. */
    static void entries(SqlStatement statement, EntrySearch search) {
        statement.add(
                " and (e.cooperation = any(?) or not " + TracedEntries.HIDDEN + ")",
                Database.Array.of("text", search.closedOf()));
        days(statement, search);
    }

    static void days(SqlStatement statement, EntrySearch search) {
        statement.and(" and e.effective_on >= ?", search.from());
        statement.and(" and e.effective_on <= ?", search.to());
    }

    /** Of the account {@code a} and its fund {@code f}. */
    static void accounts(SqlStatement statement, EntrySearch search) {
        EntryFigure figure = search.figure();
        if (figure != null) {
            statement.add(" and a.kind in (%s)".formatted(quoted(figure.kinds())));
        }
        if (search.fund() != null) {
            statement.add(" and f.id = f.cooperation || ':' || ?", search.fund());
        }
        Holder holder = search.holder();
        if (holder != null && holder.namesParty()) {
            statement.and(" and a.party = ?", holder.party());
        } else if (holder != null) {
            statement.add(" and a.party is null and a.label = ?", holder.label());
        }
        statement.and(" and a.period = ?", search.period());
        statement.and(" and a.project = ?", search.project());
    }

    /** Of one side of an entry with its ground. */
    static void words(SqlStatement statement, EntrySearch search) {
        if (!search.text().isEmpty()) {
            String like = search.like();
            statement.add(
                    """
                    and (n.reference ilike ? or a.party = any(?) or a.label ilike ?
                        or exists (select 1 from project_owner p where p.project = a.project and p.name ilike ?
                            and (p.access = 'open' or e.cooperation = any(?))))""",
                    like,
                    Database.Array.of("text", search.parties()),
                    like,
                    like,
                    Database.Array.of("text", search.closedOf()));
        }
    }

    static String quoted(List<String> kinds) {
        return "'" + String.join("', '", kinds) + "'";
    }
}
