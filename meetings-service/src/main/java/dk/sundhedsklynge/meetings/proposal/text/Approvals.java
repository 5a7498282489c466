package dk.sundhedsklynge.meetings.proposal.text;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Which decisions can give money or set a key. A decision that postpones, refuses, discusses or notes cannot. */
public final class Approvals {
    private Approvals() {}

    /** Approved, also with a condition; the condition then becomes a doubt. */
    public static boolean approved(DecisionRecord decision) {
        return decision.outcome().approves() || decision.outcome() == Outcome.APPROVED_CONDITIONALLY;
    }

    /** The recommendations that the decision answers, with the line of the decision. Those that only ask are left out. */
    public static List<Sentence> recommended(ItemRecord item, DecisionRecord decision) {
        return item.content().recommendations().stream()
                .filter(it -> decision.answers().contains(it.number()))
                .filter(it -> !StepWords.asks(it.text()))
                .map(it -> new Sentence(it.text(), decision.line()))
                .toList();
    }

    /**
     * Offers the sentences of each decision that was taken; where none of them is used, and it approves, those of the
     * recommendations that it answers.
     *
     * @param use says whether it used the sentence
     */
    public static void forEachSentence(ItemRecord item, ItemTexts texts, BiPredicate<DecisionRecord, Sentence> use) {
        for (DecisionRecord decision : item.decisions()) {
            if (decided(decision)) {
                Predicate<Sentence> ofDecision = sentence -> use.test(decision, sentence);
                if (used(texts.of(item, decision), ofDecision) == 0 && approved(decision)) {
                    used(recommended(item, decision), ofDecision);
                }
            }
        }
    }

    private static long used(List<Sentence> sentences, Predicate<Sentence> use) {
        return sentences.stream().filter(use).count();
    }

    /** The sentence, behind the text of the decision where it stands in the recommendation. */
    public static String quote(DecisionRecord decision, String sentence) {
        return decision.text().contains(sentence) ? sentence : decision.text() + "\n" + sentence;
    }

    /** Approved, or decided in the body's own words without a recommendation. */
    public static boolean decided(DecisionRecord decision) {
        return approved(decision) || decision.outcome() == Outcome.DECIDED;
    }
}
