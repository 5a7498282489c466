package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the decision says that carries a handover out.
 *
 * @param body id of the body that decided
 * @param meeting that decided; null when it is not here
 * @param item label of the item there
 * @param document that the decision stands in
 * @param answers of a written approval, by the names of the parties
 * @param silenceCounts whether a party that has not answered counts as one that approves; null: it does not
 * @param persons who go on after the cut-off
 */
@Schema(name = "NewHandoverDecision")
public record NewDecision(
        @NotNull(message = "Skriv meeting eller written") HandoverDecision.Form form,

        @NotNull(message = "Skriv dagen, der blev besluttet")
        LocalDate decidedOn,

        @NotBlank(message = "Skriv, hvilket organ der besluttede")
        String body,

        @Nullable UUID meeting,
        @Nullable @Size(max = 10, message = "Højst 10 tegn") String item,
        @Nullable UUID document,

        @NotBlank(message = "Skriv sagsnummeret") @Size(max = 100, message = "Højst 100 tegn")
        String caseNumber,

        List<HandoverDecision.@Valid Answer> answers,
        @Nullable Boolean silenceCounts,
        @Nullable LocalDate cutOff,
        @Nullable LocalDate lateInvoicesUntil,
        List<UUID> persons) {
    public NewDecision {
        answers = answers == null ? List.of() : List.copyOf(answers);
        persons = persons == null ? List.of() : List.copyOf(persons);
    }
}
