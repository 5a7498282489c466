package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.effect.OpeningPosition;
import dk.sundhedsklynge.funds.ledger.StatedPositions;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.funds.project.ProjectNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.Refusals;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weighs all of a cooperation with and without a note, and says what would be different. Nothing is booked. */
@ApplicationScoped
public class PreviewNote {
    private final EnterNote enter;
    private final ReconcileLedger ledger;
    private final DueWeighings weighings;
    private final StatedPositions positions;
    private final KnownLabels labels;
    private final NoteDoubts doubts;
    private final OpeningsInForce openings;
    private final KnownRegister register;
    private final ProjectNames projectNames;
    private final Caller caller;
    private final Clock clock;

    PreviewNote(
            EnterNote enter,
            ReconcileLedger ledger,
            DueWeighings weighings,
            StatedPositions positions,
            KnownLabels labels,
            NoteDoubts doubts,
            OpeningsInForce openings,
            KnownRegister register,
            ProjectNames projectNames,
            Caller caller,
            Clock clock) {
        this.enter = enter;
        this.ledger = ledger;
        this.weighings = weighings;
        this.positions = positions;
        this.labels = labels;
        this.doubts = doubts;
        this.openings = openings;
        this.register = register;
        this.projectNames = projectNames;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param instead the note that it would correct; null for none */
    @Transactional
    public NotePreview preview(String cooperation, NewNote entered, @Nullable Note instead) {
        NewNote asked =
                instead == null ? entered : entered.from(entered.origin().correcting(instead.id(), ""));
        Map<Integer, NoteRefusal> refusals = enter.refusals(cooperation, List.of(asked));
        if (!refusals.isEmpty()) {
            return new NotePreview.Refused(refusals);
        }
        if (weighings.tooMany(cooperation).isPresent()) {
            return new NotePreview.TooMuchToWeigh();
        }
        Note note = labels.spelled(cooperation, entered)
                .note(cooperation, caller.subject(), clock.instant())
                .numbered(Long.MAX_VALUE);
        List<Order> added = note.movesMoney() ? List.of(note.order()) : List.of();
        Set<UUID> removed = instead == null || !instead.movesMoney() ? Set.of() : Set.of(instead.id());
        ReconcileLedger.Trial trial = ledger.tryOut(cooperation, added, removed);
        Outcome outcome = outcome(trial.after(), note.id());
        StatedPosition.OfFunds positionsNow = positions.whole(cooperation);
        StatedPosition now = positionsNow.of(note.fundId());
        Note left = instead == null || instead.fund().equals(note.fund()) ? null : instead;
        List<NotePreview.OfFund> funds = new ArrayList<>();
        funds.add(ofFund(note, trial, now, stated(note, outcome, left == null ? without(instead, now) : now)));
        if (left != null) {
            StatedPosition ofLeft = positionsNow.of(left.fundId());
            funds.add(ofFund(left, trial, ofLeft, withoutAnyOf(left, ofLeft)));
        }
        return new NotePreview.Previewed(
                funds,
                new ChangedOrders(register).of(trial),
                Stream.of(
                                Stream.ofNullable(
                                        PreviewRemark.of(note, outcome, known(note, trial.balancesBefore(), now))),
                                Stream.ofNullable(replaced(trial, note, instead, outcome))
                                        .map(PreviewRemark::replacing),
                                following(left).stream(),
                                Stream.ofNullable(PreviewRemark.moreThanUncommitted(note, outcome, funds.getFirst())),
                                doubts.of(note).stream())
                        .flatMap(remarks -> remarks)
                        .reduce((one, other) -> one + " " + other)
                        .orElse(null),
                inForceInstead(note, removed, outcome),
                outcome instanceof Outcome.Booked);
    }

    /** What taking a note back would do. */
    @Transactional
    public NotePreview reversal(Note note) {
        String cooperation = note.cooperation();
        if (weighings.tooMany(cooperation).isPresent()) {
            return new NotePreview.TooMuchToWeigh();
        }
        Set<UUID> removed = note.movesMoney() ? Set.of(note.id()) : Set.of();
        ReconcileLedger.Trial trial = ledger.tryOut(cooperation, List.of(), removed);
        StatedPosition now = positions.whole(cooperation).of(note.fundId());
        return new NotePreview.Previewed(
                List.of(ofFund(note, trial, now, withoutAnyOf(note, now))),
                new ChangedOrders(register).of(trial),
                null,
                null,
                true);
    }

    private NotePreview.@Nullable OpeningInForce inForceInstead(
            Note note, Set<UUID> removed, @Nullable Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && Refusals.isOpeningInForce(refused)
                ? openings.insteadOf(note, removed)
                : null;
    }

    /** What becomes of the fund that an opening in force would leave. */
    private Optional<String> following(@Nullable Note left) {
        return left == null || !OpeningsInForce.isInForce(left)
                ? Optional.empty()
                : Optional.of(PreviewRemark.following(left.fund(), openings.without(left)));
    }

    /** The day of the opening that would not be in force any more; null for none. */
    private static @Nullable LocalDate replaced(
            ReconcileLedger.Trial trial, Note note, @Nullable Note instead, @Nullable Outcome outcome) {
        Order stands = trial.inForce().get(note.fundId());
        return note.kind() == Note.Kind.OPENING
                        && outcome instanceof Outcome.Booked
                        && stands != null
                        && (instead == null || !stands.id().equals(instead.id()))
                ? stands.on()
                : null;
    }

    private static StatedPosition without(@Nullable Note gone, StatedPosition now) {
        return gone == null || gone.movesMoney() || gone.kind() != Note.Kind.ALLOTMENT_NOTE
                ? now
                : now.withoutAllottedNothing(place(gone));
    }

    /** Of the fund that a note would leave, or where it would be taken back. */
    private static StatedPosition withoutAnyOf(Note gone, StatedPosition now) {
        return OpeningsInForce.isInForce(gone) ? now.withoutOpening() : without(gone, now);
    }

    /** What would be stated besides what is booked. */
    private static StatedPosition stated(Note note, @Nullable Outcome outcome, StatedPosition now) {
        return switch (note.kind()) {
            case OPENING ->
                outcome instanceof Outcome.Booked
                        ? OpeningPosition.inForce(
                                now,
                                note.countsFrom(),
                                note.period(),
                                note.position().lines())
                        : now;
            case ALLOTMENT_NOTE -> note.movesMoney() ? now : now.withAllottedNothing(place(note));
            case CARRY_OVER_ANSWER ->
                note.movesMoney() || note.carryOver().answer() == NoteDetails.Answer.NO
                        ? now.answered(place(note))
                        : now;
            case VOUCHER -> now;
        };
    }

    private static HeldIn place(Note note) {
        return new HeldIn(note.holder(), note.period());
    }

    /** @param stated what would be stated besides what is booked */
    private NotePreview.OfFund ofFund(
            Note note, ReconcileLedger.Trial trial, StatedPosition now, StatedPosition stated) {
        StatedPosition then = stated.withEntries(note.fundId(), trial.standing());
        KnownMoney before = known(note, trial.balancesBefore(), now);
        KnownMoney after = known(note, trial.balancesAfter(), then);
        return new NotePreview.OfFund(
                note.fund(), lines(before, after), projects(note, trial, now, then), before.total(), after.total());
    }

    /** The money of the fund of a note; nobody is asked what a party has of another fund than the cluster's own. */
    private KnownMoney known(Note note, Balances balances, StatedPosition position) {
        PartiesOfFund parties = register.partiesOf(note.cooperation());
        return new KnownMoney(
                balances.standing((Account account) -> account.fund().equals(note.fundId())),
                position,
                note.isOfCluster() ? parties : parties.askingNobody());
    }

    private List<NotePreview.OfProject> projects(
            Note note, ReconcileLedger.Trial trial, StatedPosition now, StatedPosition then) {
        Map<UUID, KnownFigures> before = ofProjects(note.fundId(), trial.balancesBefore(), now);
        Map<UUID, KnownFigures> after = ofProjects(note.fundId(), trial.balancesAfter(), then);
        Set<UUID> changed = new HashSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(it -> figures(before, it).equals(figures(after, it)));
        return changed.isEmpty()
                ? List.of()
                : projectNames.of(note.cooperation(), changed).values().stream()
                        .filter(it -> it.name() != null)
                        .sorted(Comparator.comparing(ProjectName::shown))
                        .map(it -> new NotePreview.OfProject(it, figures(before, it.id()), figures(after, it.id())))
                        .toList();
    }

    private static KnownFigures figures(Map<UUID, KnownFigures> projects, UUID project) {
        return projects.getOrDefault(project, ProjectFigures.NONE.total(""));
    }

    private static Map<UUID, KnownFigures> ofProjects(String fund, Balances balances, StatedPosition position) {
        Map<UUID, ProjectFigures> projects = new HashMap<>();
        position.projects().forEach(it -> projects.put(it, ProjectFigures.of(position.ofProject(it))));
        balances.standing((Account account) -> account.fund().equals(fund) && account.project() != null)
                .forEach((account, balance) -> projects.merge(
                        Objects.requireNonNull(account.project()),
                        ProjectFigures.of(account.holder(), account.kind(), balance),
                        ProjectFigures::plus));
        Map<UUID, KnownFigures> known = new HashMap<>();
        projects.forEach((project, its) -> known.put(project, its.total("")));
        return known;
    }

    private static List<NotePreview.Line> lines(KnownMoney before, KnownMoney after) {
        TreeSet<HeldIn> places = new TreeSet<>(before.lines().keySet());
        places.addAll(after.lines().keySet());
        List<NotePreview.Line> lines = new ArrayList<>();
        for (HeldIn place : places) {
            KnownFigures old = before.line(place);
            KnownFigures now = after.line(place);
            if (!old.equals(now)) {
                lines.add(new NotePreview.Line(place, old, now));
            }
        }
        return lines;
    }

    private static @Nullable Outcome outcome(Map<UUID, WeighedOrder> after, UUID id) {
        WeighedOrder weighed = after.get(id);
        return weighed == null ? null : weighed.outcome();
    }
}
