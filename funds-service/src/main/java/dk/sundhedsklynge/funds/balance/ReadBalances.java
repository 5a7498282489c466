package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownParty;
import dk.sundhedsklynge.funds.register.Party;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Balances as the caller may see them: what the caller may not know of is not there. Closed items are counted in. */
@ApplicationScoped
public class ReadBalances {
    private final Accounts accounts;
    private final KnownRegister register;
    private final ShownProjectMoney projects;
    private final OpenNames openNames;
    private final Caller caller;

    ReadBalances(
            Accounts accounts, KnownRegister register, ShownProjectMoney projects, OpenNames openNames, Caller caller) {
        this.accounts = accounts;
        this.register = register;
        this.projects = projects;
        this.openNames = openNames;
        this.caller = caller;
    }

    /** @param name as staff read it */
    public record Holding(Holder holder, String name, Figures figures) {}

    public record CooperationSheet(String id, String name, BalanceSheet sheet, List<Holding> holdings) {}

    public record ProjectMoney(UUID project, String cooperation, Figures figures, boolean closed) {}

    /** Every cooperation with cluster money, by name; two statements at most, however many there are. */
    public List<CooperationSheet> all() {
        Map<String, KnownCooperation> known = register.cooperations();
        List<String> visible = known.keySet().stream().filter(caller::maySee).toList();
        Map<String, Balances> balances = shown(accounts.balances(visible));
        Map<String, KnownParty> byId = register.parties();
        List<CooperationSheet> sheets = new ArrayList<>();
        for (String id : visible) {
            BalanceSheet sheet = new BalanceSheet(balances.getOrDefault(id, new Balances()));
            if (!sheet.byHolder().isEmpty()) {
                sheets.add(sheet(id, known, sheet, byId));
            }
        }
        return sheets;
    }

    /**
     * @param asOf how it stood at the end of that day, by the days the entries count from; null for how it stands
     * @throws Problem 404 when there is no such cooperation or the caller may not know of it
     */
    public CooperationSheet cooperation(String id, @Nullable LocalDate asOf) {
        Map<String, KnownCooperation> known = register.cooperations();
        Balances balances = asOf == null ? accounts.balances(id) : accounts.asOf(id, asOf);
        if (!caller.maySee(id) || (!known.containsKey(id) && balances.standing().isEmpty())) {
            throw Problem.notFound("Samarbejdet findes ikke, eller du har ikke adgang til det.");
        }
        return sheet(
                id,
                known,
                new BalanceSheet(shown(Map.of(id, balances)).getOrDefault(id, new Balances())),
                register.parties());
    }

    /** Without the names that only closed items give, where the caller may not see closed items. */
    private Map<String, Balances> shown(Map<String, Balances> balances) {
        List<String> readers = balances.keySet().stream()
                .filter(id -> !caller.maySeeClosed(id))
                .toList();
        Map<String, Set<String>> open = openNames.of(readers);
        Map<String, Balances> shown = new HashMap<>(balances);
        readers.forEach(
                id -> shown.computeIfPresent(id, (key, it) -> OpenNames.shown(it, open.getOrDefault(key, Set.of()))));
        return shown;
    }

    /** @throws Problem 404 also when the party has no part in the cooperation */
    public Holding party(String cooperation, String code, @Nullable LocalDate asOf) {
        String party = Party.code(code);
        CooperationSheet sheet = cooperation(cooperation, asOf);
        KnownCooperation known = register.cooperations().get(cooperation);
        KnownParty named = register.parties().get(party);
        return sheet.holdings().stream()
                .filter(holding -> party.equals(holding.holder().party()))
                .findFirst()
                .or(() -> known != null && known.parties().contains(party)
                        ? Optional.of(
                                new Holding(Holder.party(party), named == null ? party : named.name(), Figures.NONE))
                        : Optional.empty())
                .orElseThrow(() -> Problem.notFound(
                        "Samarbejdet har ingen part '%s'. Brug kommunekoden eller regionskoden.".formatted(code)));
    }

    /** @throws Problem 404 when the project has no money here, or all of it stems from items closed to the caller */
    public ProjectMoney project(UUID project) {
        return projects.of(project).stream()
                .filter(money ->
                        money.closed() ? caller.maySeeClosed(money.cooperation()) : caller.maySee(money.cooperation()))
                .findFirst()
                .orElseThrow(
                        () -> Problem.notFound("Projektet har ingen penge her, eller du har ikke adgang til det."));
    }

    private static CooperationSheet sheet(
            String id, Map<String, KnownCooperation> known, BalanceSheet sheet, Map<String, KnownParty> byId) {
        KnownCooperation cooperation = known.get(id);
        List<Holding> holdings = sheet.byHolder().entrySet().stream()
                .map(one -> new Holding(one.getKey(), name(one.getKey(), byId), one.getValue()))
                .sorted(Comparator.<Holding, Boolean>comparing(
                                holding -> !holding.holder().namesParty())
                        .thenComparing(holding -> place(holding.holder(), byId))
                        .thenComparing(Holding::holder))
                .toList();
        return new CooperationSheet(id, cooperation == null ? id : cooperation.name(), sheet, holdings);
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
