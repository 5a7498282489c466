package dk.sundhedsklynge.meetings.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is held; a meeting can have several, a room and a link for one.
 *
 * @param link to an online meeting
 */
public record Place(
        @NotBlank(message = "Skriv stedets navn") @Size(max = 200, message = "Stedets navn er på højst 200 tegn")
        String name,

        @Nullable @Size(max = 300, message = "Adressen er på højst 300 tegn")
        String address,

        @Nullable
        @Size(max = 1000, message = "Linket er på højst 1000 tegn")
        @Pattern(regexp = "https://\\S+", message = "Skriv hele linket; det begynder med https://")
        String link) {}
