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
     * @param missing codes: {@code phase}, {@code decision}, {@code owner}, {@code dates}, {@code council}
     * @param written what staff write of it besides; null when nothing is, and in a part of an earlier release
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
            @Nullable Written written,
            @Nullable Open open) {
        public Project {
            name = HiddenCharacters.cleaned(name);
            aliases = aliases.stream().map(HiddenCharacters::cleaned).toList();
            owner = owner == null ? null : HiddenCharacters.cleaned(owner);
        }

        public boolean saysPhase() {
            return !phase.isEmpty() && !phase.equals("not-stated");
        }

        /** What staff write of it, as far as it is known. */
        public Written told() {
            return written == null ? Written.NOTHING : written;
        }
    }

    /**
     * What staff write of a project.
     *
     * @param partners codes of the parties that take part
     * @param otherPartners others that take part, in words
     * @param note where it is known from, in words
     */
    public record Written(
            List<String> partners,
            @Nullable String otherPartners,
            @Nullable String description,
            @Nullable String note) {
        public static final Written NOTHING = new Written(List.of(), null, null, null);

        public Written {
            otherPartners = otherPartners == null ? null : HiddenCharacters.cleaned(otherPartners);
            description = description == null ? null : HiddenCharacters.cleaned(description);
            note = note == null ? null : HiddenCharacters.cleaned(note);
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
            @Nullable Step lastChange,
            @Nullable Written written) {
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
