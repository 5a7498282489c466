package dk.sundhedsklynge.funds.voucher;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.ChainHead;
import dk.sundhedsklynge.funds.note.Notes;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.posting.ReadVoucherLimits;
import dk.sundhedsklynge.funds.weighing.ClusterMoney;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The money of the cooperations that were posted to last, valid while nobody else has moved the end of their chain. */
@ApplicationScoped
class MoneyInMemory {
    private static final int COOPERATIONS = 200;
    private static final int DAYS = 62;

    private final Accounts accounts;
    private final ReadVoucherLimits limits;
    private final Notes notes;
    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true);

    MoneyInMemory(Accounts accounts, ReadVoucherLimits limits, Notes notes) {
        this.accounts = accounts;
        this.limits = limits;
        this.notes = notes;
    }

    /**
     * @param version of the chain that it belongs to
     * @param since the first day whose movements are known
     */
    record Held(long version, LocalDate since, Map<Account, Long> ids, ClusterMoney money) {}

    /**
     * The money as it stands at the end of the chain, which the caller holds.
     *
     * @param from the first day a voucher counts from
     */
    Held at(ChainHead head, LocalDate from) {
        Held known = held.get(head.cooperation());
        if (known == null || known.version() != head.version() || known.since().isAfter(from)) {
            known = read(head, from);
            keep(head.cooperation(), known);
        }
        return known;
    }

    private Held read(ChainHead head, LocalDate from) {
        String fund = FundNames.ofCluster(head.cooperation());
        LocalDate lastNote = notes.lastDay(head.cooperation()).orElse(LocalDate.EPOCH);
        LocalDate recent = lastNote.minusDays(DAYS);
        LocalDate since = from.isBefore(recent) ? from.minusDays(DAYS) : recent;
        Accounts.OfFund ofFund = accounts.ofFund(fund);
        return new Held(
                head.version(),
                since,
                ofFund.ids(),
                new ClusterMoney(
                        fund, ofFund.balances(), accounts.days(fund, since), limits.of(head.cooperation()), lastNote));
    }

    /** What was posted with it is committed: the end of the chain has this version now. */
    void moveOn(String cooperation, long version) {
        Held known = held.get(cooperation);
        if (known != null) {
            keep(cooperation, new Held(version, known.since(), known.ids(), known.money()));
        }
    }

    private void keep(String cooperation, Held money) {
        held.put(cooperation, money);
        if (held.size() > COOPERATIONS) {
            held.remove(held.keySet().iterator().next());
        }
    }

    void forget(String cooperation) {
        held.remove(cooperation);
    }
}
