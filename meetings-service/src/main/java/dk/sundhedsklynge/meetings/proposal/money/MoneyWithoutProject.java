package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.DecisionDetail;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.proposal.claim.TextClaims;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.text.AmountInText;
import dk.sundhedsklynge.meetings.proposal.text.Approvals;
import dk.sundhedsklynge.meetings.proposal.text.DanishPattern;
import dk.sundhedsklynge.meetings.proposal.text.PeriodsInText;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Effects on money that belongs to no project yet: frames for another body, earmarks and carry-overs. */
public final class MoneyWithoutProject {
    private static final Pattern FRAME = DanishPattern.of("\\bramme(?:n)? på\\b|\\bøkonomisk ramme\\b");
    private static final Pattern PROFESSIONAL =
            DanishPattern.of("fagligt? strategisk|faglige? niveau|fagligt/strategisk");
    private static final Pattern EARMARK = DanishPattern.of("øremærke[rst]?\\b");
    private static final Pattern COUNCIL = Pattern.compile("\\bSundhedsråd(?:et)? (\\p{Lu}[\\p{L}-]+)");
    private static final Pattern CARRY = DanishPattern.of(
            "\\b(?:overfør(?:es|er|e|t)?|flytte[srt]?)\\b|\\b(?:midler|penge|rest|uforbrugt|kr\\b).{0,80}\\bviderefør(?:es|er|e|t)?\\b");
    private static final Pattern TO_YEAR = DanishPattern.of("\\btil (?:[^.]{0,40}? i )?(20\\d\\d)\\b");
    private static final Pattern POOL = DanishPattern.of("\\b(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)\\b");

    private final ProposalCollector collector;
    private final Openings openings;
    private final Grants grants;
    private final List<Party> parties;

    public MoneyWithoutProject(ProposalCollector collector, Openings openings, Grants grants, List<Party> parties) {
        this.collector = collector;
        this.openings = openings;
        this.grants = grants;
        this.parties = parties;
    }

    public void propose(ItemRecord item) {
        Approvals.forEachSentence(item, collector.texts(), (decision, sentence) -> propose(item, decision, sentence));
    }

    /** @return whether an effect was found in the sentence */
    private boolean propose(ItemRecord item, DecisionRecord decision, Sentence sentence) {
        SourcePlace place = SourcePlace.of(item, decision).at(sentence.line());
        String text = sentence.text();
        if (FRAME.matcher(text).find() && Grants.hasAmount(text)) {
            frame(place, decision, text);
        } else if (EARMARK.matcher(text).find()) {
            earmark(place, decision, text);
        } else if (CARRY.matcher(text).find() && TO_YEAR.matcher(text).find()) {
            carryOver(place, decision, text);
        } else {
            return false;
        }
        return true;
    }

    /** The text of the decision, with the sentence added where that stands in the recommendation. */
    private static String quote(DecisionRecord decision, String text) {
        return decision.text().contains(text) ? decision.text() : decision.text() + "\n" + text;
    }

    private void frame(SourcePlace place, DecisionRecord decision, String text) {
        AmountInText amount = AmountInText.in(text).getFirst();
        boolean recommended = !decision.text().contains(text);
        DecisionDetail.Amendment amendment = decision.detail().amendment();
        BigDecimal amended = recommended && amendment != null ? amendment.to() : null;
        boolean professional = PROFESSIONAL.matcher(quote(decision, text)).find();
        Doubt doubt = new Doubt()
                .addUnlessApproved(decision)
                .addIf(amount.approximate(), "Beløbet er kun skrevet som cirka. Find det nøjagtige beløb.")
                .addIf(
                        recommended && amended == null && decision.outcome() == Outcome.APPROVED_AMENDED,
                        "Indstillingen er ændret, uden at det fremgår til hvad. Se efter, hvilket beløb der gælder.")
                .addIf(!professional, "Det fremgår ikke, hvilket organ der må bruge rammen. Vælg organet.");
        String body = professional
                ? collector.meeting().cooperation() + ":" + Level.PROFESSIONAL.slug()
                : collector.meeting().body();
        collector.propose(
                place,
                EffectType.FRAME,
                new Terms.Frame(
                        body, amended == null ? amount.money() : Money.ofKroner(amended), named("Ramme", place), null),
                List.of(),
                quote(decision, text),
                doubt);
    }

    private void earmark(SourcePlace place, DecisionRecord decision, String text) {
        Matcher council = COUNCIL.matcher(text);
        String name = council.find() ? "Sundhedsråd " + council.group(1) : named("Øremærkning", place);
        List<AmountInText> amounts = AmountInText.in(text);
        Money amount = amounts.size() == 1 ? amounts.getFirst().money() : null;
        Doubt doubt = new Doubt()
                .addUnlessApproved(decision)
                .addIf(amounts.size() > 1, "Der står flere beløb. Se efter, hvilket der gælder.");
        if (amounts.isEmpty()) {
            doubt.add(withoutAmount(place.item()));
        }
        collector.propose(
                place,
                EffectType.EARMARK,
                new Terms.Earmark(collector.newId(place, "earmark"), name, amount),
                List.of(),
                Approvals.quote(decision, text),
                doubt);
    }

    /** The doubt about an earmark without an amount: what the case says is left, and the sum if that differs. */
    private String withoutAmount(ItemRecord item) {
        Money left = TextClaims.left(item, collector.texts()).orElse(null);
        Money carried = openings.carriedOver();
        if (left == null) {
            return "Beslutningen nævner intet beløb.";
        }
        String said = "Beslutningen nævner intet beløb; sagsfremstillingen siger %s kr."
                .formatted(DanishNumbers.format(left));
        Money given = grants.committed().stream()
                .filter(it -> it.item().number() == item.number())
                .map(Grants.Committed::amount)
                .reduce(Money.NONE, Money::plus);
        if (carried == null || carried.minus(given).equals(left)) {
            return said;
        }
        return said
                + " Overført %s kr. mindre %s kr. giver %s kr."
                        .formatted(
                                DanishNumbers.format(carried),
                                DanishNumbers.format(given),
                                DanishNumbers.format(carried.minus(given)));
    }

    private void carryOver(SourcePlace place, DecisionRecord decision, String text) {
        if (openings.stateCarriedOver()) {
            return;
        }
        Matcher to = TO_YEAR.matcher(text);
        if (!to.find()) {
            return;
        }
        Doubt doubt = new Doubt().addUnlessApproved(decision);
        String source = source(text, to.group(1), doubt);
        List<AmountInText> amounts = AmountInText.in(text);
        @Nullable Money amount = amounts.size() == 1 ? amounts.getFirst().money() : null;
        List<Party> named =
                parties.stream().filter(it -> Grants.names(it, text)).toList();
        doubt.addIf(amount == null, "Beløbet står ikke i beslutningen.")
                .addIf(
                        named.size() > 1,
                        "Teksten nævner %s. Skriv en overførsel for hver part."
                                .formatted(String.join(
                                        " og ",
                                        named.stream().map(Party::displayName).toList())))
                .add("Overførsel mellem år besluttes lokalt af hver part.");
        collector.propose(
                place,
                EffectType.CARRY_OVER,
                new Terms.CarryOver(
                        source,
                        to.group(1),
                        named.size() == 1 ? named.getFirst().code() : null,
                        amount),
                List.of(),
                text,
                doubt);
    }

    /** The year or pool that money is carried over from. Where the text names none, or several, one is proposed with a doubt. */
    private String source(String text, String to, Doubt doubt) {
        Matcher pool = POOL.matcher(text);
        List<String> said = PeriodsInText.carriedFrom(text).stream()
                .filter(it -> !it.equals(to))
                .toList();
        if (said.size() > 1) {
            doubt.add("Teksten nævner flere år (%s). Skriv en overførsel for hvert år."
                    .formatted(String.join(", ", said)));
        }
        if (!said.isEmpty()) {
            return said.getFirst();
        }
        if (pool.find()) {
            return pool.group(1) + "-" + pool.group(2);
        }
        if (openings.period() != null) {
            return openings.period();
        }
        doubt.add("Det fremgår ikke, hvilket år pengene er fra. Året før er foreslået; ret det, hvis det er et andet.");
        return String.valueOf(Integer.parseInt(to) - 1);
    }

    /** The name is sent in events, so it must not contain words of the decision. */
    private static String named(String what, SourcePlace place) {
        return "%s efter punkt %d".formatted(what, place.item().number());
    }
}
