package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import dk.sundhedsklynge.platform.security.BoundPersons;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.windingup.WindingUp;
import dk.sundhedsklynge.platform.windingup.WindingUps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may still be entered while a cooperation is wound up: notes about days until the cut-off, as long as late invoices are taken,
 * by the persons whom the decision names and by the secretariat. An invoice can be dated and paid later than the work it is for.
 */
@ApplicationScoped
public class WindingUpRules {
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

    /**
     * Why the caller cannot change what is written of the cooperation already: take a note back, attach a document, close the accounts.
     * Empty when nothing stands against it.
     */
    public Optional<NoteRefusal> refusal(String cooperation) {
        LocalDate today = LocalDate.now(clock);
        return windingUps.of(cooperation).flatMap(it -> ofArchive(it, today)
                .or(() -> ofPersons(cooperation, it, today)));
    }

    /** Why this note is not taken; empty when nothing stands against it. */
    Optional<NoteRefusal> refusal(KnownCooperation cooperation, NewNote entered) {
        WindingUp it = cooperation.windingUp();
        return it == null ? ofEnd(cooperation.to(), entered) : refusal(cooperation.id(), it, entered);
    }

    /** A cooperation that has ended without a handover takes only what is about a day of its own. */
    static Optional<NoteRefusal> ofEnd(@Nullable LocalDate last, NewNote entered) {
        return last != null && entered.concerns().isAfter(last)
                ? switch (entered.kind()) {
                    case ALLOTMENT_NOTE, VOUCHER, OPENING -> Optional.of(new NoteRefusal.AfterTheEnd(last));
                    case CARRY_OVER_ANSWER -> Optional.empty();
                }
                : Optional.empty();
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
        return refused.or(() -> ofPersons(cooperation, it, today));
    }

    private Optional<NoteRefusal> ofPersons(String cooperation, WindingUp it, LocalDate today) {
        return !it.hasBegun(today) || goesOn(cooperation, it)
                ? Optional.empty()
                : Optional.of(new NoteRefusal.NotNamedForWindingUp(it.cutOff()));
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
