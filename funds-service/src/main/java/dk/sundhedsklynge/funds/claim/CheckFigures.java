package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.account.StatedFact;
import dk.sundhedsklynge.funds.comparison.Comparison;
import dk.sundhedsklynge.funds.comparison.LedgerOverDays;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.PublishedBalances;
import dk.sundhedsklynge.funds.ledger.StatedPositions;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what documents state with the ledger: when the figures come in, and again soon after the ledger changes. Whoever sent
 * them is told, and told again when the answer is another one.
 */
@ApplicationScoped
@Transactional
public class CheckFigures implements SnapshotSource {
    private final Claims claims;
    private final ClaimsToCheck toCheck;
    private final Accounts accounts;
    private final StatedPositions stated;
    private final KnownRegister register;
    private final PublishedBalances published;
    private final Database database;
    private final Outbox outbox;

    CheckFigures(
            Claims claims,
            ClaimsToCheck toCheck,
            Accounts accounts,
            StatedPositions stated,
            KnownRegister register,
            PublishedBalances published,
            Database database,
            Outbox outbox) {
        this.claims = claims;
        this.toCheck = toCheck;
        this.accounts = accounts;
        this.stated = stated;
        this.register = register;
        this.published = published;
        this.database = database;
        this.outbox = outbox;
    }

    /** Figures no newer than those that are known are not checked again. */
    public void submitted(FiguresSubmitted figures) {
        toCheck.hold(figures.cooperation());
        if (claims.keep(figures)) {
            check(figures.cooperation(), List.of(claims.submission(figures.id())), true);
        }
    }

    /**
     * Checks all figures of a cooperation, when its ledger has changed and nobody else checks them now. The number of statements
     * does not depend on how many figures and documents there are.
     */
    void again(String cooperation) {
        if (toCheck.take(cooperation)) {
            List<Submission> submissions = claims.held(cooperation);
            if (!submissions.isEmpty()) {
                check(cooperation, submissions, false);
            }
        }
    }

    private void check(String cooperation, List<Submission> submissions, boolean areNew) {
        Map<UUID, List<Claim>> before = claims.of(submissions);
        SortedMap<LocalDate, List<Submission>> byDay =
                new TreeMap<>(submissions.stream().collect(Collectors.groupingBy(Submission::statedOn)));
        List<LocalDate> bounds = LedgerOverDays.bounds(byDay.keySet());
        LedgerOverDays ledger = new LedgerOverDays(
                bounds, accounts.changes(cooperation, bounds), facts(cooperation), register.partiesOf(cooperation));
        LocalDate openedOn = openedOn(cooperation);
        Answers answers = new Answers(areNew);
        byDay.forEach((day, ofThatDay) -> {
            ledger.moveTo(day);
            Comparison comparison = new Comparison(ledger.before(), ledger.then(), ledger.now(), day, openedOn);
            ofThatDay.forEach(
                    submission -> answers.add(submission, before.getOrDefault(submission.id(), List.of()), comparison));
        });
        answers.write();
    }

    /** The answers of one check that are other ones than before. */
    private final class Answers {
        private final boolean areNew;
        private final Map<Submission, List<Claim>> answered = new LinkedHashMap<>();
        private final List<Claim> changed = new ArrayList<>();

        Answers(boolean areNew) {
            this.areNew = areNew;
        }

        void add(Submission submission, List<Claim> before, Comparison comparison) {
            List<Claim> after = before.stream()
                    .map(claim -> claim.with(comparison.compare(claim.quantity(), claim.scope(), claim.stated())))
                    .toList();
            if (areNew || !after.equals(before)) {
                answered.put(submission.answeredAgain(), after);
                for (int i = 0; i < after.size(); i++) {
                    if (!after.get(i).equals(before.get(i))) {
                        changed.add(after.get(i));
                    }
                }
            }
        }

        void write() {
            if (!answered.isEmpty()) {
                claims.keepAnswers(answered.keySet(), changed);
                Set<String> withClosed = published.cooperationsWithClosedEntries();
                answered.forEach((submission, checked) -> publish(submission, checked, withClosed));
            }
        }
    }

    /** What closed items state is left out where the outcome of a comparison is shown to all. */
    private List<StatedFact> facts(String cooperation) {
        return stated.overDays(cooperation, published.hasClosedEntries(cooperation));
    }

    private @Nullable LocalDate openedOn(String cooperation) {
        return database.find("""
                        select e.effective_on from journal_entry e
                        where e.fund = ? and e.cause_type = 'opening'
                          and not exists (select 1 from journal_entry r where r.reverses = e.id)""", row -> row.getObject(1, LocalDate.class), FundNames.ofCluster(cooperation))
                .orElse(null);
    }

    /** What the ledger says is closed where entries of closed items are counted in. */
    private void publish(Submission submission, List<Claim> checked, Set<String> withClosed) {
        outbox.publish(
                Topic.FUNDS,
                submission.cooperation(),
                FiguresChecked.TYPE,
                submission.id().toString(),
                FiguresChecked.of(
                        submission, checked, submission.closed() || withClosed.contains(submission.cooperation())));
    }

    @Override
    public void emit() {
        Set<String> withClosed = published.cooperationsWithClosedEntries();
        claims.withAnAnswer()
                .forEach(submission -> publish(
                        submission,
                        claims.of(List.of(submission)).getOrDefault(submission.id(), List.of()),
                        withClosed));
    }
}
