package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.money.Keys.Key;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects.Named;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import dk.sundhedsklynge.meetings.proposal.text.AmountInText;
import dk.sundhedsklynge.meetings.proposal.text.Approvals;
import dk.sundhedsklynge.meetings.proposal.text.DanishPattern;
import dk.sundhedsklynge.meetings.proposal.text.PeriodsInText;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Phase;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Grants that a decision gives to a project in a sentence. The amount stands in the decision or in the recommendation it
 * answers; if the decision changed the amount, that of the decision counts.
 */
public final class Grants {
    private static final Pattern GIVES = DanishPattern.of(
            "udmønt|bevilg|bevilling|tildel|tilfør|tilsagn|afsætte|afsat|sætter\\b.*\\baf\\b|støttes? med|godkende[rs]? (?:kr\\.? ?)?\\d");
    private static final Pattern NO_GRANT = DanishPattern.of("\\bramme\\b|øremærk|overfør|resterende|tilbage");
    private static final Pattern MORE = DanishPattern.of("yderligere|\\bmere\\b|tillæg|supplerende|\\bekstra\\b");
    private static final Pattern BY_KEY = DanishPattern.of("nøgle");
    private static final Pattern INSTEAD = DanishPattern.of("i stedet for|mod tidligere|dagsordenen sagde");

    private final ProposalCollector collector;
    private final MeetingProjects projects;
    private final Keys keys;
    private final List<Party> parties;
    private final List<Committed> committed = new ArrayList<>();
    private final Set<AmountList> split = new HashSet<>();
    private final Set<UUID> registered = new HashSet<>();

    public Grants(ProposalCollector collector, MeetingProjects projects, Keys keys, List<Party> parties) {
        this.collector = collector;
        this.projects = projects;
        this.keys = keys;
        this.parties = parties;
    }

    /** @param doubted whether a secretary must look at it before it is confirmed */
    public record Committed(ItemRecord item, DecisionRecord decision, Named project, Money amount, boolean doubted) {}

    /**
     * A sentence that gives money.
     *
     * @param recommended the recommendation it stands in; null when it stands in the decision
     */
    private record Gift(
            Sentence sentence,
            AmountInText amount,
            @Nullable Recommendation recommended) {}

    static boolean hasAmount(String text) {
        return !AmountInText.in(text).isEmpty();
    }

    public void propose(ItemRecord item) {
        for (DecisionRecord decision : item.decisions()) {
            if (Approvals.decided(decision)) {
                gifts(item, decision).forEach(gift -> propose(item, decision, gift));
            }
        }
        splits(item)
                .filter(list -> !split.contains(list))
                .forEach(
                        list -> collector.notice(
                                item,
                                list.line(),
                                "Her fordeles penge på parter, men det fremgår ikke til hvilket projekt. Sæt virkningen på beslutningen, hvis den ikke er blandt forslagene."));
    }

    /** Lists of what parties give, which name no project themselves. */
    private static Stream<AmountList> splits(ItemRecord item) {
        return PartyLists.in(item).filter(list -> PartyLists.project(list).isEmpty());
    }

    public List<Committed> committed() {
        return List.copyOf(committed);
    }

    private List<Gift> gifts(ItemRecord item, DecisionRecord decision) {
        List<Gift> said = collector.texts().of(item, decision).stream()
                .flatMap(sentence -> gift(sentence, null).stream())
                .toList();
        if (!said.isEmpty() || decision.outcome() == Outcome.DECIDED) {
            return said;
        }
        return item.content().recommendations().stream()
                .filter(it -> decision.answers().contains(it.number()))
                .flatMap(it -> gift(new Sentence(it.text(), it.line()), it).stream())
                .toList();
    }

    private static Optional<Gift> gift(Sentence sentence, @Nullable Recommendation recommended) {
        boolean gives = GIVES.matcher(sentence.text()).find()
                && !NO_GRANT.matcher(sentence.text()).find()
                && !Reductions.takes(sentence.text());
        return gives
                ? AmountInText.in(sentence.text()).stream().findFirst().map(it -> new Gift(sentence, it, recommended))
                : Optional.empty();
    }

    private void propose(ItemRecord item, DecisionRecord decision, Gift gift) {
        SourcePlace place = SourcePlace.of(item, decision)
                .at(gift.recommended() == null ? gift.sentence().line() : decision.line());
        EffectType type = MORE.matcher(gift.sentence().text()).find() ? EffectType.SUPPLEMENT : EffectType.GRANT;
        String quote = gift.recommended() == null
                ? gift.sentence().text()
                : decision.text() + "\n" + gift.recommended().text();
        Optional<Named> project = project(item, decision, gift, place, type, quote);
        if (project.isEmpty()) {
            collector.notice(
                    item,
                    gift.sentence().line(),
                    "Der gives penge, men det fremgår ikke til hvilket projekt. Hvis pengene er til et projekt, så opret bevillingen på beslutningen.");
            return;
        }
        Doubt doubt = new Doubt().addUnlessApproved(decision);
        Money amount = amount(decision, gift, doubt);
        String said = decision.text() + "\n" + gift.sentence().text();
        Key key = key(item, said, doubt);
        List<Terms.Share> shares = key == null ? shares(item, decision, amount, doubt) : null;
        String party = key == null && shares == null ? party(gift.sentence().text(), project.get(), doubt) : null;
        List<UUID> waitsFor = new ArrayList<>(project.get().waitsFor());
        if (key != null) {
            waitsFor.add(key.effect());
        }
        Terms.Commitment terms = new Terms.Commitment(
                project.get().id(),
                period(gift.sentence().text(), doubt),
                amount,
                party,
                key == null && shares == null && party == null ? PositionTable.WHOLE_CLUSTER : null,
                key == null ? null : key.id(),
                shares);
        UUID effect = collector.propose(place, type, terms, waitsFor, quote, doubt);
        funded(place, project.get(), effect, quote);
        committed.add(new Committed(item, decision, project.get(), amount, collector.isDoubted(effect)));
    }

    /** What each party gives, where the decision prints it; null where it does not, or where it comes to another amount. */
    private @Nullable List<Terms.Share> shares(ItemRecord item, DecisionRecord decision, Money amount, Doubt doubt) {
        List<AmountList> lists = splits(item)
                .filter(list ->
                        PartyLists.deciding(item, list).filter(decision::equals).isPresent())
                .toList();
        for (AmountList list : lists) {
            List<Terms.Share> shares = PartyLists.shares(list);
            if (PartyLists.sum(shares).equals(amount)) {
                split.add(list);
                return shares;
            }
        }
        doubt.addIf(
                !lists.isEmpty(),
                "Beslutningen fordeler penge på parter, men beløbene giver ikke bevillingen. Se efter, hvem der betaler hvad.");
        return null;
    }

    /** The year or pool that the sentence gives money of. Otherwise null. */
    private static @Nullable String period(String text, Doubt doubt) {
        List<String> periods = PeriodsInText.ofMoney(text);
        doubt.addIf(
                periods.size() > 1,
                "Teksten nævner flere år (%s). Vælg det, pengene tages af.".formatted(String.join(", ", periods)));
        return periods.size() == 1 ? periods.getFirst() : null;
    }

    private static Money amount(DecisionRecord decision, Gift gift, Doubt doubt) {
        doubt.addIf(gift.amount().approximate(), "Beløbet er kun skrevet som cirka. Find det nøjagtige beløb.");
        BigDecimal amended = decision.detail().amendment() == null
                ? null
                : decision.detail().amendment().to();
        boolean changed = gift.recommended() != null
                || INSTEAD.matcher(gift.sentence().text()).find();
        if (amended != null && changed) {
            return Money.ofKroner(amended);
        }
        boolean unclear = changed && decision.outcome() == Outcome.APPROVED_AMENDED
                || AmountInText.in(gift.sentence().text()).size() > 1
                || gift.recommended() != null
                        && namesOther(decision, gift.amount().money());
        doubt.addIf(
                unclear,
                "Der står flere beløb, eller indstillingen er ændret, uden at det fremgår til hvad. Se efter, hvilket beløb der gælder.");
        return gift.amount().money();
    }

    private static boolean namesOther(DecisionRecord decision, Money recommended) {
        return AmountInText.in(decision.text()).stream()
                .anyMatch(it -> !it.money().equals(recommended));
    }

    private Optional<Named> project(
            ItemRecord item, DecisionRecord decision, Gift gift, SourcePlace place, EffectType type, String quote) {
        String after = gift.sentence().text().substring(gift.amount().end());
        Optional<ProjectMention> mention = ProjectMention.in(after, item, collector.texts())
                .or(() -> ProjectMention.before(
                        gift.sentence().text().substring(0, gift.amount().start())));
        List<Named> here = projects.in(after);
        List<Named> known = here.isEmpty() ? projects.in(gift.sentence().text()) : here;
        if (!known.isEmpty()
                && (mention.isEmpty() || projects.named(mention.get().name()).isEmpty())) {
            return Optional.of(again(known.getFirst(), place, quote, decision));
        }
        if (mention.isEmpty()) {
            return Optional.empty();
        }
        String name = mention.get().name();
        Optional<Named> already = projects.named(name);
        if (already.isPresent()) {
            return Optional.of(again(already.get(), place, quote, decision));
        }
        Doubt doubt = new Doubt()
                .addUnlessApproved(decision)
                .addIf(!mention.get().plain(), unknown(name))
                .addIf(
                        type == EffectType.SUPPLEMENT,
                        "Tillægget er til et projekt, som ikke er kendt under navnet '%s'.".formatted(name));
        return Optional.of(register(place, name, quote, doubt));
    }

    /** Registers a project that gets money even if it is known, so that the grant does not depend on earlier imports. */
    private Named again(Named project, SourcePlace place, String quote, DecisionRecord decision) {
        return project.registration() == null
                ? register(place, project.name(), quote, new Doubt().addUnlessApproved(decision))
                : project;
    }

    private Named register(SourcePlace place, String name, String quote, Doubt doubt) {
        Named project = projects.register(place, name, List.of(), null, quote, doubt);
        registered.add(project.id());
        return project;
    }

    /**
     * A project that only this decision makes known becomes funded after the grant, and therefore not if the ledger
     * refuses the grant. A project whose grant is only recommended gets no phase.
     */
    private void funded(SourcePlace place, Named project, UUID grant, String quote) {
        if (collector.mayDecide(EffectType.GRANT) && registered.remove(project.id())) {
            List<UUID> waitsFor = new ArrayList<>(project.waitsFor());
            waitsFor.add(grant);
            collector.propose(
                    place,
                    EffectType.REGISTER,
                    new Terms.Registration(project.id(), project.name(), List.of(), Phase.FUNDED),
                    waitsFor,
                    quote,
                    new Doubt());
        }
    }

    public static String unknown(String name) {
        return "Projektet er ikke kendt under navnet '%s'. Bekræft, hvis det er nyt. Vælg det rigtige projekt, hvis det er kendt under et andet navn. Forkast ellers forslaget."
                .formatted(name);
    }

    private @Nullable Key key(ItemRecord item, String said, Doubt doubt) {
        Key key = keys.of(item).orElse(null);
        if (key == null) {
            doubt.addIf(
                    BY_KEY.matcher(said).find(),
                    "Beløbet deles efter en nøgle, som ikke står i referatet. Vælg nøglen, før du bekræfter.");
            return null;
        }
        doubt.addIf(
                !BY_KEY.matcher(said).find(),
                "Beslutningen siger ikke selv, at beløbet skal deles efter nøglen i punktet. Se efter, om det er meningen.");
        return key;
    }

    static boolean names(Party party, String text) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(party.name()) + "s?(?!\\p{L})")
                .matcher(text)
                .find();
    }

    /** The party that pays, where the sentence names exactly one as the source. Otherwise null. */
    private @Nullable String party(String text, Named project, Doubt doubt) {
        String rest = text.replace(project.name(), "");
        List<Party> named = parties.stream().filter(party -> names(party, rest)).toList();
        boolean pays = named.size() == 1
                && DanishPattern.of("\\b(?:fra|af|hos) "
                                + Pattern.quote(named.getFirst().name()))
                        .matcher(rest)
                        .find();
        doubt.addIf(
                !named.isEmpty() && !pays,
                "Teksten nævner %s, men det fremgår ikke klart, hvem der betaler."
                        .formatted(String.join(
                                " og ", named.stream().map(Party::displayName).toList())));
        return pays ? named.getFirst().code() : null;
    }
}
