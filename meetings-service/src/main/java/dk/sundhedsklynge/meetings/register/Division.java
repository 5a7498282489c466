package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The minister's division of the municipalities into health councils, as the tables of the register hold it. */
@ApplicationScoped
class Division {
    private static final String COUNCILS = """
            select member.party, member.cooperation as council
              from cooperation_party member
              join cooperation on cooperation.id = member.cooperation and cooperation.kind = 'health-council'
              join party on party.code = member.party and party.kind = 'municipality'""";

    /** Municipalities first, and the one that joins behind those that are there. */
    private static final String RENUMBER = """
            update cooperation_party member set place = ranked.place
              from (select cooperation, party,
                           row_number() over (order by party.kind = 'region', member.place) - 1 as place
                      from cooperation_party member join party on party.code = member.party
                     where cooperation = ?) ranked
             where member.cooperation = ranked.cooperation and member.party = ranked.party
               and member.place <> ranked.place""";

    private final Database database;
    private final RegisterTables tables;

    Division(Database database, RegisterTables tables) {
        this.database = database;
        this.tables = tables;
    }

    private record Row(String party, String council) {}

    /** The council of each municipality as the transaction under way sees it. */
    Map<String, String> councils() {
        return byParty(COUNCILS);
    }

    /** Moves a municipality to a council, and makes the council the successor of the municipality's clusters. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(String municipality, @Nullable String from, String to) {
        if (from != null) {
            database.update("delete from cooperation_party where party = ? and cooperation = ?", municipality, from);
        }
        database.update("""
                insert into cooperation_party (cooperation, party, place)
                select ?, ?, max(place) + 1 from cooperation_party where cooperation = ?""", to, municipality, to);
        database.update(RENUMBER, to);
        database.update("""
                insert into cooperation_successor (cooperation, party, successor, place)
                select member.cooperation, member.party, ?, member.place
                  from cooperation_party member
                  join cooperation on cooperation.id = member.cooperation and cooperation.kind = 'health-cluster'
                 where member.party = ?
                on conflict (cooperation, party) do update set successor = excluded.successor""", to, municipality);
        database.update("""
                update cooperation set version = version + 1
                 where id = ? or id = ?
                    or id in (select cooperation from cooperation_successor where party = ?)""", from, to, municipality);
        tables.willChange();
    }

    /**
     * Takes up what a release corrects. A municipality that was moved by hand since stays where it is.
     *
     * @param release council of each municipality
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(Map<String, String> release) {
        Map<String, String> before = byParty("select party, council from released_council");
        if (release.equals(before)) {
            return;
        }
        Map<String, String> now = councils();
        release.forEach((municipality, council) -> {
            String held = now.get(municipality);
            if (!council.equals(held) && (held == null || held.equals(before.get(municipality)))) {
                move(municipality, held, council);
            }
        });
        database.each(
                """
                insert into released_council (party, council) values (?, ?)
                on conflict (party) do update set council = excluded.council""",
                release.entrySet().stream()
                        .map(it -> new @Nullable Object[] {it.getKey(), it.getValue()})
                        .toList());
    }

    private Map<String, String> byParty(String sql) {
        List<Row> rows = database.list(sql, row -> new Row(row.getString("party"), row.getString("council")));
        Map<String, String> councils = new HashMap<>();
        rows.forEach(row -> councils.put(row.party(), row.council()));
        return councils;
    }
}
