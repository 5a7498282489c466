package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.text.Approvals;
import dk.sundhedsklynge.meetings.proposal.text.DanishPattern;
import dk.sundhedsklynge.meetings.proposal.text.ItemTexts;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of amounts per party that decisions print. The heading names a project, or says that money is split. */
final class PartyLists {
    /** Words of a heading that speaks of splitting money and names nothing. */
    private static final Pattern SPEAKS_OF_SPLITTING =
            DanishPattern.of("fordel|beløb|\\bfølgende\\b|\\bsådan\\b|således"
                    + "|\\bmidler|\\bpenge|godkend|vedtag|beslut|\\bbetal|\\bbidrag|\\bandel|finansier|\\bparter");

    private static final Pattern SENTENCE_END = Pattern.compile("[.:!?]\\s+");

    private PartyLists() {}

    /** Those in decisions of the item that approve. */
    static Stream<AmountList> in(ItemRecord item) {
        return item.content().amounts().stream()
                .filter(PartyLists::isOfParties)
                .filter(list -> isInDecision(item, list.line()))
                .filter(list -> deciding(item, list).isPresent());
    }

    private static boolean isOfParties(AmountList list) {
        return list.lines().stream()
                .anyMatch(line ->
                        line.party() != null && !line.total() && line.amount().signum() > 0);
    }

    /** The project that the heading names, without the colon or full stop at its end; empty where it names none. */
    static Optional<String> project(AmountList list) {
        if (list.title() == null) {
            return Optional.empty();
        }
        String heading = Sentence.plain(list.title()).replaceAll("[:.]+$", "").strip();
        List<String> sentences = SENTENCE_END.splitAsStream(heading).toList();
        return heading.isBlank()
                        || SPEAKS_OF_SPLITTING.matcher(sentences.getLast()).find()
                ? Optional.empty()
                : Optional.of(heading);
    }

    /** The nearest decision above that approves. */
    static Optional<DecisionRecord> deciding(ItemRecord item, AmountList list) {
        return item.decisions().stream()
                .filter(Approvals::approved)
                .filter(decision -> decision.line() <= list.line())
                .max(Comparator.comparingInt(DecisionRecord::line));
    }

    static List<Terms.Share> shares(AmountList list) {
        return list.lines().stream()
                .filter(line -> line.party() != null && !line.total())
                .map(line -> new Terms.Share(Objects.requireNonNull(line.party()), Money.ofKroner(line.amount())))
                .toList();
    }

    static Money sum(List<Terms.Share> shares) {
        return shares.stream().map(Terms.Share::amount).reduce(Money.NONE, Money::plus);
    }

    private static boolean isInDecision(ItemRecord item, int line) {
        return ItemTexts.decisionSections(item).stream().anyMatch(section -> holds(section, line));
    }

    private static boolean holds(Section section, int line) {
        long lines = section.text().lines().count();
        return line >= section.line() && line < section.textLine() + lines;
    }
}
