package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects.Named;
import dk.sundhedsklynge.meetings.proposal.text.AmountInText;
import dk.sundhedsklynge.meetings.proposal.text.Approvals;
import dk.sundhedsklynge.meetings.proposal.text.DanishPattern;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Grants that a decision makes smaller, and money of a project that it gives free. */
public final class Reductions {
    private static final Pattern REDUCES =
            DanishPattern.of("\\b(?:nedsæt|nedsat|reducer|nedskriv|nedskrev|beskær|beskåret)\\p{L}*|\\bskæres? ned\\b");
    private static final Pattern RELEASES = DanishPattern.of("\\bfrigiv\\p{L}*|\\bfrigjor\\p{L}*|\\bfrigør\\p{L}*");
    /** Money that a decision moves from one project to another; that is booked as less here and more there. */
    private static final Pattern MOVES = DanishPattern.of("\\b(?:flytte?[srt]?|omfordel|omprioriter)\\p{L}*");

    private static final Pattern TO = DanishPattern.of("\\btil\\s*$");

    private final ProposalCollector collector;
    private final MeetingProjects projects;

    public Reductions(ProposalCollector collector, MeetingProjects projects) {
        this.collector = collector;
        this.projects = projects;
    }

    /** Whether the sentence takes money from a project, so that it gives none. */
    static boolean takes(String text) {
        return REDUCES.matcher(text).find() || RELEASES.matcher(text).find();
    }

    public void propose(ItemRecord item) {
        Approvals.forEachSentence(item, collector.texts(), (decision, sentence) -> propose(item, decision, sentence));
    }

    /** @return whether the sentence takes or moves money of a project */
    private boolean propose(ItemRecord item, DecisionRecord decision, Sentence sentence) {
        String text = sentence.text();
        List<AmountInText> amounts = AmountInText.in(text);
        boolean takes = takes(text);
        if (amounts.isEmpty() || !takes && !MOVES.matcher(text).find()) {
            return false;
        }
        List<Named> named = projects.in(text);
        if (!takes) {
            if (named.size() > 1) {
                collector.notice(
                        item,
                        sentence.line(),
                        "Der flyttes penge mellem projekter. Registrér det som en nedsættelse af det ene og en tillægsbevilling til det andet.");
            }
            return named.size() > 1;
        }
        if (named.isEmpty()) {
            collector.notice(
                    item,
                    sentence.line(),
                    "Der tages penge fra et projekt, men det fremgår ikke af et kendt navn hvilket. Se efter, og registrér nedsættelsen.");
            return true;
        }
        EffectType type = REDUCES.matcher(text).find() ? EffectType.REDUCE : EffectType.RELEASE;
        Doubt doubt = new Doubt()
                .addUnlessApproved(decision)
                .addIf(
                        amounts.stream().anyMatch(AmountInText::approximate),
                        "Beløbet er kun skrevet som cirka. Find det nøjagtige beløb.")
                .addIf(named.size() > 1, "Teksten nævner flere projekter. Se efter, hvis bevilling det gælder.");
        collector.propose(
                SourcePlace.of(item, decision).at(sentence.line()),
                type,
                new Terms.Reduction(named.getFirst().id(), amount(text, amounts, doubt), null, null),
                named.getFirst().waitsFor(),
                Approvals.quote(decision, text),
                doubt);
        return true;
    }

    /** What is taken: from one amount to a smaller one their difference, otherwise the amount itself. */
    private static Money amount(String text, List<AmountInText> amounts, Doubt doubt) {
        AmountInText last = amounts.getLast();
        boolean isTo = TO.matcher(text.substring(0, last.start())).find();
        if (amounts.size() == 2 && isTo) {
            Optional<Money> less =
                    Optional.of(amounts.getFirst().money().minus(last.money())).filter(it -> it.ore() > 0);
            if (less.isPresent()) {
                return less.get();
            }
        }
        doubt.addIf(
                isTo,
                "Teksten siger, hvad bevillingen bliver, og ikke, hvor meget den bliver mindre. Regn forskellen ud.");
        doubt.addIf(amounts.size() > 1, "Der står flere beløb. Se efter, hvilket der gælder.");
        return amounts.getFirst().money();
    }
}
