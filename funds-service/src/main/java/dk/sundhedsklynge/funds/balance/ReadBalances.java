package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.PublishedBalances;
import dk.sundhedsklynge.funds.ledger.StatedPositions;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownParty;
import dk.sundhedsklynge.funds.register.Party;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Balances as the caller may see them: what the caller may not know of is not there. Where closed items are counted in, a
 * caller who may not see them sees the figures as they were last published.
 */
@ApplicationScoped
public class ReadBalances {
    private static final ShownBalances.Shown NOTHING = new ShownBalances.Shown(new Balances(), null);

    private final Accounts accounts;
    private final ShownBalances shown;
    private final StatedPositions stated;
    private final PublishedBalances published;
    private final KnownRegister register;
    private final ShownProjectMoney projects;
    private final OpenNames openNames;
    private final Caller caller;

    ReadBalances(
            Accounts accounts,
            ShownBalances shown,
            StatedPositions stated,
            PublishedBalances published,
            KnownRegister register,
            ShownProjectMoney projects,
            OpenNames openNames,
            Caller caller) {
        this.accounts = accounts;
        this.shown = shown;
        this.stated = stated;
        this.published = published;
        this.register = register;
        this.projects = projects;
        this.openNames = openNames;
        this.caller = caller;
    }

    /** @param name as staff read it */
    public record Holding(Holder holder, String name, KnownFigures figures) {}

    /**
     * @param funds per holder and period, by the name of the fund; one without money is left out
     * @param holdings of the cluster's own money
     * @param balances all of them
     * @param stated what is stated of them and no balance can say
     * @param publishedOn the day the figures were published; null for how they stand, closed items counted in
     */
    public record CooperationSheet(
            String id,
            String name,
            SortedMap<String, KnownMoney> funds,
            List<Holding> holdings,
            BalanceSheet balances,
            StatedPosition.OfFunds stated,
            @Nullable LocalDate publishedOn) {
        private static final KnownMoney NO_MONEY = new KnownMoney(Map.of(), new StatedPosition(), PartiesOfFund.NONE);

        /** The cluster's own. */
        public KnownMoney money() {
            return money(FundNames.CLUSTER);
        }

        /** @param fund by its name */
        public KnownMoney money(String fund) {
            return funds.getOrDefault(fund, NO_MONEY);
        }

        /** Money that is not cluster money, by the name of its fund. */
        public SortedMap<String, KnownFigures> otherFunds() {
            TreeMap<String, KnownFigures> others = new TreeMap<>();
            funds.forEach((fund, money) -> {
                if (!fund.equals(FundNames.CLUSTER)) {
                    others.put(fund, money.total());
                }
            });
            return others;
        }
    }

    /**
     * @param closed whether it is known from closed items only
     * @param publishedOn as of {@link CooperationSheet}
     */
    public record ProjectMoney(
            UUID project,
            String cooperation,
            ProjectFigures figures,
            boolean closed,
            @Nullable LocalDate publishedOn) {}

    /** Every cooperation with cluster money, by name; three statements at most, however many there are. */
    public List<CooperationSheet> all() {
        return sheets(register.cooperations().keySet(), null).sheets().stream()
                .filter(sheet -> !sheet.holdings().isEmpty())
                .toList();
    }

    /** @param notOfADay names of those whose figures are not shown for a certain day, because closed items are counted in */
    record Sheets(List<CooperationSheet> sheets, List<String> notOfADay) {}

    /**
     * Those of these cooperations with cluster money or other money, by name; five statements at most, however many there are.
     *
     * @param asOf as of {@link #cooperation}
     */
    Sheets sheets(Collection<String> cooperations, @Nullable LocalDate asOf) {
        Map<String, KnownCooperation> known = register.cooperations();
        List<String> visible = known.keySet().stream()
                .filter(cooperations::contains)
                .filter(caller::maySee)
                .toList();
        List<String> hidden = asOf == null ? List.of() : hiddenOfADay(visible);
        List<String> open = visible.stream().filter(id -> !hidden.contains(id)).toList();
        Map<String, ShownBalances.Shown> shown = asOf == null ? shown(open) : shownOfADay(open, asOf);
        Map<String, StatedPosition.OfFunds> positions = stated(open, asOf);
        List<CooperationSheet> sheets = new ArrayList<>();
        for (String id : open) {
            CooperationSheet sheet = sheet(
                    id,
                    known,
                    shown.getOrDefault(id, NOTHING),
                    positions.getOrDefault(id, new StatedPosition.OfFunds()));
            if (!sheet.funds().isEmpty()) {
                sheets.add(sheet);
            }
        }
        return new Sheets(
                sheets,
                hidden.stream()
                        .map(id -> Objects.requireNonNull(known.get(id)).name())
                        .toList());
    }

    private List<String> hiddenOfADay(List<String> cooperations) {
        List<String> readers =
                cooperations.stream().filter(id -> !caller.maySeeClosed(id)).toList();
        if (readers.isEmpty()) {
            return List.of();
        }
        Set<String> closed = published.cooperationsWithClosedEntries();
        return readers.stream().filter(closed::contains).toList();
    }

    private Map<String, ShownBalances.Shown> shownOfADay(List<String> cooperations, LocalDate day) {
        Map<String, ShownBalances.Shown> shown = new HashMap<>();
        accounts.asOf(cooperations, day)
                .forEach((id, balances) -> shown.put(id, new ShownBalances.Shown(balances, null)));
        return withOpenNames(shown);
    }

    /** @param asOf how it stood at the end of that day, by the days the entries count from; null for how it stands */
    public BalanceOutcome cooperation(String id, @Nullable LocalDate asOf) {
        if (!caller.maySee(id)) {
            return new BalanceOutcome.NotFound();
        }
        if (asOf != null && !caller.maySeeClosed(id) && published.hasClosedEntries(id)) {
            return new BalanceOutcome.DayNotShown();
        }
        Map<String, KnownCooperation> known = register.cooperations();
        ShownBalances.Shown found = asOf == null
                ? shown(List.of(id)).getOrDefault(id, NOTHING)
                : withOpenNames(Map.of(id, new ShownBalances.Shown(accounts.asOf(id, asOf), null)))
                        .getOrDefault(id, NOTHING);
        return known.containsKey(id) || !found.balances().standing().isEmpty()
                ? new BalanceOutcome.Found(sheet(
                        id, known, found, stated(List.of(id), asOf).getOrDefault(id, new StatedPosition.OfFunds())))
                : new BalanceOutcome.NotFound();
    }

    private Map<String, StatedPosition.OfFunds> stated(List<String> cooperations, @Nullable LocalDate asOf) {
        return stated.of(
                cooperations, cooperations.stream().filter(caller::maySeeClosed).toList(), asOf);
    }

    private Map<String, ShownBalances.Shown> shown(List<String> cooperations) {
        return withOpenNames(shown.of(
                cooperations, cooperations.stream().filter(caller::maySeeClosed).toList()));
    }

    /** Without the names that only closed items give, where the caller may not see closed items. */
    private Map<String, ShownBalances.Shown> withOpenNames(Map<String, ShownBalances.Shown> all) {
        List<String> readers =
                all.keySet().stream().filter(id -> !caller.maySeeClosed(id)).toList();
        Map<String, Set<String>> open = openNames.of(readers);
        Map<String, ShownBalances.Shown> named = new HashMap<>(all);
        readers.forEach(id -> named.computeIfPresent(
                id,
                (key, it) -> new ShownBalances.Shown(
                        OpenNames.shown(it.balances(), open.getOrDefault(key, Set.of())), it.publishedOn())));
        return named;
    }

    public PartyBalanceOutcome party(String cooperation, String code, @Nullable LocalDate asOf) {
        return switch (cooperation(cooperation, asOf)) {
            case BalanceOutcome.Found(CooperationSheet sheet) ->
                holding(sheet, Party.code(code))
                        .<PartyBalanceOutcome>map(
                                holding -> new PartyBalanceOutcome.Found(holding, sheet.publishedOn()))
                        .orElseGet(() -> new PartyBalanceOutcome.NoSuchParty(code));
            case BalanceOutcome.NotFound _ -> new PartyBalanceOutcome.NotFound();
            case BalanceOutcome.DayNotShown _ -> new PartyBalanceOutcome.DayNotShown();
        };
    }

    private Optional<Holding> holding(CooperationSheet sheet, String party) {
        KnownCooperation known = register.cooperations().get(sheet.id());
        KnownParty named = register.parties().get(party);
        return sheet.holdings().stream()
                .filter(holding -> party.equals(holding.holder().party()))
                .findFirst()
                .or(() -> known != null && known.parties().contains(party)
                        ? Optional.of(nothing(Holder.party(party), named == null ? party : named.name()))
                        : Optional.empty());
    }

    private static Holding nothing(Holder holder, String name) {
        return new Holding(holder, name, KnownFigures.nothing(new HeldIn(holder, "")));
    }

    /** Empty when the project has no money here, or all of it stems from items closed to the caller. */
    public Optional<ProjectMoney> project(UUID project) {
        return projects.of(project).stream()
                .filter(money ->
                        money.closed() ? caller.maySeeClosed(money.cooperation()) : caller.maySee(money.cooperation()))
                .findFirst()
                .map(money -> money.shown(caller.maySeeClosed(money.cooperation())));
    }

    private CooperationSheet sheet(
            String id,
            Map<String, KnownCooperation> known,
            ShownBalances.Shown shown,
            StatedPosition.OfFunds positions) {
        BalanceSheet sheet = new BalanceSheet(shown.balances());
        SortedMap<String, KnownMoney> funds = sheet.money(positions, register.partiesOf(id));
        KnownMoney cluster = funds.get(FundNames.CLUSTER);
        KnownCooperation cooperation = known.get(id);
        return new CooperationSheet(
                id,
                cooperation == null ? id : cooperation.name(),
                funds,
                cluster == null ? List.of() : holdings(cluster.byHolder()),
                sheet,
                positions,
                shown.publishedOn());
    }

    /** In the order of the parties; money that no party is named for comes last. */
    List<Holding> holdings(Map<Holder, KnownFigures> held) {
        Map<String, KnownParty> byId = register.parties();
        return held.entrySet().stream()
                .map(one -> new Holding(one.getKey(), name(one.getKey(), byId), one.getValue()))
                .sorted(Comparator.<Holding, Boolean>comparing(
                                holding -> !holding.holder().namesParty())
                        .thenComparing(holding -> place(holding.holder(), byId))
                        .thenComparing(Holding::holder))
                .toList();
    }

    private static int place(Holder holder, Map<String, KnownParty> byId) {
        KnownParty party = holder.party() == null ? null : byId.get(holder.party());
        return party == null ? Integer.MAX_VALUE : party.order();
    }

    private static String name(Holder holder, Map<String, KnownParty> byId) {
        String code = holder.party();
        if (code == null) {
            return holder.nameWithoutParty();
        }
        KnownParty party = byId.get(code);
        return party == null ? code : party.name();
    }
}
