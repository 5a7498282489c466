package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.openness.Access;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An item that a secretary puts on an agenda.
 *
 * @param label the next free number when left out
 * @param access open when left out
 * @param position from 1; the last when left out
 */
public record NewAgendaItem(
        @Nullable @Pattern(regexp = AgendaItemDetails.LABEL, message = AgendaItemDetails.LABEL_ADVICE)
        String label,

        @NotBlank(message = "Skriv punktets titel") @Size(max = 500, message = "Titlen er på højst 500 tegn")
        String title,

        @Nullable Access access,

        @Nullable @Min(value = 1, message = "Pladser tælles fra 1")
        Integer position) {}
