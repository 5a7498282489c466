package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.ledger.KnownFunds;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.project.ProjectsOfOthers;
import dk.sundhedsklynge.funds.register.Cooperations;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.validation.YearOrPool;
import dk.sundhedsklynge.platform.validation.Years;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be right in every note, whatever was booked before. */
@ApplicationScoped
public class NoteRules {
    private static final Money LARGEST = new Money(Terms.LARGEST_AMOUNT);

    private final KnownRegister register;
    private final Cooperations cooperations;
    private final WindingUpRules windingUp;
    private final KnownFunds funds;
    private final DocumentOwners documents;
    private final ProjectsOfOthers projects;
    private final Caller caller;
    private final Clock clock;

    NoteRules(
            KnownRegister register,
            Cooperations cooperations,
            WindingUpRules windingUp,
            KnownFunds funds,
            DocumentOwners documents,
            ProjectsOfOthers projects,
            Caller caller,
            Clock clock) {
        this.windingUp = windingUp;
        this.funds = funds;
        this.documents = documents;
        this.projects = projects;
        this.register = register;
        this.cooperations = cooperations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why the caller cannot enter this note; empty when nothing stands against it. */
    public Optional<NoteRefusal> refusal(String cooperation, NewNote entered) {
        return switch (caller.permission(cooperation, Role.FINANCE, Role.SECRETARIAT)) {
            case UNKNOWN -> Optional.of(new NoteRefusal.NotFound(cooperation));
            case FORBIDDEN -> Optional.of(new NoteRefusal.Forbidden());
            case GRANTED -> wrong(cooperation, entered);
        };
    }

    private Optional<NoteRefusal> wrong(String cooperation, NewNote entered) {
        Optional<KnownCooperation> found = known(cooperation);
        if (found.isEmpty()) {
            return Optional.of(new NoteRefusal.UnknownCooperation(cooperation));
        }
        KnownCooperation known = found.get();
        if (entered.namesPartyAndLabel()) {
            return Optional.of(new NoteRefusal.PartyAndLabel());
        }
        String party =
                entered.kind() == Note.Kind.OPENING ? null : entered.holder().party();
        if (!caller.actsFor(cooperation, party, Role.FINANCE, Role.SECRETARIAT)) {
            return Optional.of(new NoteRefusal.OtherParty());
        }
        Optional<NoteRefusal> wrong =
                switch (entered.kind()) {
                    case ALLOTMENT_NOTE -> wrongAllotment(entered.amount());
                    case VOUCHER -> wrongAmount(entered.amount());
                    case CARRY_OVER_ANSWER -> wrongAnswer(cooperation, entered);
                    case OPENING -> wrongPosition(cooperation, entered, known);
                };
        return wrong.or(() -> wrongFund(cooperation, entered.fund()))
                .or(() -> wrongPool(entered.period()))
                .or(() -> wrongParty(party, known))
                .or(() -> entered.countsFrom().isAfter(LocalDate.now(clock))
                        ? Optional.of(new NoteRefusal.InTheFuture())
                        : Optional.empty())
                .or(() -> windingUp.refusal(known, entered))
                .or(() -> wrongDocument(cooperation, entered.origin().document()));
    }

    /** A fund that was named in minutes can have any name. */
    private Optional<NoteRefusal> wrongFund(String cooperation, String fund) {
        boolean right = FundNames.canBeTyped(fund)
                || fund.indexOf(':') < 0 && funds.of(cooperation).contains(fund);
        return right ? Optional.empty() : Optional.of(new NoteRefusal.WrongFund());
    }

    private Optional<NoteRefusal> wrongDocument(String cooperation, @Nullable UUID document) {
        return document != null && documents.isOfOthers(cooperation, document)
                ? Optional.of(new NoteRefusal.DocumentOfOthers())
                : Optional.empty();
    }

    private static Optional<NoteRefusal> wrongPool(@Nullable String period) {
        return period == null || YearOrPool.Order.isInOrder(period)
                ? Optional.empty()
                : Optional.of(new NoteRefusal.PoolBackwards(period));
    }

    private static Optional<NoteRefusal> wrongAmount(@Nullable Money amount) {
        return amount == null || amount.ore() <= 0 ? Optional.of(new NoteRefusal.NoAmount()) : tooLarge(amount);
    }

    /** Zero states that nothing was received. */
    private static Optional<NoteRefusal> wrongAllotment(@Nullable Money amount) {
        return amount == null ? Optional.of(new NoteRefusal.NoAmount()) : wrongStatement(amount);
    }

    private static Optional<NoteRefusal> wrongStatement(Money amount) {
        return amount.ore() < 0 ? Optional.of(new NoteRefusal.BelowZero()) : tooLarge(amount);
    }

    private static Optional<NoteRefusal> tooLarge(Money amount) {
        return Math.abs(amount.ore()) > LARGEST.ore()
                ? Optional.of(new NoteRefusal.AmountTooLarge(LARGEST))
                : Optional.empty();
    }

    private static Optional<NoteRefusal> wrongParty(@Nullable String party, KnownCooperation known) {
        return party != null && !known.parties().contains(party)
                ? Optional.of(new NoteRefusal.UnknownParty(party, known.name(), known.parties()))
                : Optional.empty();
    }

    private Optional<NoteRefusal> wrongAnswer(String cooperation, NewNote entered) {
        NoteDetails.CarryOver answer = (NoteDetails.CarryOver) Objects.requireNonNull(entered.details());
        String party = entered.holder().party();
        if (party == null) {
            return Optional.of(new NoteRefusal.NoParty());
        }
        if (!isLater(answer.to(), entered.periodOrYear())) {
            return Optional.of(new NoteRefusal.NotToALaterPeriod(entered.periodOrYear(), answer.to()));
        }
        if (entered.amount() != null && answer.answer() != NoteDetails.Answer.YES) {
            return Optional.of(new NoteRefusal.AmountWithoutYes());
        }
        NoteOrigin origin = entered.origin();
        boolean saysHow = origin.onBehalf() != null && origin.cameOn() != null;
        if (!saysHow && (origin.onBehalf() != null || !answersItself(cooperation, party))) {
            return Optional.of(new NoteRefusal.OnBehalfNotSaid());
        }
        if (origin.cameOn() != null && origin.cameOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(new NoteRefusal.CameInTheFuture());
        }
        if (origin.cameOn() != null && origin.cameOn().isBefore(entered.countsFrom())) {
            return Optional.of(new NoteRefusal.CameBeforeItWasGiven(entered.countsFrom()));
        }
        return entered.amount() == null ? Optional.empty() : wrongAmount(entered.amount());
    }

    /** The last year of a period decides. */
    private static boolean isLater(String to, String from) {
        return Years.of(to)
                .flatMap(later -> Years.of(from).filter(earlier -> earlier.last() < later.last()))
                .isPresent();
    }

    /** Finance answers for its party; the secretariat writes down what a party has said. */
    private boolean answersItself(String cooperation, String party) {
        return caller.hasRole(Role.FINANCE)
                || caller.appointments().stream()
                        .anyMatch(it -> it.cooperation().equals(cooperation)
                                && it.kind().role() == Role.FINANCE
                                && party.equals(it.party()));
    }

    private Optional<NoteRefusal> wrongPosition(String cooperation, NewNote entered, KnownCooperation known) {
        List<OrderedTerms.Line> lines = ((NoteDetails.Position) Objects.requireNonNull(entered.details())).lines();
        for (int index = 0; index < lines.size(); index++) {
            int at = index;
            Optional<NoteRefusal> wrong = wrongLine(lines.get(index), known);
            if (wrong.isPresent()) {
                return wrong.map(one -> new NoteRefusal.WrongLine(at, one));
            }
        }
        Optional<NoteRefusal> together =
                statedTwice(lines, entered.periodOrYear()).or(() -> projectOfOthers(cooperation, lines));
        if (together.isPresent()) {
            return together;
        }
        boolean statesMoney =
                lines.stream().anyMatch(line -> line.amount().ore() > 0 && !OrderedTerms.isRest(line.quantity()));
        return statesMoney ? Optional.empty() : Optional.of(new NoteRefusal.NothingStated());
    }

    private static Optional<NoteRefusal> statedTwice(List<OrderedTerms.Line> lines, String usualPeriod) {
        Map<LineSubject, Integer> above = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            Integer first = above.putIfAbsent(LineSubject.of(lines.get(index), usualPeriod), index);
            if (first != null) {
                return Optional.of(new NoteRefusal.WrongLine(index, new NoteRefusal.StatedTwice(first)));
            }
        }
        return Optional.empty();
    }

    /** An opening may introduce a project that has no money yet, and none of another cooperation. */
    private Optional<NoteRefusal> projectOfOthers(String cooperation, List<OrderedTerms.Line> lines) {
        Map<UUID, Integer> named = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            UUID project = lines.get(index).project();
            if (project != null) {
                named.putIfAbsent(project, index);
            }
        }
        named.keySet().retainAll(projects.among(cooperation, named.keySet()));
        return named.values().stream()
                .findFirst()
                .map(index -> new NoteRefusal.WrongLine(index, new NoteRefusal.ProjectOfOthers()));
    }

    private static Optional<NoteRefusal> wrongLine(OrderedTerms.Line line, KnownCooperation known) {
        // More can have been granted or spent than there was.
        Optional<NoteRefusal> wrongAmount =
                OrderedTerms.isRest(line.quantity()) ? tooLarge(line.amount()) : wrongStatement(line.amount());
        if (wrongAmount.isPresent()) {
            return wrongAmount;
        }
        if (line.party() != null && line.label() != null && !line.label().isBlank()) {
            return Optional.of(new NoteRefusal.PartyAndLabel());
        }
        return wrongPool(line.period()).or(() -> wrongParty(line.party(), known));
    }

    /** What is in memory can be some seconds old, so what is not in it is looked up. */
    private Optional<KnownCooperation> known(String id) {
        KnownCooperation inMemory = register.cooperations().get(id);
        return inMemory != null
                ? Optional.of(inMemory)
                : cooperations
                        .findByIdOptional(id)
                        .map(found -> new KnownCooperation(
                                found.id(), found.name(), List.copyOf(found.parties()), found.to(), found.windingUp()));
    }
}
