package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.handover.HandoverPart.ProjectAmounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.ProjectMoney;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
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

    private record Place(UUID project, String fund, Holder holder, String period, boolean closed) {
        Tied tied() {
            return new Tied(project, fund);
        }
    }

    /** A project that money of a fund is tied to. */
    private record Tied(UUID project, String fund) {}

    private record Row(Place place, AccountKind kind, long whole, long open) {}

    /** What one kind of readers is shown. What is known of a grant or of spending is known over all periods together. */
    private static final class Shown {
        private final Map<Place, Figures> places = new HashMap<>();
        private final Map<Tied, ProjectFigures> projects = new HashMap<>();

        Shown(List<Row> rows, ToLongFunction<Row> balance, StatedPosition.OfFunds stated) {
            for (Row it : rows) {
                long its = balance.applyAsLong(it);
                Place place = it.place();
                places.merge(place, Figures.NONE.with(it.kind(), its), Figures::plus);
                projects.merge(place.tied(), ProjectFigures.of(place.holder(), it.kind(), its), ProjectFigures::plus);
            }
            projects.replaceAll(
                    (tied, figures) -> figures.with(stated.of(tied.fund()).ofProject(tied.project())));
        }

        ProjectAmounts of(Place place) {
            Figures booked = places.getOrDefault(place, Figures.NONE);
            KnownFigures known = projects.getOrDefault(place.tied(), ProjectFigures.NONE)
                    .byHolder("")
                    .get(place.holder());
            boolean isLeast = known != null && known.atLeast(Quantity.SPENT) != null;
            return new ProjectAmounts(
                    amount(booked.committed(), known == null ? null : known.committed()),
                    new Money(booked.reserved()),
                    isLeast ? null : amount(booked.spent(), known == null ? null : known.spent()),
                    isLeast ? amount(booked.spent(), null) : null);
        }

        /** What is booked in one period is never left out, also where the periods together come to nothing. */
        private static @Nullable Money amount(long booked, @Nullable Long known) {
            return booked == 0 && known == null ? null : new Money(booked);
        }
    }

    /**
     * @param partyName of a party by its code
     * @param whole what is stated, closed items counted in
     * @param open what open items state
     */
    List<ProjectMoney> of(
            String cooperation,
            UnaryOperator<String> partyName,
            PlaceNames names,
            StatedPosition.OfFunds whole,
            StatedPosition.OfFunds open) {
        List<Row> rows = database.list(MONEY, ReadProjectMoney::row, cooperation);
        Shown all = new Shown(rows, Row::whole, whole);
        Shown published = new Shown(rows, Row::open, open);
        return rows.stream()
                .map(Row::place)
                .distinct()
                .sorted(ORDER)
                .map(it -> shown(it, all.of(it), it.closed() ? all.of(it) : published.of(it), partyName, names))
                .toList();
    }

    private static ProjectMoney shown(
            Place place,
            ProjectAmounts whole,
            ProjectAmounts shown,
            UnaryOperator<String> partyName,
            PlaceNames names) {
        String party = place.holder().party();
        return new ProjectMoney(
                place.project(),
                place.fund(),
                party,
                party == null ? names.label(place.holder()) : partyName.apply(party),
                place.period(),
                shown.committed(),
                shown.reserved(),
                shown.spent(),
                shown.equals(whole) ? null : whole,
                place.closed() ? "closed" : "open",
                names.wholeLabel(place.holder()),
                shown.spentAtLeast());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Place(
                        Columns.id(row, "project"),
                        row.getString("fund"),
                        Holder.of(row.getString("party"), row.getString("label")),
                        row.getString("period"),
                        row.getBoolean("closed")),
                AccountKind.valueOf(row.getString("kind")),
                row.getLong("whole"),
                row.getLong("open"));
    }
}
