package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.balance.OpenNames;
import dk.sundhedsklynge.funds.handover.HandoverPart.Amounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.CarryOverAnswer;
import dk.sundhedsklynge.funds.handover.HandoverPart.Fund;
import dk.sundhedsklynge.funds.handover.HandoverPart.Line;
import dk.sundhedsklynge.funds.handover.HandoverPart.ProjectAmounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.Total;
import dk.sundhedsklynge.funds.handover.HandoverPart.Unstated;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.ledger.StatedPositions;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownParty;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.handover.HandoverFileSource;
import dk.sundhedsklynge.platform.handover.HandoverPartSource;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Reads the part of a cooperation, in as many statements for a large one as for a small one. */
@ApplicationScoped
class ReadHandoverPart implements HandoverPartSource<HandoverPart> {
    static final String TYPE = "funds.handover-part-written.v1";

    /**
     * The chain of the ledger, what is closed of it, the figures of documents, answers, and files that are kept with notes. The last
     * word makes what an earlier release wrote another text, so that the files of its parts are sent too.
     */
    private static final String VERSION = """
            concat((select version from chain_head h where h.cooperation = r.cooperation), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(e.id::text, 0))) from effect e
                where e.cooperation = r.cooperation and e.access = 'CLOSED' and e.entry is not null), ' ',
                (select concat(count(*), ' ', sum(d.sequence), ' ', sum(d.answered)) from claim_document d
                where d.cooperation = r.cooperation), ' ',
                (select checked_at from claims_checked c where c.cooperation = r.cooperation), ' ',
                (select concat(count(*), ' ', sum(n.number)) from note n
                where n.cooperation = r.cooperation and n.kind = 'carry-over-answer' and n.state <> 'REVERSED'), ' ',
                (select count(*) from note_attachment x join note n on n.id = x.note where n.cooperation = r.cooperation), ' files')""";

    private static final String STANDING = """
            select a.*, b.balance as whole,
                case when s.cooperation is null then b.balance else coalesce(p.balance, 0) end as open
            from fund f join account a on a.fund = f.id join account_balance b on b.account = a.id
            left join published_since s on s.cooperation = f.cooperation and s.project is null
            left join published_balance p
                on p.cooperation = s.cooperation and p.project is null and p.account = a.id
            where f.cooperation = ?""";

    /**
     * From what each account was given and lost per day; open figures of the past from what was kept of them, for projects from
     * what was kept of each.
     */
    private static final String SUMS = """
            select a.fund, a.period, a.kind, sum(d.moved)::bigint as whole,
                sum(case when s.cooperation is null then d.moved else coalesce(p.balance, 0) end)::bigint as open,
                sum(d.moved) filter (where a.project is not null)::bigint as whole_in_projects,
                sum(case when o.cooperation is null then d.moved else coalesce(q.balance, 0) end)
                    filter (where a.project is not null and not %s)::bigint as in_projects
            from fund f join account a on a.fund = f.id
            cross join lateral (
                select coalesce(sum(credited - debited), 0) as moved from account_day where account = a.id) d
            left join published_since s on s.cooperation = f.cooperation and s.project is null
            left join published_balance p
                on p.cooperation = s.cooperation and p.project is null and p.account = a.id
            left join published_since o on o.cooperation = f.cooperation and o.project = a.project
            left join published_balance q
                on q.cooperation = o.cooperation and q.project = o.project and q.account = a.id
            where f.cooperation = ? group by a.fund, a.period, a.kind""".formatted(ProjectAccess.closed("f.cooperation", "a.project"));

    private final Database database;
    private final StatedPositions stated;
    private final KnownRegister register;
    private final OpenNames openNames;
    private final ReadPlaces places;
    private final ReadProjectMoney projects;
    private final ReadFindings findings;
    private final ReadCarryOverAnswers answers;
    private final ReadHandoverFiles files;

    ReadHandoverPart(
            Database database,
            StatedPositions stated,
            KnownRegister register,
            OpenNames openNames,
            ReadPlaces places,
            ReadProjectMoney projects,
            ReadFindings findings,
            ReadCarryOverAnswers answers,
            ReadHandoverFiles files) {
        this.database = database;
        this.stated = stated;
        this.register = register;
        this.openNames = openNames;
        this.places = places;
        this.projects = projects;
        this.findings = findings;
        this.answers = answers;
        this.files = files;
    }

    private record Standing(Account account, long whole, long open) {}

    private record Sum(
            String fund,
            String period,
            AccountKind kind,
            long whole,
            long open,
            long wholeInProjects,
            long inProjects) {}

    @Override
    public Topic topic() {
        return Topic.FUNDS;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<HandoverPart> cut(HandoverPart part, int largest) {
        return CutIntoPieces.of(part, largest);
    }

    @Override
    public Optional<HandoverFileSource<HandoverPart>> files() {
        return Optional.of(files);
    }

    @Override
    public HandoverPart read(String cooperation) {
        Map<String, List<Standing>> standing = new TreeMap<>();
        database.list(STANDING, ReadHandoverPart::standing, cooperation)
                .forEach(it -> standing.computeIfAbsent(it.account().fund(), key -> new ArrayList<>())
                        .add(it));
        List<Sum> sums = database.list(SUMS, ReadHandoverPart::sum, cooperation);
        ReadPlaces.OfFunds anchors = places.of(cooperation);
        StatedPosition.OfFunds whole = stated.whole(cooperation);
        StatedPosition.OfFunds open = stated.open(cooperation);
        PlaceNames names = new PlaceNames(openNames.of(List.of(cooperation)).getOrDefault(cooperation, Set.of()));
        PartiesOfFund parties = register.partiesOf(cooperation);
        List<Fund> funds = new ArrayList<>();
        SortedMap<HeldIn, Both> ofCluster = new TreeMap<>();
        standing.forEach((fund, all) -> {
            List<Standing> accounts = withoutNamesOfNothing(all, names);
            PartiesOfFund asked = FundNames.isOfCluster(fund) ? parties : parties.askingNobody();
            KnownMoney knownWhole = known(accounts, true, whole.of(fund), asked);
            KnownMoney knownOpen = known(accounts, false, open.of(fund), asked);
            SortedMap<HeldIn, Both> lines = both(knownWhole, knownOpen);
            if (!lines.isEmpty()) {
                if (FundNames.isOfCluster(fund)) {
                    ofCluster.putAll(lines);
                }
                List<Sum> ofFund =
                        sums.stream().filter(it -> it.fund().equals(fund)).toList();
                funds.add(new Fund(
                        fund,
                        names.fund(fund),
                        totals(ofFund, lines, open.of(fund), whole.of(fund)),
                        lines.entrySet().stream()
                                .map(it -> line(it.getKey(), it.getValue(), anchors.of(fund, it.getKey()), names))
                                .toList(),
                        names.wholeFund(fund),
                        unstated(knownOpen, knownWhole)));
            }
        });
        ReadCarryOverAnswers.Given given = answers.given(cooperation, holder -> label(holder, names));
        List<CarryOverAnswer> openAnswers = given.andAwaited(amounts(ofCluster, true));
        List<CarryOverAnswer> wholeAnswers = given.andAwaited(amounts(ofCluster, false));
        return new HandoverPart(
                funds,
                projects.of(cooperation, this::partyName, names, whole, open),
                findings.of(cooperation),
                openAnswers,
                wholeAnswers.equals(openAnswers) ? null : wholeAnswers);
    }

    private static SortedMap<HeldIn, Amounts> amounts(SortedMap<HeldIn, Both> lines, boolean open) {
        SortedMap<HeldIn, Amounts> amounts = new TreeMap<>();
        lines.forEach((place, it) -> {
            if (!open) {
                amounts.put(place, it.whole());
            } else if (!it.isClosedAlone()) {
                amounts.put(place, it.open());
            }
        });
        return amounts;
    }

    /**
     * A name that only closed items give, for money that was all taken back, is told to nobody. What was published of that money
     * counts with what names no party, as on the pages.
     */
    private static List<Standing> withoutNamesOfNothing(List<Standing> accounts, PlaceNames names) {
        Set<HeldIn> used = accounts.stream()
                .filter(it -> it.whole() != 0)
                .map(it -> place(it.account()))
                .collect(Collectors.toSet());
        return accounts.stream()
                .map(it -> names.isOpen(it.account().holder()) || used.contains(place(it.account()))
                        ? it
                        : new Standing(withoutHolder(it.account()), it.whole(), it.open()))
                .toList();
    }

    private static HeldIn place(Account account) {
        return new HeldIn(account.holder(), account.period());
    }

    private static Account withoutHolder(Account it) {
        return new Account(it.fund(), it.kind(), Holder.ofNoParty(), it.period(), it.project(), it.earmark());
    }

    /** How it stands in one place for both kinds of readers. */
    private record Both(Amounts open, Amounts whole, boolean restsAreStated) {
        static Both of(KnownFigures open, KnownFigures whole) {
            return new Both(
                    Amounts.of(open), Amounts.of(whole), open.restsStatedOn() != null || whole.restsStatedOn() != null);
        }

        /** Whether closed items alone say that there is any money, so that others are not told of the place. */
        boolean isClosedAlone() {
            return !whole.equals(open) && open.statesNothing();
        }
    }

    private static SortedMap<HeldIn, Both> both(KnownMoney whole, KnownMoney open) {
        TreeSet<HeldIn> places = new TreeSet<>(whole.lines().keySet());
        places.addAll(open.lines().keySet());
        TreeMap<HeldIn, Both> both = new TreeMap<>();
        places.forEach(it -> both.put(it, Both.of(open.line(it), whole.line(it))));
        return both;
    }

    private List<Unstated> unstated(KnownMoney open, KnownMoney whole) {
        Map<String, Amounts> ofOpen = unstated(open);
        Map<String, Amounts> ofWhole = unstated(whole);
        TreeSet<String> parties = new TreeSet<>(ofOpen.keySet());
        parties.addAll(ofWhole.keySet());
        return parties.stream()
                .map(it -> new Unstated(it, partyName(it), ofOpen.get(it), ofWhole.get(it)))
                .toList();
    }

    private static Map<String, Amounts> unstated(KnownMoney money) {
        Set<Holder> stated = money.lines().keySet().stream().map(HeldIn::holder).collect(Collectors.toSet());
        Map<String, Amounts> unstated = new HashMap<>();
        money.byHolder().forEach((holder, figures) -> {
            String party = holder.party();
            if (party != null && !stated.contains(holder)) {
                unstated.put(party, Amounts.of(figures));
            }
        });
        return unstated;
    }

    private static KnownMoney known(
            Collection<Standing> accounts, boolean closedToo, StatedPosition position, PartiesOfFund parties) {
        Map<Account, Long> balances = new HashMap<>();
        accounts.forEach(it -> balances.merge(it.account(), closedToo ? it.whole() : it.open(), Math::addExact));
        return new KnownMoney(balances, position, parties);
    }

    private static List<Total> totals(
            List<Sum> sums, Map<HeldIn, Both> lines, StatedPosition saidOpen, StatedPosition saidWhole) {
        Map<String, Map<HeldIn, Both>> periods = new TreeMap<>();
        lines.forEach((place, it) ->
                periods.computeIfAbsent(place.period(), key -> new TreeMap<>()).put(place, it));
        List<Total> totals = new ArrayList<>();
        periods.forEach((period, held) -> {
            boolean restsAreStated = held.values().stream().anyMatch(Both::restsAreStated);
            Amounts open = SumOfPeriod.of(
                    kinds(sums, period, Sum::open),
                    held.values().stream().map(Both::open).toList(),
                    carriedWithin(saidOpen, held.keySet()),
                    restsAreStated);
            Amounts whole = SumOfPeriod.of(
                    kinds(sums, period, Sum::whole),
                    held.values().stream().map(Both::whole).toList(),
                    carriedWithin(saidWhole, held.keySet()),
                    restsAreStated);
            ProjectAmounts inProjects = inProjects(kinds(sums, period, Sum::inProjects));
            ProjectAmounts wholeInProjects = inProjects(kinds(sums, period, Sum::wholeInProjects));
            totals.add(new Total(
                    period,
                    open,
                    whole.equals(open) ? null : whole,
                    inProjects,
                    wholeInProjects.equals(inProjects) ? null : wholeInProjects));
        });
        return totals;
    }

    private static long carriedWithin(StatedPosition said, Collection<HeldIn> places) {
        return places.stream().mapToLong(said::carriedWithin).sum();
    }

    private static ProjectAmounts inProjects(Map<AccountKind, Long> kinds) {
        Figures figures = SumOfPeriod.booked(kinds);
        return new ProjectAmounts(
                new Money(figures.committed()), new Money(figures.reserved()), new Money(figures.spent()), null);
    }

    private static Map<AccountKind, Long> kinds(List<Sum> sums, String period, ToLongFunction<Sum> amount) {
        Map<AccountKind, Long> kinds = new HashMap<>();
        sums.stream()
                .filter(it -> it.period().equals(period))
                .forEach(it -> kinds.merge(it.kind(), amount.applyAsLong(it), Math::addExact));
        return kinds;
    }

    private Line line(HeldIn held, Both stated, ReadPlaces.Of places, PlaceNames names) {
        Holder holder = held.holder();
        Amounts open = stated.open();
        Amounts whole = stated.whole();
        return new Line(
                holder.party(),
                label(holder, names),
                held.period(),
                open,
                whole.equals(open) ? null : whole,
                places.open().shown(),
                places.open().leftOut(),
                places.isSameForAll() ? null : places.whole().shown(),
                places.isSameForAll() ? null : places.whole().leftOut(),
                names.wholeLabel(holder));
    }

    private String label(Holder holder, PlaceNames names) {
        String party = holder.party();
        return party == null ? names.label(holder) : partyName(party);
    }

    private String partyName(String code) {
        KnownParty party = register.parties().get(code);
        return party == null ? code : party.name();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(Accounts.account(row), row.getLong("whole"), row.getLong("open"));
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                row.getString("fund"),
                row.getString("period"),
                AccountKind.valueOf(row.getString("kind")),
                row.getLong("whole"),
                row.getLong("open"),
                row.getLong("whole_in_projects"),
                row.getLong("in_projects"));
    }
}
