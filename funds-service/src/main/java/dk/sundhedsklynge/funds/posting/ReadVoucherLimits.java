package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.weighing.ClusterMoney;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a voucher of a cooperation is held against. */
@ApplicationScoped
public class ReadVoucherLimits {
    private final List<OrderSource> sources;
    private final ClosedPeriods periods;
    private final Accounts accounts;
    private final Journal journal;
    private final Database database;

    ReadVoucherLimits(
            @All List<OrderSource> sources,
            ClosedPeriods periods,
            Accounts accounts,
            Journal journal,
            Database database) {
        this.sources = sources;
        this.periods = periods;
        this.accounts = accounts;
        this.journal = journal;
        this.database = database;
    }

    public ClusterMoney.Limits of(String cooperation) {
        LocalDate closedUntil = periods.closedUntil(cooperation);
        Order opening = new StoredOrders(cooperation, sources, accounts, journal, closedUntil)
                .openings()
                .get(FundNames.ofCluster(cooperation));
        WeighingTurn carriedOver =
                lastTurn(cooperation, "and type in ('carry-over', 'lapse', 'hand-over', 'transfer')");
        return new ClusterMoney.Limits(
                opening, closedUntil, carriedOver == null ? null : carriedOver.day(), lastTurn(cooperation, ""));
    }

    private @Nullable WeighingTurn lastTurn(String cooperation, String which) {
        return database.find(
                        "select turn from effect where cooperation = ? and turn is not null " + which
                                + " order by turn desc limit 1",
                        row -> WeighingTurn.of(row.getBytes(1)),
                        cooperation)
                .orElse(null);
    }
}
