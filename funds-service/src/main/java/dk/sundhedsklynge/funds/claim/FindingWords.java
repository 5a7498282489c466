package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.ClaimedQuantity;
import dk.sundhedsklynge.funds.register.KnownRegister;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How staff name a figure of a document and the place where it stands. */
public final class FindingWords {
    private FindingWords() {}

    /** {@code Modtaget, Vejle, 2023}. */
    public static String about(
            ClaimedQuantity quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable String period,
            KnownRegister register) {
        KnownRegister.KnownParty known =
                party == null ? null : register.parties().get(party);
        String whose = known != null ? known.name() : party != null ? party : Objects.requireNonNullElse(label, "");
        return Stream.of(label(quantity), whose, Objects.requireNonNullElse(period, ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    static String label(ClaimedQuantity quantity) {
        return switch (quantity) {
            case RECEIVED -> "Modtaget";
            case COMMITTED -> "Disponeret";
            case RESERVED -> "Indstillet";
            case SPENT -> "Anvendt";
            case CARRIED_OVER -> "Overført";
            case UNCOMMITTED -> "Ikke disponeret";
            case UNSPENT -> "Ikke anvendt";
        };
    }

    /** The page of meetings with the line; null where the document is not known. */
    public static @Nullable String href(@Nullable UUID document, @Nullable Integer line) {
        return document == null
                ? null
                : "/moeder/dokumenter/" + document + (line == null ? "" : "?linje=%d#linje-%d".formatted(line, line));
    }
}
