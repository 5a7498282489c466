package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a project; which fields are there depends on the step.
 *
 * @param name of the project when it is registered, of the group when one is appointed
 * @param phase where a registration says that the project stands
 * @param on the day a described, started, live, closed or transferred project came there
 * @param until the last day after an extension
 * @param council the cooperation that takes the project over
 */
@Embeddable
public record Terms(
        @Column(name = "project") UUID project,
        @Column(name = "name") @Nullable String name,
        @Column(name = "aliases") @Nullable List<String> aliases,

        @Enumerated(EnumType.STRING) @Column(name = "stated_phase") @Nullable
        Phase phase,

        @Column(name = "on_date") @Nullable LocalDate on,
        @Column(name = "until_date") @Nullable LocalDate until,
        @Column(name = "council") @Nullable String council,
        @Column(name = "summary_code") @Nullable String summaryCode) {

    public List<String> otherNames() {
        return aliases == null ? List.of() : aliases;
    }

    /** @throws MissingField when the step cannot be taken for want of a term */
    public void requireFor(Step step) {
        require(project, "project");
        switch (step) {
            case REGISTER, APPOINT_GROUP -> require(name, "name");
            case EXTEND -> require(until, "until");
            case CARRY_TO_COUNCIL -> require(council, "council");
            case DESCRIBE, START, WENT_LIVE, CHANGE, EVALUATE, SPREAD, TO_OPERATION, CLOSE -> {}
        }
    }

    private static void require(@Nullable Object value, String term) {
        if (value == null || value.toString().isBlank()) {
            throw new MissingField("terms." + term);
        }
    }
}
