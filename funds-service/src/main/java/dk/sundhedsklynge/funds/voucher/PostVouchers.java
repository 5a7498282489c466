package dk.sundhedsklynge.funds.voucher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.funds.ledger.ChainHead;
import dk.sundhedsklynge.funds.ledger.ChainHeads;
import dk.sundhedsklynge.funds.ledger.Ledger;
import dk.sundhedsklynge.funds.ledger.NewEntry;
import dk.sundhedsklynge.funds.note.AuditedNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.NoteView;
import dk.sundhedsklynge.funds.note.Notes;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.state.ChangedStates;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Posts vouchers, many in one transaction with a fixed number of statements. What becomes of each is found in memory, so that
 * it costs the same however much was booked before. Used by one thread at a time.
 */
@ApplicationScoped
class PostVouchers {
    private final DataSource source;
    private final MoneyInMemory memory;
    private final ChainHeads heads;
    private final Ledger ledger;
    private final ChangedStates changed;
    private final AuditTrail audit;
    private final ObjectMapper json;

    PostVouchers(
            DataSource source,
            MoneyInMemory memory,
            ChainHeads heads,
            Ledger ledger,
            ChangedStates changed,
            AuditTrail audit,
            ObjectMapper json) {
        this.source = source;
        this.memory = memory;
        this.heads = heads;
        this.ledger = ledger;
        this.changed = changed;
        this.audit = audit;
        this.json = json;
    }

    /** @param kept answers of vouchers that were posted, by voucher */
    private record Posted(
            Map<WaitingVoucher, VoucherOutcome> outcomes,
            Map<Idempotency.Claim, Idempotency.First> kept,
            List<Note> notes,
            List<Ledger.Posting> postings,
            List<AuditTrail.Line> trail,
            Map<String, Set<UUID>> projects) {
        Posted() {
            this(
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new HashMap<>());
        }
    }

    /**
     * Posts what can be posted now; all of it is committed, or none.
     *
     * @return what became of each; absent for those that somebody else keeps from being posted just now
     */
    Map<WaitingVoucher, VoucherOutcome> post(Collection<WaitingVoucher> vouchers) throws SQLException {
        Posted posted = new Posted();
        Map<String, ChainHead> held = Map.of();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Database database = Database.on(connection);
            try {
                Map<String, List<WaitingVoucher>> fresh = new HashMap<>();
                for (WaitingVoucher voucher : answerRepeats(database, vouchers, posted)) {
                    fresh.computeIfAbsent(voucher.note().cooperation(), key -> new ArrayList<>())
                            .add(voucher);
                }
                held = heads.takeFree(database, fresh.keySet());
                for (ChainHead head : held.values()) {
                    decide(head, fresh.getOrDefault(head.cooperation(), List.of()), posted);
                }
                write(database, posted);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                held.keySet().forEach(memory::forget);
                rollBack(connection, e);
                throw e;
            }
        }
        posted.postings()
                .forEach(posting -> memory.moveOn(
                        posting.head().cooperation(), posting.head().version() + 1));
        if (!posted.postings().isEmpty()) {
            changed.wake();
        }
        return posted.outcomes();
    }

    /** Where the connection is lost as well, the first failure says what it was. */
    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** @return those whose key is new, one for each key */
    private static Collection<WaitingVoucher> answerRepeats(
            Database database, Collection<WaitingVoucher> vouchers, Posted posted) {
        Map<String, WaitingVoucher> fresh = new LinkedHashMap<>();
        Map<Idempotency.Claim, Idempotency.First> answered = Idempotency.answered(
                database, vouchers.stream().map(WaitingVoucher::claim).toList());
        for (WaitingVoucher voucher : vouchers) {
            Idempotency.First first = answered.get(voucher.claim());
            if (first != null) {
                posted.outcomes().put(voucher, new VoucherOutcome.Repeated(first));
            } else {
                fresh.putIfAbsent(
                        voucher.claim().caller() + "\n" + voucher.claim().key(), voucher);
            }
        }
        return fresh.values();
    }

    private void decide(ChainHead head, List<WaitingVoucher> vouchers, Posted posted) {
        if (!head.hasTurns()) {
            vouchers.forEach(voucher -> posted.outcomes().put(voucher, new VoucherOutcome.NeedsWeighing()));
            return;
        }
        LocalDate from = vouchers.stream()
                .map(voucher -> voucher.note().countsFrom())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        MoneyInMemory.Held held = memory.at(head, from);
        List<NewEntry> drafts = new ArrayList<>();
        long number = head.notes();
        for (WaitingVoucher voucher : vouchers) {
            Note note = voucher.note().numbered(number + 1);
            Order order = note.order();
            UUID project = note.project();
            Optional<Outcome> outcome = Optional.empty();
            Optional<LocalDate> closedUntil = held.money().closedUntil(order);
            if (closedUntil.isPresent()) {
                posted.outcomes()
                        .put(voucher, new VoucherOutcome.Refused(new NoteRefusal.PeriodClosed(closedUntil.get())));
                continue;
            }
            // What is in memory is the cluster's own money; the few vouchers of other funds are weighed one by one.
            if (note.isOfCluster() && (project == null || held.money().hasMoneyOf(project))) {
                outcome = held.money().weigh(order);
            }
            if (outcome.isEmpty()) {
                posted.outcomes().put(voucher, new VoucherOutcome.NeedsWeighing());
                continue;
            }
            number++;
            held.money().booked(order, outcome.get());
            Note standing = standing(note, order, outcome.get(), drafts);
            take(voucher, standing, posted);
        }
        if (number > head.notes()) {
            posted.postings().add(new Ledger.Posting(head, number, drafts, held.ids()));
        }
    }

    private static Note standing(Note note, Order order, Outcome outcome, List<NewEntry> drafts) {
        if (!(outcome instanceof Outcome.Booked booked)) {
            return note.standing(
                    Note.State.CONTAINED, null, outcome instanceof Outcome.Contained(String warning) ? warning : null);
        }
        NewEntry draft = new NewEntry(
                UUID.randomUUID(),
                order.cooperation(),
                order.fund(),
                CauseType.VOUCHER.code(),
                order.id(),
                null,
                null,
                null,
                order.actor(),
                order.on(),
                false,
                booked.transfers());
        drafts.add(draft);
        return note.standing(Note.State.BOOKED, draft.id(), booked.warning());
    }

    private void take(WaitingVoucher voucher, Note note, Posted posted) {
        NoteView view = NoteView.of(note);
        Idempotency.First answer =
                new Idempotency.First(voucher.claim().requestHash(), 201, view.location(), write(view));
        posted.notes().add(note);
        posted.kept().put(voucher.claim(), answer);
        posted.trail()
                .add(audit.line(
                        voucher.who(),
                        AuditedNote.ENTERED,
                        note.kind().code(),
                        note.id().toString(),
                        note.cooperation(),
                        AuditedNote.of(note)));
        Set<UUID> projects = posted.projects().computeIfAbsent(note.cooperation(), key -> new HashSet<>());
        if (note.project() != null) {
            projects.add(note.project());
        }
        posted.outcomes().put(voucher, new VoucherOutcome.Entered(answer));
    }

    private void write(Database database, Posted posted) {
        if (posted.notes().isEmpty()) {
            return;
        }
        ledger.post(database, posted.postings());
        Notes.add(database, posted.notes());
        Idempotency.keep(database, posted.kept());
        AuditTrail.write(database, posted.trail());
        changed.mark(database, posted.projects());
    }

    private String write(NoteView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A note cannot be written as JSON", e);
        }
    }
}
