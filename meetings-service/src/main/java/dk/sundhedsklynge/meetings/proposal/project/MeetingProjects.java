package dk.sundhedsklynge.meetings.proposal.project;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.project.ProjectName;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Phase;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The projects that one meeting speaks of. A project that gets money or stands in a position is registered by these
 * minutes even if it is known already, so that their effects do not depend on which minutes were imported before.
 */
public final class MeetingProjects {
    private static final int SHORTEST = 5;

    private final ProposalCollector collector;
    private final KnownProjects known;
    private final Map<String, Named> here = new LinkedHashMap<>();
    private final NameIndex index;
    private final Map<UUID, NewProject> fresh = new LinkedHashMap<>();

    /** @param registration id of the effect of this meeting that registers it; null when none does */
    public record Named(UUID id, String name, @Nullable UUID registration) {
        public List<UUID> waitsFor() {
            return registration == null ? List.of() : List.of(registration);
        }
    }

    public MeetingProjects(ProposalCollector collector, KnownProjects known) {
        this.collector = collector;
        this.known = known;
        this.index = new NameIndex(known.normalizedNames());
    }

    /** The project with exactly this name or alias. */
    public Optional<Named> named(String name) {
        Named registered = here.get(ProjectName.normalized(name));
        return registered != null
                ? Optional.of(registered)
                : known.named(name).map(it -> new Named(it.id(), it.names().getFirst(), null));
    }

    /** Whether these minutes or anything else registers a project of this name. */
    public boolean isRegistered(String name) {
        return here.containsKey(ProjectName.normalized(name))
                || known.named(name).filter(KnownProject::registered).isPresent();
    }

    /** The project of these minutes whose name contains the words; empty where there are several or none. */
    public Optional<Named> calledInShort(String words) {
        String said = ProjectName.normalized(words);
        List<Named> named = here.entrySet().stream()
                .filter(each -> said.length() > SHORTEST && holds(each.getKey(), said))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static boolean holds(String name, String words) {
        int at = name.indexOf(words);
        return at >= 0 && NameIndex.isEdge(name, at - 1) && NameIndex.isEdge(name, at + words.length());
    }

    /** The projects named in a text, in order. Where one name contains another, only the longer one counts. */
    public List<Named> in(String text) {
        return index.in(ProjectName.normalized(text)).stream()
                .flatMap(name -> named(name).stream())
                .distinct()
                .toList();
    }

    /**
     * Registers a project by one of its names, once for these minutes.
     *
     * @param phase that the minutes state; null when they state none
     */
    public Named register(
            SourcePlace place, String name, List<String> aliases, @Nullable Phase phase, String quote, Doubt doubt) {
        Named already = here.get(ProjectName.normalized(name));
        if (already != null) {
            return already;
        }
        KnownProject found = Stream.concat(Stream.of(name), aliases.stream())
                .flatMap(it -> known.named(it).stream())
                .findFirst()
                .orElse(null);
        UUID id = found == null ? newId(name) : found.id();
        UUID registration = collector.propose(
                place, EffectType.REGISTER, new Terms.Registration(id, name, aliases, phase), List.of(), quote, doubt);
        Named project = new Named(id, found == null ? name : found.names().getFirst(), registration);
        here.put(ProjectName.normalized(name), project);
        aliases.forEach(alias -> here.putIfAbsent(ProjectName.normalized(alias), project));
        Stream.concat(Stream.of(name), aliases.stream())
                .map(ProjectName::normalized)
                .forEach(index::add);
        if (found == null) {
            boolean closed = place.item().access() == Access.CLOSED;
            fresh.putIfAbsent(id, new NewProject(id, name, aliases, closed));
        }
        return project;
    }

    private UUID newId(String name) {
        return ProposalCollector.named(collector.meeting().cooperation() + "|project|" + ProjectName.normalized(name));
    }

    public List<NewProject> fresh() {
        return List.copyOf(fresh.values());
    }
}
