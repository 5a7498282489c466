package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveats;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import dk.sundhedsklynge.meetings.proposal.text.Approvals;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Distribution keys that a decision approved. The weights are read from a table. */
public final class Keys {
    private static final Pattern KEY = Pattern.compile("nøgle", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED_TABLE =
            Pattern.compile("\\btabel\\s?(\\d{1,2}(?:\\.\\d{1,2})?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern POPULATION =
            Pattern.compile("indbygger|folketal", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHARE =
            Pattern.compile("nøgle|andel|procent|%", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final Pattern SOLIDARY =
            Pattern.compile("solidarisk", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MODEL =
            Pattern.compile("\\bmodel|finansiering", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST_PARTIES = 1_000;

    private final ProposalCollector collector;
    private final Map<String, Money> received;
    private final Map<Integer, Key> byItem = new HashMap<>();

    /** @param received what each party received according to the same minutes: the original allotment */
    public Keys(ProposalCollector collector, Map<String, Money> received) {
        this.collector = collector;
        this.received = received;
    }

    /**
     * A key that these minutes set.
     *
     * @param effect the effect that sets it
     * @param table where its weights stand
     */
    record Key(UUID id, UUID effect, TableContent table) {}

    private record Weights(
            List<Terms.Weight> weights,
            List<String> takingPart,
            @Nullable String doubt) {
        List<String> paying() {
            return weights.stream()
                    .filter(it -> it.weight() > 0)
                    .map(Terms.Weight::party)
                    .toList();
        }
    }

    public void propose(ItemRecord item) {
        for (DecisionRecord decision : item.decisions()) {
            String text = decision.text() + "\n" + answered(item, decision);
            boolean approves = Approvals.approved(decision);
            boolean isKey = KEY.matcher(decision.text()).find() && !Grants.hasAmount(decision.text())
                    || KEY.matcher(answered(item, decision)).find();
            if (approves && isKey && !byItem.containsKey(item.number())) {
                table(item, text)
                        .ifPresentOrElse(
                                table -> propose(item, decision, table),
                                () -> collector.notice(
                                        item,
                                        decision.line(),
                                        "Nøglen er godkendt, men dens vægte står ikke i en tabel i punktet. Opret nøglen på beslutningen."));
            } else if (approves && isSolidary(item, text)) {
                collector.notice(
                        item,
                        decision.line(),
                        "En solidarisk model er godkendt: alle parter betaler til alle projekter, også dem de ikke deltager i. Vægtene står ikke i referatet: opret en fordelingsnøgle på beslutningen med alle parter som betalende.");
                return;
            }
        }
    }

    /** Whether the decision is about a model of payment, and the model is the one where all parties pay to all projects. */
    private boolean isSolidary(ItemRecord item, String said) {
        boolean stands = !byItem.containsKey(item.number());
        boolean ofModel = MODEL.matcher(said + " " + item.title()).find();
        return stands
                && ofModel
                && (SOLIDARY.matcher(said).find()
                        || collector.texts().of(item).stream()
                                .anyMatch(it -> SOLIDARY.matcher(it.text()).find()));
    }

    Optional<Key> of(ItemRecord item) {
        return Optional.ofNullable(byItem.get(item.number()));
    }

    private void propose(ItemRecord item, DecisionRecord decision, TableContent table) {
        Weights read = weights(table);
        if (read.paying().isEmpty()) {
            collector.notice(
                    item,
                    table.line(),
                    "Nøglen er godkendt, men dens vægte kan ikke læses i tabellen. Opret nøglen på beslutningen.");
            return;
        }
        ProposalCollector.refuseBeyond(MOST_PARTIES, read.weights(), "parter i en nøgle", item);
        SourcePlace place = SourcePlace.of(item, decision);
        UUID id = collector.newId(place, "key");
        Doubt doubt = new Doubt().addUnlessApproved(decision).addCaveats(Caveats.in(table));
        if (read.doubt() != null) {
            doubt.add(read.doubt());
        }
        unknownParties(table)
                .forEach(name -> doubt.add("Nøglen har en vægt til '%s', som ikke er en kendt part.".formatted(name)));
        UUID effect = collector.propose(
                place,
                EffectType.SET_KEY,
                new Terms.SetKey(id, name(item, table), read.weights(), read.paying(), read.takingPart()),
                List.of(),
                table.title() == null ? decision.text() : decision.text() + "\n" + Sentence.plain(table.title()),
                doubt);
        byItem.put(item.number(), new Key(id, effect, table));
    }

    private static List<String> unknownParties(TableContent table) {
        return table.rows().stream()
                .filter(row ->
                        row.party() == null && printed(row, weightColumn(table)).signum() > 0)
                .map(PositionTable::name)
                .filter(name -> !name.matches("(?i)(?:i alt|total|sum).*"))
                .toList();
    }

    /** The name is sent in events, so it says where the key stands and contains no words of the document. */
    private static String name(ItemRecord item, TableContent table) {
        Matcher number = NAMED_TABLE.matcher(String.valueOf(table.title()));
        return number.find() ? "Nøgle i tabel " + number.group(1) : "Nøgle i punkt " + item.number();
    }

    private static String answered(ItemRecord item, DecisionRecord decision) {
        return String.join(
                "\n",
                item.content().recommendations().stream()
                        .filter(it -> decision.answers().contains(it.number()))
                        .map(it -> it.text())
                        .toList());
    }

    /** The table that the decision names, or else the only table of the item with weights for parties. */
    private static Optional<TableContent> table(ItemRecord item, String text) {
        List<TableContent> sharing = item.content().tables().stream()
                .filter(table ->
                        table.rows().stream().filter(row -> row.party() != null).count() > 1)
                .filter(table -> weightColumn(table) > 0)
                .toList();
        Matcher named = NAMED_TABLE.matcher(text);
        if (named.find()) {
            Pattern title = Pattern.compile(
                    "^tabel\\s?" + Pattern.quote(named.group(1)) + "(?![\\d.]).*", Pattern.CASE_INSENSITIVE);
            return sharing.stream()
                    .filter(table -> title.matcher(Sentence.plain(String.valueOf(table.title())))
                            .matches())
                    .findFirst();
        }
        return sharing.size() == 1 ? Optional.of(sharing.getFirst()) : Optional.empty();
    }

    /** The column with numbers of inhabitants, or else the one with percentages; -1 when there is neither. */
    private static int weightColumn(TableContent table) {
        int shares = -1;
        for (int i = 1; i < table.header().size(); i++) {
            if (POPULATION.matcher(table.header().get(i)).find()) {
                return i;
            }
            if (shares < 0 && SHARE.matcher(table.header().get(i)).find()) {
                shares = i;
            }
        }
        return shares;
    }

    private Weights weights(TableContent table) {
        int column = weightColumn(table);
        List<Row> rows =
                table.rows().stream().filter(row -> row.party() != null).toList();
        List<String> takingPart =
                rows.stream().map(row -> String.valueOf(row.party())).toList();
        List<BigDecimal> printed =
                rows.stream().map(row -> printed(row, column)).toList();
        boolean percent = rows.stream()
                .anyMatch(row -> column < row.cells().size()
                        && row.cells().get(column).type().equals("percent"));
        BigDecimal sum = printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!percent || sum.compareTo(WHOLE) == 0) {
            return new Weights(integers(takingPart, printed), takingPart, null);
        }
        String wrong = "Procenterne i tabellen giver %s, ikke 100."
                .formatted(sum.toPlainString().replace('.', ','));
        Optional<List<Terms.Weight>> original = originalAllotment(takingPart, printed);
        return original.isPresent()
                ? new Weights(
                        original.get(),
                        takingPart,
                        wrong + " Vægtene er taget fra den oprindelige tildeling, som referatet også viser.")
                : new Weights(integers(takingPart, printed), takingPart, wrong);
    }

    /** Weights by what each party received, in whole kroner; empty unless the minutes say it for each paying party. */
    private Optional<List<Terms.Weight>> originalAllotment(List<String> parties, List<BigDecimal> printed) {
        List<Terms.Weight> weights = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            Money amount = received.get(parties.get(i));
            boolean pays = printed.get(i).signum() > 0;
            if (pays && amount == null) {
                return Optional.empty();
            }
            weights.add(new Terms.Weight(parties.get(i), pays && amount != null ? amount.ore() / 100 : 0));
        }
        return Optional.of(weights);
    }

    private static BigDecimal printed(Row row, int column) {
        Cell cell = column < row.cells().size() ? row.cells().get(column) : null;
        return cell == null || cell.amount() == null ? BigDecimal.ZERO : cell.amount();
    }

    /** Makes integers by multiplying all weights by the same power of ten. */
    private static List<Terms.Weight> integers(List<String> parties, List<BigDecimal> printed) {
        int decimals = printed.stream()
                .mapToInt(it -> Math.max(0, it.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        List<Terms.Weight> weights = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            weights.add(new Terms.Weight(
                    parties.get(i), printed.get(i).movePointRight(decimals).longValueExact()));
        }
        return weights;
    }
}
