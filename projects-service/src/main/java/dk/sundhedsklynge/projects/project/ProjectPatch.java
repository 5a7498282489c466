package dk.sundhedsklynge.projects.project;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What may be edited; an absent field stays as it is, an empty text clears it. */
public record ProjectPatch(
        @Size(max = 200, message = "Ejer må højst fylde 200 tegn") @Nullable
        String owner,

        @Size(max = 20, message = "Partens kode er på højst 20 tegn") @Nullable
        String ownerParty,

        @Size(max = 4000, message = "Beskrivelsen må højst fylde 4.000 tegn") @Nullable
        String description) {}
