package dk.sundhedsklynge.meetings.handover.part;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The projects of a cooperation, as projects write them for a run, their names without characters that nobody sees. */
public record ProjectsPart(List<Project> projects) {
    public static final ProjectsPart NOTHING = new ProjectsPart(List.of());

    /**
     * @param owner as it is named; null when nobody is
     * @param ownerParty the party that the owner belongs to; null when it belongs to none, or none is known
     * @param council the council that it was carried over to; null for none
     * @param settled whether it needs no decision any more
     * @param missing codes: {@code decision}, {@code owner}, {@code dates}, {@code council}
     * @param open how it stands for those who may not see its closed items; null when that is the same
     */
    public record Project(
            UUID id,
            Access access,
            String name,
            List<String> aliases,
            String phase,
            @Nullable String owner,
            @Nullable String ownerParty,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String council,
            boolean settled,
            List<String> missing,
            @Nullable Step lastChange,
            @Nullable Open open) {
        public Project {
            name = HiddenCharacters.cleaned(name);
            aliases = aliases.stream().map(HiddenCharacters::cleaned).toList();
            owner = owner == null ? null : HiddenCharacters.cleaned(owner);
        }
    }

    /** What happened last to a project. */
    public record Step(
            @Nullable String step,
            @Nullable LocalDate decidedOn,
            @Nullable Anchor anchor) {}

    /** A project as it stands by what is open. */
    public record Open(
            String name,
            List<String> aliases,
            String phase,
            @Nullable String owner,
            @Nullable String ownerParty,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String council,
            boolean settled,
            List<String> missing,
            @Nullable Step lastChange) {
        public Open {
            name = HiddenCharacters.cleaned(name);
            aliases = aliases.stream().map(HiddenCharacters::cleaned).toList();
            owner = owner == null ? null : HiddenCharacters.cleaned(owner);
        }
    }

    /** The pieces of a part, in their order, as one. */
    static ProjectsPart joined(List<ProjectsPart> pieces) {
        return new ProjectsPart(
                pieces.stream().flatMap(it -> it.projects().stream()).toList());
    }
}
