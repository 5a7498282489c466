package dk.sundhedsklynge.meetings.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a fact is taken back, as a client sends it. */
public record TakingBack(
        @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
        String because) {}
