package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.openness.Access;
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

    /** Ten characters at most that can stand in a path; a whole number has three digits at most. */
    static final String LABEL = "(?![0-9]{4,}$)[\\p{L}0-9]([\\p{L}0-9 .-]{0,8}[\\p{L}0-9])?";

    static final String LABEL_ADVICE =
            "Skriv, hvad punktet hedder på dagsordenen, for eksempel 2a; højst 10 tegn: bogstaver og tal (højst 999), og"
                    + " mellemrum, bindestreg og punktum kun imellem dem";
}
