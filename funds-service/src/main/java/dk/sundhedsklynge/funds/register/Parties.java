package dk.sundhedsklynge.funds.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The parties known here. */
@ApplicationScoped
public class Parties implements PanacheRepositoryBase<Party, String> {

    private final KnownRegister known;

    Parties(KnownRegister known) {
        this.known = known;
    }

    void know(PartyState state) {
        Party party = findById(state.id(), LockModeType.PESSIMISTIC_WRITE);
        if (party == null) {
            party = new Party(state.id());
            party.learn(state);
            persist(party);
        } else {
            party.learn(state);
        }
        known.willChange();
    }

    public Map<String, Party> byId() {
        Map<String, Party> parties = new HashMap<>();
        listAll().forEach(party -> parties.put(party.id(), party));
        return parties;
    }

    /** The same codes in the order of the register; unknown ones come last. */
    public List<String> inOrder(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : codes.stream()
                        .sorted(Comparator.comparingInt(order()).thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    /** Place of a party in the register; unknown ones come last. */
    public ToIntFunction<String> order() {
        Map<String, Party> parties = byId();
        return id -> {
            Party party = parties.get(id);
            return party == null ? Integer.MAX_VALUE : party.order();
        };
    }
}
