package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.balance.OpenNames;
import dk.sundhedsklynge.funds.handover.HandoverPart.Amounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.Fund;
import dk.sundhedsklynge.funds.handover.HandoverPart.Line;
import dk.sundhedsklynge.funds.handover.HandoverPart.Place;
import dk.sundhedsklynge.funds.handover.HandoverPart.Total;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.StatedPositions;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownParty;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.handover.HandoverPartSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the part of a cooperation, in as many statements for a large one as for a small one. */
@ApplicationScoped
class ReadHandoverPart implements HandoverPartSource<HandoverPart> {
    static final String TYPE = "funds.handover-part-written.v1";

    /** The chain of the ledger, what is closed of it, and the figures of documents. */
    private static final String VERSION = """
            concat((select version from chain_head h where h.cooperation = r.cooperation), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(e.id::text, 0))) from effect e
                where e.cooperation = r.cooperation and e.access = 'CLOSED' and e.entry is not null), ' ',
                (select concat(count(*), ' ', sum(d.sequence), ' ', sum(d.answered)) from claim_document d
                where d.cooperation = r.cooperation), ' ',
                (select checked_at from claims_checked c where c.cooperation = r.cooperation), ' ',
                (select concat(count(*), ' ', sum(n.number)) from note n
                where n.cooperation = r.cooperation and n.kind = 'carry-over-answer' and n.state <> 'REVERSED'))""";

    private static final int MOST_ANCHORS = 20;

    private static final String STANDING = """
            select a.*, b.balance as whole,
                case when s.cooperation is null then b.balance else coalesce(p.balance, 0) end as open
            from fund f join account a on a.fund = f.id join account_balance b on b.account = a.id
            left join published_since s on s.cooperation = f.cooperation and s.project is null
            left join published_balance p
                on p.cooperation = s.cooperation and p.project is null and p.account = a.id
            where f.cooperation = ?""";

    /** From what each account was given and lost per day; open figures of the past from what was kept of them. */
    private static final String SUMS = """
            select a.fund, a.period, a.kind, sum(d.moved)::bigint as whole,
                sum(case when s.cooperation is null then d.moved else coalesce(p.balance, 0) end)::bigint as open
            from fund f join account a on a.fund = f.id
            cross join lateral (
                select coalesce(sum(credited - debited), 0) as moved from account_day where account = a.id) d
            left join published_since s on s.cooperation = f.cooperation and s.project is null
            left join published_balance p
                on p.cooperation = s.cooperation and p.project is null and p.account = a.id
            where f.cooperation = ? group by a.fund, a.period, a.kind""";

    /**
     * Places of open items, and notes entered by hand, from which money came to, or left, what is counted. What says how much was
     * received comes first, then the newest. The first ones are kept.
     */
    private static final String PLACES = """
            select fund, party, label, period, note, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, places
            from (
                select p.*, count(*) over held as places,
                    row_number() over (held order by received desc, decided_on desc, cause) as place
                from (
                    select a.fund, a.party, a.label, a.period, bool_or(a.kind = 'RECEIVED') as received, e.decided_on, e.id as cause,
                        cast(null as uuid) as note, e.anchor_document, e.anchor_meeting, e.anchor_item, e.anchor_decision, e.anchor_line
                    from effect e join transfer t on t.entry = e.entry join account a on a.id in (t.debit, t.credit)
                    where e.cooperation = ? and e.access = 'OPEN' and e.withdrawn_at is null
                        and a.kind not in ('ALLOTTED', 'FREE', 'UNSPENT')
                    group by a.fund, a.party, a.label, a.period, e.id
                    union all
                    select a.fund, a.party, a.label, a.period, bool_or(a.kind = 'RECEIVED'), n.counts_from, n.id, n.id, null, null,
                        null, null, null
                    from note n join transfer t on t.entry = n.entry join account a on a.id in (t.debit, t.credit)
                    where n.cooperation = ? and n.state = 'BOOKED' and a.kind not in ('ALLOTTED', 'FREE', 'UNSPENT')
                    group by a.fund, a.party, a.label, a.period, n.id) p
                window held as (partition by fund, party, label, period)) ranked
            where place <= %d order by fund, party, label, period, place""".formatted(MOST_ANCHORS);

    private final Database database;
    private final StatedPositions stated;
    private final KnownRegister register;
    private final OpenNames openNames;
    private final ReadProjectMoney projects;
    private final ReadFindings findings;
    private final ReadCarryOverAnswers answers;

    ReadHandoverPart(
            Database database,
            StatedPositions stated,
            KnownRegister register,
            OpenNames openNames,
            ReadProjectMoney projects,
            ReadFindings findings,
            ReadCarryOverAnswers answers) {
        this.database = database;
        this.stated = stated;
        this.register = register;
        this.openNames = openNames;
        this.projects = projects;
        this.findings = findings;
        this.answers = answers;
    }

    private record Standing(Account account, long whole, long open) {}

    private record Sum(String fund, String period, AccountKind kind, long whole, long open) {}

    private record Held(String fund, HeldIn place) {}

    private record Found(Held held, Place place, int places) {}

    private record Places(List<Place> shown, int all) {
        private static final Places NONE = new Places(List.of(), 0);
    }

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
    public HandoverPart read(String cooperation) {
        Map<String, List<Standing>> standing = new TreeMap<>();
        database.list(STANDING, ReadHandoverPart::standing, cooperation)
                .forEach(it -> standing.computeIfAbsent(it.account().fund(), key -> new ArrayList<>())
                        .add(it));
        List<Sum> sums = database.list(SUMS, ReadHandoverPart::sum, cooperation);
        Map<Held, Places> places = places(cooperation);
        StatedPosition.OfFunds whole = stated.whole(cooperation);
        StatedPosition.OfFunds open = stated.open(cooperation);
        PlaceNames names = new PlaceNames(openNames.of(List.of(cooperation)).getOrDefault(cooperation, Set.of()));
        List<Fund> funds = new ArrayList<>();
        SortedMap<HeldIn, Amounts> openOfCluster = new TreeMap<>();
        standing.forEach((fund, all) -> {
            List<Standing> accounts = withoutNamesOfNothing(all, names);
            SortedMap<HeldIn, Both> lines =
                    both(known(accounts, true, whole.of(fund)), known(accounts, false, open.of(fund)));
            if (!lines.isEmpty()) {
                if (FundNames.isOfCluster(fund)) {
                    lines.forEach((place, it) -> openOfCluster.put(place, it.open()));
                }
                List<Sum> ofFund =
                        sums.stream().filter(it -> it.fund().equals(fund)).toList();
                funds.add(new Fund(
                        fund,
                        names.fund(fund),
                        totals(ofFund, lines, open.of(fund), whole.of(fund)),
                        lines.entrySet().stream()
                                .map(it -> line(
                                        it.getKey(),
                                        it.getValue(),
                                        places.getOrDefault(new Held(fund, it.getKey()), Places.NONE),
                                        names))
                                .toList()));
            }
        });
        return new HandoverPart(
                funds,
                projects.of(cooperation, this::partyName, names),
                findings.of(cooperation),
                answers.of(cooperation, openOfCluster, holder -> label(holder, names)));
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
    }

    private static SortedMap<HeldIn, Both> both(KnownMoney whole, KnownMoney open) {
        TreeSet<HeldIn> places = new TreeSet<>(whole.lines().keySet());
        places.addAll(open.lines().keySet());
        TreeMap<HeldIn, Both> both = new TreeMap<>();
        places.forEach(it -> both.put(it, Both.of(open.line(it), whole.line(it))));
        return both;
    }

    private KnownMoney known(Collection<Standing> accounts, boolean closedToo, StatedPosition position) {
        Map<Account, Long> balances = new HashMap<>();
        accounts.forEach(it -> balances.merge(it.account(), closedToo ? it.whole() : it.open(), Math::addExact));
        return new KnownMoney(balances, position, register::isMunicipality);
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
                    kinds(sums, period, false),
                    held.values().stream().map(Both::open).toList(),
                    carriedWithin(saidOpen, held.keySet()),
                    restsAreStated);
            Amounts whole = SumOfPeriod.of(
                    kinds(sums, period, true),
                    held.values().stream().map(Both::whole).toList(),
                    carriedWithin(saidWhole, held.keySet()),
                    restsAreStated);
            totals.add(new Total(period, open, whole.equals(open) ? null : whole));
        });
        return totals;
    }

    private static long carriedWithin(StatedPosition said, Collection<HeldIn> places) {
        return places.stream().mapToLong(said::carriedWithin).sum();
    }

    private static Map<AccountKind, Long> kinds(List<Sum> sums, String period, boolean closedToo) {
        Map<AccountKind, Long> kinds = new HashMap<>();
        sums.stream()
                .filter(it -> it.period().equals(period))
                .forEach(it -> kinds.merge(it.kind(), closedToo ? it.whole() : it.open(), Math::addExact));
        return kinds;
    }

    private Line line(HeldIn held, Both stated, Places places, PlaceNames names) {
        Holder holder = held.holder();
        Amounts open = stated.open();
        Amounts whole = stated.whole();
        return new Line(
                holder.party(),
                label(holder, names),
                held.period(),
                open,
                whole.equals(open) ? null : whole,
                places.shown(),
                places.all() - places.shown().size());
    }

    private String label(Holder holder, PlaceNames names) {
        String party = holder.party();
        return party == null ? names.label(holder) : partyName(party);
    }

    private String partyName(String code) {
        KnownParty party = register.parties().get(code);
        return party == null ? code : party.name();
    }

    private Map<Held, Places> places(String cooperation) {
        Map<Held, List<Found>> found = new LinkedHashMap<>();
        database.list(PLACES, ReadHandoverPart::found, cooperation, cooperation)
                .forEach(it -> found.computeIfAbsent(it.held(), key -> new ArrayList<>())
                        .add(it));
        Map<Held, Places> places = new HashMap<>();
        found.forEach((held, all) -> places.put(
                held,
                new Places(
                        all.stream().map(Found::place).toList(), all.getFirst().places())));
        return places;
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
                row.getLong("open"));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Held(
                        row.getString("fund"),
                        new HeldIn(Holder.of(row.getString("party"), row.getString("label")), row.getString("period"))),
                place(row, "anchor_document"),
                row.getInt("places"));
    }

    private static Place place(ResultSet row, String document) throws SQLException {
        return new Place(
                Columns.idOrNull(row, document),
                Columns.idOrNull(row, "anchor_meeting"),
                Columns.numberOrNull(row, "anchor_item"),
                Columns.idOrNull(row, "anchor_decision"),
                Columns.numberOrNull(row, "anchor_line"),
                Columns.idOrNull(row, "note"));
    }
}
