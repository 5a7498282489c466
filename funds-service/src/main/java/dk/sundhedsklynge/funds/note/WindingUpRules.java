package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.register.WindingUp;
import dk.sundhedsklynge.funds.register.WindingUps;
import dk.sundhedsklynge.platform.security.BoundPersons;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What may still be entered while a cooperation is wound up: notes about days until the cut-off, as long as late invoices are taken,
 * by the persons whom the decision names and by the secretariat. An invoice can be dated and paid later than the work it is for.
 */
@ApplicationScoped
class WindingUpRules {
    private final WindingUps windingUps;
    private final BoundPersons persons;
    private final Caller caller;
    private final Clock clock;

    WindingUpRules(WindingUps windingUps, BoundPersons persons, Caller caller, Clock clock) {
        this.windingUps = windingUps;
        this.persons = persons;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why this note is not taken; empty when nothing stands against it. */
    Optional<NoteRefusal> refusal(String cooperation, NewNote entered) {
        return windingUps.of(cooperation).flatMap(it -> refusal(cooperation, it, entered));
    }

    /** Answers on carry-over and corrections of the opening go on after the day for late invoices. */
    private Optional<NoteRefusal> refusal(String cooperation, WindingUp it, NewNote entered) {
        LocalDate today = LocalDate.now(clock);
        Optional<NoteRefusal> refused =
                switch (entered.kind()) {
                    case ALLOTMENT_NOTE -> ofDays(it, entered.concerns(), today).map(WindingUpRules::ofMoney);
                    case VOUCHER -> ofDays(it, entered.concerns(), today);
                    case CARRY_OVER_ANSWER, OPENING -> ofArchive(it, today);
                };
        if (refused.isPresent() || !it.hasBegun(today) || goesOn(cooperation, it)) {
            return refused;
        }
        return Optional.of(new NoteRefusal.NotNamedForWindingUp(it.cutOff()));
    }

    private static Optional<NoteRefusal> ofArchive(WindingUp it, LocalDate today) {
        return it.isArchived(today) ? Optional.of(new NoteRefusal.Archived()) : Optional.empty();
    }

    /** What the days say, whoever asks. */
    static Optional<NoteRefusal> ofDays(WindingUp it, LocalDate day, LocalDate today) {
        if (it.isArchived(today)) {
            return Optional.of(new NoteRefusal.Archived());
        }
        if (day.isAfter(it.cutOff())) {
            return Optional.of(new NoteRefusal.AfterCutOff(it.cutOff()));
        }
        return today.isAfter(it.lateInvoicesUntil())
                ? Optional.of(new NoteRefusal.TooLateForInvoices(it.lateInvoicesUntil()))
                : Optional.empty();
    }

    /** The same, said of money that was received. */
    static NoteRefusal ofMoney(NoteRefusal ofInvoice) {
        return ofInvoice instanceof NoteRefusal.AfterCutOff(LocalDate cutOff)
                ? new NoteRefusal.ReceivedAfterCutOff(cutOff)
                : ofInvoice;
    }

    private boolean goesOn(String cooperation, WindingUp it) {
        return caller.actsFor(cooperation, null, Role.SECRETARIAT)
                || persons.isOneOf(caller, it.persons() == null ? List.of() : it.persons());
    }
}
