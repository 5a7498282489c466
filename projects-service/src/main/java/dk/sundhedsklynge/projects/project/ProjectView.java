package dk.sundhedsklynge.projects.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A project as one reader may see it.
 *
 * @param council the health council that took the project over
 * @param owner in words
 * @param ownerParty code of the party that owns it
 * @param partners codes of the parties that take part
 * @param otherPartners others that take part, in words
 * @param takenBack whether it was only written by hand and that was taken back
 * @param takenOverFrom where a council has it from; null when it was no cluster's before
 * @param takenOverBy the councils that have acknowledged it and go on with it
 * @param money null when the figures stem from a closed item that this reader may not see
 */
public record ProjectView(
        UUID id,
        String cooperation,
        String cooperationName,
        String name,
        List<String> aliases,
        Phase phase,
        String phaseLabel,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String council,
        @Nullable String councilName,
        @Nullable String workingGroup,
        @Nullable String owner,
        @Nullable String ownerParty,
        @Nullable String ownerPartyName,
        List<String> partners,
        List<String> partnerNames,
        @Nullable String otherPartners,
        @Nullable String description,
        boolean takenBack,
        @Nullable TakenOverFrom takenOverFrom,
        List<TakenOverBy> takenOverBy,
        Access access,
        @Nullable ProjectMoney money) {

    /**
     * Where a council has a project from.
     *
     * @param project its id there
     * @param run of the handover, whose dossier for the council has it
     */
    public record TakenOverFrom(UUID project, String cooperation, String cooperationName, UUID run, LocalDate on) {}

    /** @param project its id with the council */
    public record TakenOverBy(UUID project, String council, String councilName, LocalDate on) {}

    /**
     * @param nameOf what a cooperation is called
     * @param partyName what a party is called
     */
    static ProjectView of(ShownProject project, UnaryOperator<String> nameOf, UnaryOperator<String> partyName) {
        ProjectFacts facts = project.facts();
        return new ProjectView(
                project.id(),
                project.cooperation(),
                nameOf.apply(project.cooperation()),
                facts.name(),
                facts.aliases(),
                facts.phase(),
                facts.phase().label(),
                facts.from(),
                facts.until(),
                facts.council(),
                facts.council() == null ? null : nameOf.apply(facts.council()),
                facts.workingGroup(),
                project.owner(),
                project.ownerParty(),
                project.ownerParty() == null ? null : partyName.apply(project.ownerParty()),
                project.partners(),
                project.partners().stream().map(partyName).toList(),
                project.otherPartners(),
                project.description(),
                project.takenBack(),
                from(project.takenOverFrom(), nameOf),
                project.takenOverBy().stream()
                        .map(it -> new TakenOverBy(it.id(), it.council(), nameOf.apply(it.council()), it.on()))
                        .toList(),
                project.access(),
                project.money());
    }

    private static @Nullable TakenOverFrom from(@Nullable TakenOver it, UnaryOperator<String> nameOf) {
        return it == null
                ? null
                : new TakenOverFrom(it.project(), it.cooperation(), nameOf.apply(it.cooperation()), it.run(), it.on());
    }

    /** Who owns it, in words; null when nobody stated it. */
    @JsonIgnore
    public @Nullable String ownerText() {
        return ownerPartyName == null || owner == null
                ? (ownerPartyName == null ? owner : ownerPartyName)
                : ownerPartyName + ", " + owner;
    }
}
