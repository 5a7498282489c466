package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.OpenedProject;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.AccountsInUse;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money of cooperations, narrowed to a fund, a period or a project. */
@ApplicationScoped
class ReadFunds {
    private final ReadBalances read;
    private final AccountsInUse accounts;
    private final Accounts booked;
    private final Caller caller;

    ReadFunds(ReadBalances read, AccountsInUse accounts, Accounts booked, Caller caller) {
        this.read = read;
        this.accounts = accounts;
        this.booked = booked;
        this.caller = caller;
    }

    /**
     * The money of one cooperation.
     *
     * @param missing what nobody has stated and whose it is, so that the sums are not known; null when all is stated
     * @param publishedOn the day the figures were published; null for how they stand
     */
    record Money(
            String id,
            String name,
            List<ReadBalances.Holding> holdings,
            KnownFigures total,
            @Nullable String missing,
            @Nullable LocalDate publishedOn) {}

    /** @param notOfADay names of those whose figures are not shown for a certain day */
    record Found(List<Money> money, List<String> notOfADay) {}

    /** Those that have any money, by name. */
    Found find(FundsView view) {
        ReadBalances.Sheets sheets = read.sheets(view.cooperations(), view.asOf());
        return new Found(
                sheets.sheets().stream()
                        .map(sheet -> money(sheet, view))
                        .filter(money -> !money.holdings().isEmpty())
                        .toList(),
                sheets.notOfADay());
    }

    AccountsInUse.Choices choices(List<String> cooperations) {
        List<String> visible = cooperations.stream().filter(caller::maySee).toList();
        return accounts.of(
                visible, visible.stream().filter(caller::maySeeClosed).toList());
    }

    private Money money(ReadBalances.CooperationSheet sheet, FundsView view) {
        UUID project = view.project();
        if (project != null) {
            return ofProject(sheet, view, project);
        }
        KnownMoney all = sheet.money(view.fund());
        String period = view.period();
        if (period == null) {
            return money(sheet, all.byHolder(), all.total());
        }
        KnownFigures total = all.byPeriod().get(period);
        return money(sheet, all.byHolder(period), total == null ? KnownFigures.complete(Figures.NONE) : total);
    }

    /** A project receives nothing of its own: what it has is what was granted to it. Of a closed one not all are shown that. */
    private Money ofProject(ReadBalances.CooperationSheet sheet, FundsView view, UUID project) {
        ProjectFigures figures = ProjectFigures.NONE;
        for (Map.Entry<Account, Long> one : sheet.balances().ofFund(view.fund()).entrySet()) {
            Account account = one.getKey();
            boolean inPeriod = view.period() == null || view.period().equals(account.period());
            if (project.equals(account.project()) && inPeriod && isOfProject(account.kind())) {
                figures = figures.plus(ProjectFigures.of(account.holder(), account.kind(), one.getValue()));
            }
        }
        // Asked only where the project has money, so that it is asked once and not of each cooperation.
        if (!figures.held().isEmpty()
                && !caller.maySeeClosed(sheet.id())
                && booked.projects(sheet.id()).getOrDefault(project, false)) {
            figures = ProjectFigures.NONE;
        }
        if (!figures.held().isEmpty()) {
            OpenedProject opened =
                    sheet.stated().of(FundNames.of(sheet.id(), view.fund())).ofProject(project);
            figures = figures.with(view.period() == null ? opened : opened.ofPeriod(view.period()));
        }
        String period = view.period() == null ? "" : view.period();
        return money(sheet, figures.byHolder(period), figures.total(period));
    }

    private static boolean isOfProject(AccountKind kind) {
        return kind == AccountKind.COMMITTED || kind == AccountKind.RESERVED || kind == AccountKind.SPENT;
    }

    private Money money(ReadBalances.CooperationSheet sheet, Map<Holder, KnownFigures> held, KnownFigures total) {
        List<ReadBalances.Holding> holdings = read.holdings(held);
        return new Money(
                sheet.id(),
                sheet.name(),
                holdings,
                total,
                MissingFigures.inWords(total, holdings),
                sheet.publishedOn());
    }
}
