package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.handover.HandoverPart.Place;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads from where the money of each holder and period came, or where it went, in one statement. */
@ApplicationScoped
class ReadPlaces {
    private static final int MOST = 20;

    /**
     * Places of items, and notes entered by hand. What says how much was received comes first, then the newest. The first ones
     * are kept: of all, and of those that are for everybody. A note for a project that closed items alone name is closed as well.
     */
    private static final String PLACES = """
            select * from (
                select p.*, count(*) over (partition by fund, party, label, period) as places,
                    row_number() over (partition by fund, party, label, period order by received desc, decided_on desc, cause) as place,
                    row_number() over (
                        partition by fund, party, label, period, open order by received desc, decided_on desc, cause) as place_of_access,
                    count(*) filter (where open) over (partition by fund, party, label, period) as open_places
                from (
                    select a.fund, a.party, a.label, a.period, bool_or(a.kind = 'RECEIVED') as received, e.decided_on, e.id as cause,
                        e.access = 'OPEN' as open, cast(null as uuid) as note, cast(null as json) as paper, e.anchor_document, e.anchor_meeting, e.anchor_item,
                        e.anchor_decision, e.anchor_line
                    from effect e join transfer t on t.entry = e.entry join account a on a.id in (t.debit, t.credit)
                    where e.cooperation = ? and e.withdrawn_at is null and a.kind not in ('ALLOTTED', 'FREE', 'UNSPENT')
                    group by a.fund, a.party, a.label, a.period, e.id
                    union all
                    select a.fund, a.party, a.label, a.period, bool_or(a.kind = 'RECEIVED'), n.counts_from, n.id,
                        not %s, n.id, %s, null, null, null, null, null
                    from note n join transfer t on t.entry = n.entry join account a on a.id in (t.debit, t.credit)
                    where n.cooperation = ? and n.state = 'BOOKED' and a.kind not in ('ALLOTTED', 'FREE', 'UNSPENT')
                    group by a.fund, a.party, a.label, a.period, n.id) p) ranked
            where place <= %d or open and place_of_access <= %d
            order by fund, party, label, period, place""".formatted(ProjectAccess.closedNote("n"), Papers.OF_NOTE, MOST, MOST);

    private final Database database;

    ReadPlaces(Database database) {
        this.database = database;
    }

    /** The first places, and how many more there are. */
    record Places(List<Place> shown, int leftOut) {
        private static final Places NONE = new Places(List.of(), 0);

        private static Places of(List<Place> found, int all) {
            List<Place> shown = found.stream().limit(MOST).toList();
            return new Places(shown, all - shown.size());
        }
    }

    /**
     * @param open those that are for everybody
     * @param whole all of them
     */
    record Of(Places open, Places whole) {
        private static final Of NOTHING = new Of(Places.NONE, Places.NONE);

        private static Of of(List<Found> found) {
            return new Of(
                    Places.of(
                            found.stream().filter(Found::open).map(Found::place).toList(),
                            found.getFirst().openPlaces()),
                    Places.of(
                            found.stream().map(Found::place).toList(),
                            found.getFirst().places()));
        }

        boolean isSameForAll() {
            return open.equals(whole);
        }
    }

    record OfFunds(Map<Held, Of> byHeld) {
        Of of(String fund, HeldIn place) {
            return byHeld.getOrDefault(new Held(fund, place), Of.NOTHING);
        }
    }

    private record Held(String fund, HeldIn place) {}

    private record Found(Held held, Place place, boolean open, int places, int openPlaces) {}

    OfFunds of(String cooperation) {
        Map<Held, List<Found>> found = new HashMap<>();
        database.list(PLACES, ReadPlaces::found, cooperation, cooperation)
                .forEach(it -> found.computeIfAbsent(it.held(), key -> new ArrayList<>())
                        .add(it));
        Map<Held, Of> byHeld = new HashMap<>();
        found.forEach((held, all) -> byHeld.put(held, Of.of(all)));
        return new OfFunds(byHeld);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Held(
                        row.getString("fund"),
                        new HeldIn(Holder.of(row.getString("party"), row.getString("label")), row.getString("period"))),
                new Place(
                        Columns.idOrNull(row, "anchor_document"),
                        Columns.idOrNull(row, "anchor_meeting"),
                        Columns.numberOrNull(row, "anchor_item"),
                        Columns.idOrNull(row, "anchor_decision"),
                        Columns.numberOrNull(row, "anchor_line"),
                        Columns.idOrNull(row, "note"),
                        Papers.of(row)),
                row.getBoolean("open"),
                row.getInt("places"),
                row.getInt("open_places"));
    }
}
