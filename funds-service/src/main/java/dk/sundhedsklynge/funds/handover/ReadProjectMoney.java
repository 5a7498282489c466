package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.handover.HandoverPart.ProjectAmounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.ProjectMoney;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what each holder has committed, reserved and spent for each project, in one statement. */
@ApplicationScoped
class ReadProjectMoney {
    private static final String MONEY = """
            select m.*, %s as closed from (
                select f.cooperation, a.project, a.fund, a.party, a.label, a.period, a.kind, sum(b.balance)::bigint as whole,
                    sum(case when s.cooperation is null then b.balance else coalesce(p.balance, 0) end)::bigint as open
                from fund f join account a on a.fund = f.id join account_balance b on b.account = a.id
                left join published_since s on s.cooperation = f.cooperation and s.project = a.project
                left join published_balance p
                    on p.cooperation = s.cooperation and p.project = s.project and p.account = a.id
                where f.cooperation = ? and a.project is not null and a.kind in ('COMMITTED', 'RESERVED', 'SPENT')
                group by f.cooperation, a.project, a.fund, a.party, a.label, a.period, a.kind
                having sum(b.balance) <> 0
                    or sum(case when s.cooperation is null then b.balance else coalesce(p.balance, 0) end) <> 0) m""".formatted(ProjectAccess.closed("m.cooperation", "m.project"));

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::fund)
            .thenComparing(Place::project)
            .thenComparing(Place::holder)
            .thenComparing(Place::period);

    private final Database database;

    ReadProjectMoney(Database database) {
        this.database = database;
    }

    private record Place(UUID project, String fund, Holder holder, String period, boolean closed) {}

    private record Both(Figures whole, Figures open) {
        Both plus(Both other) {
            return new Both(whole.plus(other.whole), open.plus(other.open));
        }
    }

    private record Row(Place place, Both both) {}

    /**
     * @param partyName of a party by its code
     */
    List<ProjectMoney> of(String cooperation, UnaryOperator<String> partyName, PlaceNames names) {
        Map<Place, Both> money = new HashMap<>();
        database.list(MONEY, ReadProjectMoney::row, cooperation)
                .forEach(it -> money.merge(it.place(), it.both(), Both::plus));
        List<Place> places = new ArrayList<>(money.keySet());
        places.sort(ORDER);
        return places.stream()
                .map(it -> shown(it, money.getOrDefault(it, new Both(Figures.NONE, Figures.NONE)), partyName, names))
                .toList();
    }

    private static ProjectMoney shown(Place place, Both both, UnaryOperator<String> partyName, PlaceNames names) {
        Figures shown = place.closed() ? both.whole() : both.open();
        String party = place.holder().party();
        return new ProjectMoney(
                place.project(),
                place.fund(),
                party,
                party == null ? names.label(place.holder()) : partyName.apply(party),
                place.period(),
                new Money(shown.committed()),
                new Money(shown.reserved()),
                spent(shown),
                shown.equals(both.whole())
                        ? null
                        : new ProjectAmounts(
                                new Money(both.whole().committed()),
                                new Money(both.whole().reserved()),
                                spent(both.whole())),
                place.closed() ? "closed" : "open",
                names.wholeLabel(place.holder()));
    }

    private static @Nullable Money spent(Figures figures) {
        return KnownFigures.isSpentOfProjectKnown(figures) ? new Money(figures.spent()) : null;
    }

    private static Row row(ResultSet row) throws SQLException {
        AccountKind kind = AccountKind.valueOf(row.getString("kind"));
        return new Row(
                new Place(
                        Columns.id(row, "project"),
                        row.getString("fund"),
                        Holder.of(row.getString("party"), row.getString("label")),
                        row.getString("period"),
                        row.getBoolean("closed")),
                new Both(Figures.NONE.with(kind, row.getLong("whole")), Figures.NONE.with(kind, row.getLong("open"))));
    }
}
