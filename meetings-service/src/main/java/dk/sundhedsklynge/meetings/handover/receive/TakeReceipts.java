package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.receive.Receipt.Verdict;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A receiver acknowledges lines of its dossier or says what is wrong with them; the secretariat of the cluster can register it on
 * the receiver's behalf. The last word on a line counts, and all are kept.
 */
@ApplicationScoped
@Transactional
public class TakeReceipts {
    /** Of what is wrong, in characters. */
    static final int LONGEST = 2000;

    private final ShownHandovers shown;
    private final Receipts receipts;
    private final TakeOver takeOver;
    private final Database database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    TakeReceipts(
            ShownHandovers shown,
            Receipts receipts,
            TakeOver takeOver,
            Database database,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.shown = shown;
        this.receipts = receipts;
        this.takeOver = takeOver;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param remark what is wrong */
    public record Said(
            @NotBlank(message = "Skriv linjens nøgle") String line,
            @NotNull(message = "Skriv received eller wrong") Verdict verdict,

            @Nullable @Size(max = LONGEST, message = "Højst 2000 tegn")
            String remark) {}

    /** How and when the receiver's word came to the secretariat. */
    public record OnBehalf(
            @NotBlank(message = "Skriv, hvordan svaret kom") @Size(max = 200, message = "Højst 200 tegn")
            String how,

            @NotNull(message = "Skriv, hvornår svaret kom") LocalDate cameOn) {}

    /** Whether the caller may speak for the receiver, or only on its behalf. */
    public enum Voice {
        RECEIVER,
        ON_BEHALF,
        NONE
    }

    public Voice voice(SeenDossier it) {
        String receiver = it.dossier().stored().receiver();
        String cooperation = it.run().cooperation();
        String council = Receiver.councilOf(receiver);
        boolean ofCluster = caller.permission(cooperation, Role.SECRETARIAT) == Permission.GRANTED;
        if (council != null && caller.permission(council, Role.SECRETARIAT) == Permission.GRANTED && !ofCluster) {
            return Voice.RECEIVER;
        }
        boolean ofParty =
                switch (it.dossier().stored().kind()) {
                    case REGION, MUNICIPALITY ->
                        caller.actsFor(cooperation, it.dossier().stored().receiverId(), Role.FINANCE);
                    case COUNCIL, NOBODY -> false;
                };
        if (ofParty && !ofCluster) {
            return Voice.RECEIVER;
        }
        return ofCluster ? Voice.ON_BEHALF : Voice.NONE;
    }

    /**
     * The dossier that is spoken of.
     *
     * @param sha256 null when it was not noted
     * @param answersUntil when the last answer that was seen was given, {@link Instant#EPOCH} when there was none; null when it was
     *     not noted, and then nothing is compared
     */
    public record Seen(
            int version, @Nullable String sha256, @Nullable Instant answersUntil) {}

    public ReceiptOutcome take(UUID run, String receiver, Seen seen, List<Said> said, @Nullable OnBehalf onBehalf) {
        SeenDossier it = shown.dossier(run, receiver, null).orElse(null);
        if (it == null) {
            return new ReceiptOutcome.NotFound();
        }
        Voice voice = voice(it);
        if (voice == Voice.NONE) {
            return new ReceiptOutcome.Forbidden();
        }
        if (it.run().kind() != RunKind.CARRIED_OUT) {
            return new ReceiptOutcome.NotCarriedOut();
        }
        ReceiptOutcome.Refused otherwise = otherwise(seen, it).orElse(null);
        if (otherwise != null) {
            return otherwise;
        }
        List<FieldError> errors = errors(it, said, voice == Voice.ON_BEHALF, onBehalf);
        if (!errors.isEmpty()) {
            return new ReceiptOutcome.Invalid(errors);
        }
        database.lock("handover-receipt:" + run + ":" + receiver);
        List<Receipt> meanwhile = answeredMeanwhile(it, seen, said);
        if (!meanwhile.isEmpty()) {
            return new ReceiptOutcome.AnsweredMeanwhile(meanwhile);
        }
        receipts.add(
                run,
                receiver,
                it.dossier().stored().version(),
                it.dossier().read().dossier().fingerprints(),
                said,
                voice == Voice.ON_BEHALF ? onBehalf : null,
                audit.who().actor());
        Set<String> received = said.stream()
                .filter(one -> one.verdict() == Verdict.RECEIVED)
                .map(Said::line)
                .collect(Collectors.toSet());
        takeOver.take(it, received, audit.who().actor());
        audit.record(
                "handover-lines-answered",
                "handover-dossier",
                it.dossier().stored().id().toString(),
                it.run().cooperation(),
                Map.of("receiver", receiver, "lines", said.size()));
        return new ReceiptOutcome.Kept(said.size());
    }

    /** The last word on each line that somebody else gave after what was seen. */
    private List<Receipt> answeredMeanwhile(SeenDossier it, Seen seen, List<Said> said) {
        Instant until = seen.answersUntil();
        if (until == null) {
            return List.of();
        }
        SaidOfLines now =
                SaidOfLines.of(receipts.all(it.run().id(), it.dossier().stored().receiver()));
        return said.stream()
                .map(one -> now.lastOf(one.line()))
                .filter(last -> last != null && last.saidAt().isAfter(until))
                .toList();
    }

    /** When the last answer on the dossier was given; {@link Instant#EPOCH} when there is none. */
    Instant answersUntil(SeenDossier it) {
        return receipts.lastSaidAt(it.run().id(), it.dossier().stored().receiver())
                .orElse(Instant.EPOCH);
    }

    /** A refusal when the dossier has changed for this reader since the version that was seen; a higher number alone is no change. */
    Optional<ReceiptOutcome.Refused> otherwise(Seen seen, SeenDossier now) {
        int newest = now.dossier().stored().version();
        SeenDossier then = seen.version() == newest
                ? now
                : shown.dossier(now.run().id(), now.dossier().stored().receiver(), seen.version())
                        .orElse(null);
        if (then == null) {
            return Optional.of(new ReceiptOutcome.Invalid(
                    List.of(new FieldError("version", "Mappen har ingen udgave %d".formatted(seen.version())))));
        }
        String hash = now.hash();
        boolean same = hash.equals(then.hash()) && (seen.sha256() == null || hash.equals(seen.sha256()));
        return same
                ? Optional.empty()
                : Optional.of(new ReceiptOutcome.NewerVersion(
                        newest,
                        Comparison.of(
                                List.of(then.dossier().read().dossier()),
                                List.of(now.dossier().read().dossier()))));
    }

    private List<FieldError> errors(SeenDossier it, List<Said> said, boolean mustSayHow, @Nullable OnBehalf onBehalf) {
        List<FieldError> errors = new ArrayList<>();
        if (said.isEmpty()) {
            errors.add(new FieldError("lines", "Vælg mindst én linje"));
        }
        Set<String> known = it.dossier().read().dossier().keys().collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            Said one = said.get(i);
            String field = "lines[" + i + "]";
            if (!known.contains(one.line())) {
                errors.add(new FieldError(field, "Mappen har ikke denne linje; hent den nyeste udgave"));
            } else if (!seen.add(one.line())) {
                errors.add(new FieldError(field, "Linjen står to gange"));
            } else if (one.verdict() == Verdict.WRONG
                    && (one.remark() == null || one.remark().isBlank())) {
                errors.add(new FieldError(field, "Skriv, hvad der er forkert"));
            }
        }
        if (mustSayHow && onBehalf == null) {
            errors.add(new FieldError("onBehalf", "Skriv, hvordan og hvornår modtagerens svar kom"));
        }
        if (onBehalf != null && onBehalf.cameOn().isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("onBehalf.cameOn", "Vælg en dag, der er kommet"));
        }
        LocalDate carriedOut = LocalDate.ofInstant(it.run().orderedAt(), DanishDates.ZONE);
        if (onBehalf != null && onBehalf.cameOn().isBefore(carriedOut)) {
            errors.add(new FieldError(
                    "onBehalf.cameOn",
                    "Overdragelsen blev udført %s; svaret kan ikke være kommet før"
                            .formatted(DanishDates.inWords(carriedOut))));
        }
        return errors;
    }

    /**
     * What was said of the lines of a dossier that the caller sees. Who does not see all of it reads what was said of lines that stand
     * as they did; of a line that says more to others, only whether it was received.
     */
    public SaidOfLines of(SeenDossier it) {
        UUID run = it.run().id();
        String receiver = it.dossier().stored().receiver();
        SaidOfLines all = SaidOfLines.of(receipts.all(run, receiver));
        return it.whole()
                ? all
                : all.forOthers(
                        it.dossier().read().dossier().fingerprints(),
                        shown.wholeFingerprints(
                                run, receiver, it.dossier().stored().version()));
    }
}
