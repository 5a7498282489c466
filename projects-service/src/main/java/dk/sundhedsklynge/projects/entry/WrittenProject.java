package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as somebody writes it.
 *
 * @param statedOn the day the position is as of
 * @param because why it is corrected; not for a new one
 */
public record WrittenProject(
        @NotBlank(message = "Skriv projektets navn") @Size(max = 200, message = "Højst 200 tegn")
        String name,

        @Nullable List<@NotBlank @Size(max = 200) String> aliases,
        @Nullable Phase phase,

        @NotNull(message = "Skriv den dag, oplysningen er fra")
        LocalDate statedOn,

        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @Size(max = 200, message = "Højst 200 tegn") @Nullable
        String owner,

        @Nullable String ownerParty,
        @Nullable List<@NotBlank String> partners,

        @Size(max = 1000, message = "Højst 1000 tegn") @Nullable
        String otherPartners,

        @Size(max = 4000, message = "Højst 4000 tegn") @Nullable
        String description,

        @Nullable Access access,
        @Nullable UUID document,

        @Size(max = 2000, message = "Højst 2000 tegn") @Nullable
        String note,

        @Size(max = 1000, message = "Højst 1000 tegn") @Nullable
        String because) {

    Written written() {
        return new Written(
                new Stated(statedOn, name, aliases == null ? List.of() : aliases, phase, from, until),
                owner,
                ownerParty,
                partners == null ? List.of() : partners,
                otherPartners,
                description,
                access == null ? Access.OPEN : access,
                document,
                note);
    }
}
