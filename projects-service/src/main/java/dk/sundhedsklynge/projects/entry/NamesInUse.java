package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which project of a cooperation has which name. Names are compared without case, quotes and the number of blanks. */
public final class NamesInUse {
    private final Map<String, List<Project>> projects;

    private NamesInUse(Map<String, List<Project>> projects) {
        this.projects = projects;
    }

    static NamesInUse of(Collection<Project> all) {
        Map<String, List<Project>> projects = new HashMap<>();
        all.stream().filter(project -> !project.isTakenBack()).forEach(project -> project.everyName()
                .forEach(name -> projects.computeIfAbsent(plain(name), key -> new ArrayList<>())
                        .add(project)));
        return new NamesInUse(projects);
    }

    /** The project that has one of the names already. */
    public Optional<Project> find(Written it) {
        return with(it).findFirst();
    }

    /**
     * @param itself id of the project that is written
     * @param closedToo whether the writer may see closed projects; others are told the same of every name
     */
    Optional<EntryOutcome.Refused> taken(UUID itself, Written it, boolean closedToo) {
        return with(it).filter(found -> !found.id().equals(itself))
                .findFirst()
                .map(other -> closedToo
                        ? new EntryOutcome.NameTaken(other.id(), other.whole().name())
                        : new EntryOutcome.NameRefused());
    }

    private Stream<Project> with(Written it) {
        return names(it).stream().flatMap(name -> projects.getOrDefault(name, List.of()).stream());
    }

    /** All that a project is written with, as they are compared; that of the project itself first. */
    public static List<String> names(Written it) {
        Stated stated = it.position();
        return stated == null
                ? List.of()
                : Stream.concat(Stream.of(stated.name()), stated.aliases().stream())
                        .map(NamesInUse::plain)
                        .toList();
    }

    private static String plain(String name) {
        return name.replaceAll("[\"'”“’‘«»]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
