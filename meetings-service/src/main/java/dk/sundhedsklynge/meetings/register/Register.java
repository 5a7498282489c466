package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.security.Caller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All cooperations, parties, bodies and body types, by id, as they were last committed. Reading costs no statement. Rules can be
 * tried on it without a database.
 */
public final class Register {
    private final Supplier<Content> content;

    /** @param content asked at every look */
    Register(Supplier<Content> content) {
        this.content = content;
    }

    /** What the register holds at one moment. */
    static final class Content {
        private final Map<String, Cooperation> cooperations;
        private final Map<String, Party> parties;
        private final Map<String, Body> bodies;
        private final Map<String, BodyType> types;

        /** @throws IllegalStateException when two have the same id, naming it */
        Content(List<Cooperation> cooperations, List<Party> parties, List<Body> bodies, List<BodyType> types) {
            this.cooperations = byId(cooperations, Cooperation::id);
            this.parties = byId(parties, Party::code);
            this.bodies = byId(bodies, Body::id);
            this.types = byId(types, BodyType::id);
        }
    }

    /** The register as a release brings it. */
    public static Register ofReferenceData() {
        Content content = ReferenceData.read().content(BodyTypes.ofRelease());
        return new Register(() -> content);
    }

    public Collection<Cooperation> cooperations() {
        return content.get().cooperations.values();
    }

    /**
     * Ids of the cooperations whose rows a list shows.
     *
     * @param only the one that is asked for; null for all
     */
    public List<String> visible(Caller caller, @Nullable String only) {
        return cooperations().stream()
                .map(Cooperation::id)
                .filter(id -> only == null || only.equals(id))
                .filter(caller::maySee)
                .toList();
    }

    public Collection<Party> parties() {
        return content.get().parties.values();
    }

    public Collection<Body> bodies() {
        return content.get().bodies.values();
    }

    public Collection<BodyType> bodyTypes() {
        return content.get().types.values();
    }

    public Optional<Cooperation> cooperation(String id) {
        return Optional.ofNullable(content.get().cooperations.get(id));
    }

    public Optional<Party> party(String code) {
        return Optional.ofNullable(content.get().parties.get(code));
    }

    public Optional<Body> body(String id) {
        return Optional.ofNullable(content.get().bodies.get(id));
    }

    public Optional<BodyType> bodyType(String id) {
        return Optional.ofNullable(content.get().types.get(id));
    }

    /** The health council of each municipality that has one, by the municipality's code. */
    Map<String, String> councils() {
        Map<String, String> councils = new LinkedHashMap<>();
        cooperations().stream()
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_COUNCIL)
                .forEach(it -> partiesOf(it).stream()
                        .filter(party -> party.kind() == Party.Kind.MUNICIPALITY)
                        .forEach(party -> councils.put(party.code(), it.id())));
        return councils;
    }

    /**
     * The cut-off of a cooperation that is wound up, when it lies before the day.
     *
     * @param day on which something new would be decided or planned
     */
    public Optional<LocalDate> cutOffBefore(String cooperation, LocalDate day) {
        return cooperation(cooperation)
                .map(Cooperation::windingUp)
                .filter(it -> it.hasBegun(day))
                .map(WindingUp::cutOff);
    }

    /**
     * The cut-off of a cooperation that takes no meeting of this day, because the day lies after it.
     *
     * @param day of a meeting; null when it is not set
     */
    public Optional<LocalDate> cutOffBeforeMeeting(String cooperation, @Nullable LocalDate day) {
        return day == null ? Optional.empty() : cutOffBefore(cooperation, day);
    }

    /** Whether everything of the cooperation can be read and nothing written any more. */
    public boolean isArchive(String cooperation) {
        return cooperation(cooperation)
                .map(Cooperation::windingUp)
                .filter(WindingUp::hasEnded)
                .isPresent();
    }

    /** The parties of a cooperation, municipalities first. */
    public List<Party> partiesOf(Cooperation cooperation) {
        Map<String, Party> parties = content.get().parties;
        return cooperation.parties().stream().map(parties::get).toList();
    }

    /** Names of the parties of a cooperation by their code, municipalities first; none when it is not known. */
    public Map<String, String> partyNames(String cooperation) {
        Map<String, String> names = new LinkedHashMap<>();
        cooperation(cooperation)
                .map(this::partiesOf)
                .orElse(List.of())
                .forEach(it -> names.put(it.code(), it.displayName()));
        return names;
    }

    /** Codes of the parties of a cooperation; none when it is not known. */
    public List<String> partyCodes(String cooperation) {
        return cooperation(cooperation).map(Cooperation::parties).orElse(List.of());
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return Collections.unmodifiableMap(all.stream()
                .collect(Collectors.toMap(
                        id,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("Two in the register have the id " + id.apply(one));
                        },
                        LinkedHashMap::new)));
    }
}
