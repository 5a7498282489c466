package dk.sundhedsklynge.meetings.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All cooperations, parties and bodies, by id. A value: rules can be tried on it without a database. */
public final class Register {
    private final Map<String, Cooperation> cooperations;
    private final Map<String, Party> parties;
    private final Map<String, Body> bodies;

    /** @throws IllegalStateException when two have the same id, naming it */
    Register(List<Cooperation> cooperations, List<Party> parties, List<Body> bodies) {
        this.cooperations = byId(cooperations, Cooperation::id);
        this.parties = byId(parties, Party::code);
        this.bodies = byId(bodies, Body::id);
    }

    /** The register of the reference data. */
    public static Register ofReferenceData() {
        return ReferenceData.read().register();
    }

    public Collection<Cooperation> cooperations() {
        return cooperations.values();
    }

    public Collection<Party> parties() {
        return parties.values();
    }

    public Collection<Body> bodies() {
        return bodies.values();
    }

    public Optional<Cooperation> cooperation(String id) {
        return Optional.ofNullable(cooperations.get(id));
    }

    public Optional<Party> party(String code) {
        return Optional.ofNullable(parties.get(code));
    }

    public Optional<Body> body(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** The parties of a cooperation, municipalities first. */
    public List<Party> partiesOf(Cooperation cooperation) {
        return cooperation.parties().stream().map(parties::get).toList();
    }

    /** Codes of the parties of a cooperation; none when it is not known. */
    public List<String> partyCodes(String cooperation) {
        return cooperation(cooperation).map(Cooperation::parties).orElse(List.of());
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream()
                .collect(Collectors.toMap(
                        id,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("Two in the register have the id " + id.apply(one));
                        },
                        LinkedHashMap::new));
    }
}
