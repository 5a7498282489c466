package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.register.Cooperations;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must be right in every note, whatever was booked before. */
@ApplicationScoped
public class NoteRules {
    private static final Money LARGEST = new Money(Terms.LARGEST_AMOUNT);

    private final KnownRegister register;
    private final Cooperations cooperations;
    private final Caller caller;
    private final Clock clock;

    NoteRules(KnownRegister register, Cooperations cooperations, Caller caller, Clock clock) {
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
        Optional<KnownCooperation> known = known(cooperation);
        if (known.isEmpty()) {
            return Optional.of(new NoteRefusal.UnknownCooperation(cooperation));
        }
        if (entered.namesPartyAndLabel()) {
            return Optional.of(new NoteRefusal.PartyAndLabel());
        }
        if (!caller.actsFor(cooperation, entered.holder().party(), Role.FINANCE, Role.SECRETARIAT)) {
            return Optional.of(new NoteRefusal.OtherParty());
        }
        if (entered.amount().ore() <= 0) {
            return Optional.of(new NoteRefusal.NoAmount());
        }
        if (entered.amount().ore() > LARGEST.ore()) {
            return Optional.of(new NoteRefusal.AmountTooLarge(LARGEST));
        }
        List<String> parties = known.get().parties();
        String party = entered.holder().party();
        if (party != null && !parties.contains(party)) {
            return Optional.of(new NoteRefusal.UnknownParty(party, known.get().name(), parties));
        }
        return entered.countsFrom().isAfter(LocalDate.now(clock))
                ? Optional.of(new NoteRefusal.InTheFuture())
                : Optional.empty();
    }

    /** What is in memory can be some seconds old, so what is not in it is looked up. */
    private Optional<KnownCooperation> known(String id) {
        KnownCooperation inMemory = register.cooperations().get(id);
        return inMemory != null
                ? Optional.of(inMemory)
                : cooperations
                        .findByIdOptional(id)
                        .map(found -> new KnownCooperation(found.id(), found.name(), List.copyOf(found.parties())));
    }
}
