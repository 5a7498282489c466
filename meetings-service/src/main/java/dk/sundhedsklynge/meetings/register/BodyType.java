package dk.sundhedsklynge.meetings.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of body, as configured: who sits in it, how its items are laid out, its deadlines and its rules.
 *
 * @param from the first day of bodies of this type; null: not limited
 * @param to the last day; null: not limited
 * @param version grows with every edit
 */
public record BodyType(
        @NotBlank String id,
        @NotBlank String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Valid BodyTypeDefinition definition,
        long version) {
    static final String POLITICAL_LEVEL = "political-level";
    static final String PROFESSIONAL_LEVEL = "professional-level";
    static final String CHAIRMANSHIP = "chairmanship";
    static final String GROUP = "group";
    static final String HEALTH_COUNCIL = "health-council";

    /** Whether a secretariat may add bodies of it; the others are set by law. */
    public boolean canBeAdded() {
        return id.equals(CHAIRMANSHIP) || id.equals(GROUP);
    }
}
