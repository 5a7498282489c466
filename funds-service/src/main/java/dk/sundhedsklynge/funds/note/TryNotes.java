package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weighs all of a cooperation with notes that could be entered, and says what would become of each. Nothing is booked. */
@ApplicationScoped
public class TryNotes {
    private static final Pattern BOOKED = Pattern.compile("^Bogført\\b");

    private final KnownLabels labels;
    private final ReconcileLedger ledger;
    private final DueWeighings weighings;
    private final Caller caller;
    private final Clock clock;

    TryNotes(KnownLabels labels, ReconcileLedger ledger, DueWeighings weighings, Caller caller, Clock clock) {
        this.labels = labels;
        this.ledger = ledger;
        this.weighings = weighings;
        this.caller = caller;
        this.clock = clock;
    }

    /** What would become of a note. */
    public sealed interface Trial {
        /** @param warning Danish sentence; null for none */
        record Booked(@Nullable String warning) implements Trial {}

        /**
         * The opening in force covers it: it is kept, and moves no money.
         *
         * @param warning Danish sentence; null for none
         */
        record Contained(@Nullable String warning) implements Trial {}

        /** @param why Danish sentence; null when it states no money */
        record Unbooked(@Nullable String why) implements Trial {}
    }

    /** In the order of the notes; empty when there is more to weigh than is weighed for a preview. */
    public List<Trial> of(String cooperation, List<NewNote> entered) {
        if (entered.isEmpty() || weighings.tooMany(cooperation).isPresent()) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        List<Order> orders = new ArrayList<>();
        for (NewNote one : labels.spelled(cooperation, entered)) {
            Note note = one.withId(UUID.randomUUID())
                    .note(cooperation, caller.subject(), clock.instant())
                    .numbered(Long.MAX_VALUE - entered.size() + notes.size());
            notes.add(note);
            if (note.movesMoney()) {
                orders.add(note.order());
            }
        }
        Map<UUID, WeighedOrder> after =
                ledger.tryOut(cooperation, orders, Set.of()).after();
        return notes.stream().map(note -> trial(after.get(note.id()))).toList();
    }

    private static Trial trial(@Nullable WeighedOrder weighed) {
        return switch (weighed == null ? null : weighed.outcome()) {
            case Outcome.Booked booked -> new Trial.Booked(toBeBooked(booked.warning()));
            case Outcome.Contained(String warning) -> new Trial.Contained(warning);
            case Outcome.Refused refused -> new Trial.Unbooked(refused.advice());
            case Outcome.Reserved _, Outcome.Changed _, Outcome.Waiting _ -> new Trial.Unbooked(null);
            case null -> new Trial.Unbooked(null);
        };
    }

    /** Warnings are written for what is booked; of what is only tried they say that it will be. */
    static @Nullable String toBeBooked(@Nullable String warning) {
        return warning == null ? null : BOOKED.matcher(warning).replaceFirst("Bogføres");
    }
}
