package dk.sundhedsklynge.meetings.proposal.claim;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import dk.sundhedsklynge.meetings.proposal.text.AmountInText;
import dk.sundhedsklynge.meetings.proposal.text.DanishPattern;
import dk.sundhedsklynge.meetings.proposal.text.ItemTexts;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims from running text: what was received, carried over or committed, and what is left. Rounded figures ("ca.",
 * "mio.") are left out, because they cannot be checked to the øre, and so is money from other sources.
 */
public final class TextClaims {
    private static final Pattern OTHER_SOURCE =
            DanishPattern.of("ikke (?:er )?klyngemidler|er ikke klyngens|indgår ikke");
    private static final Pattern RECEIVED = DanishPattern.of("\\b(?:modtaget|fået|fik|modtog)\\b");
    private static final Pattern IN_ALL = DanishPattern.of("i alt|samlet|klyngemidler|klyngen");
    private static final Pattern CARRIED = DanishPattern.of("\\boverført\\b");
    private static final Pattern TO_YEAR = DanishPattern.of("\\btil (20\\d\\d)\\b");
    private static final Pattern LEFT = DanishPattern.of("\\btilbage\\b|\\bresterer\\b|\\bresterende\\b|at prioritere");
    private static final Pattern COMMITTED =
            DanishPattern.of("\\b(?:disponeret|fordelt)\\b.*\\btil projekter|til projekter\\b.*\\bfordelt");
    private static final Pattern HOLDER = DanishPattern.of(
            "^\\s*(?:kr\\b\\.?)?\\s*(?:hos|i|fra|til) (regionen|kommunerne|(\\p{Lu}[\\p{L}-]+)(?: Kommune)?)\\b");
    private static final Pattern ROUNDED = DanishPattern.of("mio|mia");

    private final ProposalCollector collector;
    private final List<Party> parties;

    public TextClaims(ProposalCollector collector, List<Party> parties) {
        this.collector = collector;
        this.parties = parties;
    }

    public void claim(ItemRecord item) {
        for (Sentence sentence : sentences(item, collector.texts())) {
            Quantity quantity = quantity(sentence.text());
            if (quantity != null) {
                claim(item, sentence, quantity);
            }
        }
        otherSources(item, collector.texts())
                .forEach(sentence -> collector.notice(
                        item,
                        sentence.line(),
                        "Pengene her er ikke klyngemidler og er derfor ikke regnet med i klyngens regnskab."));
    }

    private void claim(ItemRecord item, Sentence sentence, Quantity quantity) {
        boolean first = true;
        for (AmountInText amount : amounts(sentence.text())) {
            Matcher holder = HOLDER.matcher(sentence.text().substring(amount.end()));
            boolean held = holder.find();
            String party = held ? party(holder.group(1)) : null;
            boolean municipalities = held && holder.group(1).equalsIgnoreCase("kommunerne");
            if (first || party != null || municipalities) {
                String label = party != null
                        ? null
                        : municipalities ? PositionTable.MUNICIPALITIES : PositionTable.WHOLE_CLUSTER;
                collector.claim(item, sentence.line(), quantity, party, label, null, null, amount.money(), false);
            }
            first = false;
        }
    }

    private @Nullable String party(String said) {
        return parties.stream()
                .filter(party -> said.equalsIgnoreCase("regionen")
                        ? party.kind() == Party.Kind.REGION
                        : party.name().equals(said) || party.displayName().equals(said))
                .map(Party::code)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Quantity quantity(String text) {
        if (amounts(text).isEmpty()) {
            return null;
        }
        if (CARRIED.matcher(text).find() && TO_YEAR.matcher(text).find()) {
            return Quantity.CARRIED_OVER;
        }
        if (LEFT.matcher(text).find()) {
            return Quantity.UNCOMMITTED;
        }
        if (RECEIVED.matcher(text).find() && IN_ALL.matcher(text).find()) {
            return Quantity.RECEIVED;
        }
        return COMMITTED.matcher(text).find() ? Quantity.COMMITTED : null;
    }

    private static List<AmountInText> amounts(String text) {
        return AmountInText.in(text).stream()
                .filter(amount -> !amount.approximate()
                        && !ROUNDED.matcher(text.substring(amount.start(), amount.end()))
                                .find())
                .toList();
    }

    /** What the text says was received in total; empty when it does not say. */
    public static Optional<Money> received(ItemRecord item, ItemTexts texts) {
        return first(item, texts, Quantity.RECEIVED);
    }

    /** What the text says is left; empty when it does not say. */
    public static Optional<Money> left(ItemRecord item, ItemTexts texts) {
        return first(item, texts, Quantity.UNCOMMITTED);
    }

    private static Optional<Money> first(ItemRecord item, ItemTexts texts, Quantity quantity) {
        return sentences(item, texts).stream()
                .filter(sentence -> quantity(sentence.text()) == quantity)
                .map(sentence -> amounts(sentence.text()).getFirst().money())
                .findFirst();
    }

    private static List<Sentence> sentences(ItemRecord item, ItemTexts texts) {
        Set<Integer> others =
                otherSources(item, texts).stream().map(Sentence::line).collect(Collectors.toSet());
        return texts.of(item).stream()
                .filter(sentence -> !others.contains(sentence.line()))
                .toList();
    }

    /** The sentences that say that money is not the cluster's. The other sentences of their lines are about it too. */
    private static List<Sentence> otherSources(ItemRecord item, ItemTexts texts) {
        return texts.of(item).stream()
                .filter(sentence -> OTHER_SOURCE.matcher(sentence.text()).find())
                .toList();
    }
}
