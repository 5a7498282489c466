package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.balance.Sheet;
import dk.sundhedsklynge.funds.book.Funds;
import dk.sundhedsklynge.funds.book.LedgerChanged;
import dk.sundhedsklynge.funds.database.Database;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.register.Parties;
import dk.sundhedsklynge.funds.register.Party;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what documents state with the ledger: when the figures come in, and again whenever the ledger changes. Whoever sent
 * them is told, and told again when the answer is another one.
 */
@ApplicationScoped
@Transactional
public class CheckFigures implements SnapshotSource {
    private final Claims claims;
    private final Accounts accounts;
    private final Parties parties;
    private final Database database;
    private final Outbox outbox;

    CheckFigures(Claims claims, Accounts accounts, Parties parties, Database database, Outbox outbox) {
        this.claims = claims;
        this.accounts = accounts;
        this.parties = parties;
        this.database = database;
        this.outbox = outbox;
    }

    /** Figures no newer than those that are known are not checked again. */
    public void submitted(FiguresSubmitted figures) {
        database.lock(figures.cooperation());
        if (claims.keep(figures)) {
            claims.submissions(figures.cooperation()).stream()
                    .filter(submission -> submission.id().equals(figures.id()))
                    .forEach(submission -> check(submission, true));
        }
    }

    void changed(@Observes LedgerChanged changed) {
        claims.submissions(changed.cooperation()).forEach(submission -> check(submission, false));
    }

    private void check(Submission submission, boolean isNew) {
        List<Claim> before = claims.of(submission);
        Comparison comparison = comparison(submission);
        List<Claim> after = before.stream()
                .map(claim -> claim.with(comparison.compare(claim.quantity(), claim.scope(), claim.stated())))
                .toList();
        if (!isNew && after.equals(before)) {
            return;
        }
        Submission answered = new Submission(
                submission.id(),
                submission.cooperation(),
                submission.sequence(),
                submission.answered() + 1,
                submission.document(),
                submission.meeting(),
                submission.statedOn(),
                submission.closed());
        claims.answer(answered, after);
        publish(answered, after);
    }

    private Comparison comparison(Submission submission) {
        String cooperation = submission.cooperation();
        LocalDate day = submission.statedOn();
        Set<String> municipalities = parties.byId().values().stream()
                .filter(Party::isMunicipality)
                .map(Party::id)
                .collect(Collectors.toSet());
        return new Comparison(
                new Sheet(accounts.asOf(cooperation, day.minusDays(1))),
                new Sheet(accounts.asOf(cooperation, day)),
                new Sheet(accounts.balances(cooperation)),
                day,
                openedOn(cooperation),
                municipalities);
    }

    private @Nullable LocalDate openedOn(String cooperation) {
        return database.find("""
                        select e.effective_on from journal_entry e
                        where e.fund = ? and e.cause_type = 'opening'
                          and not exists (select 1 from journal_entry r where r.reverses = e.id)""", row -> row.getObject(1, LocalDate.class), Funds.ofCluster(cooperation))
                .orElse(null);
    }

    private void publish(Submission submission, List<Claim> checked) {
        outbox.publish(
                Topic.FUNDS,
                submission.cooperation(),
                FiguresChecked.TYPE,
                submission.id().toString(),
                FiguresChecked.of(submission, checked));
    }

    @Override
    public void emit() {
        claims.answered().forEach(submission -> publish(submission, claims.of(submission)));
    }
}
