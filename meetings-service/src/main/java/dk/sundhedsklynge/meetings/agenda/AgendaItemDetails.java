package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.meeting.Access;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an item of an agenda is called, what it is about, and who may see it. */
public record AgendaItemDetails(
        @NotNull(message = LABEL_ADVICE) @Pattern(regexp = LABEL, message = LABEL_ADVICE)
        String label,

        @NotBlank(message = "Skriv punktets titel") @Size(max = 500, message = "Titlen er på højst 500 tegn")
        String title,

        @NotNull(message = "Skriv adgangen: open eller closed")
        Access access) {

    /** One to ten characters that begin and end with something to see. */
    static final String LABEL = "\\S(.{0,8}\\S)?";

    static final String LABEL_ADVICE = "Skriv, hvad punktet hedder på dagsordenen, for eksempel 2a; højst 10 tegn";
}
