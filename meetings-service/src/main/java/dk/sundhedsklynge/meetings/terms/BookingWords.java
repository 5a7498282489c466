package dk.sundhedsklynge.meetings.terms;

import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which fund and year an effect would be booked, as funds-service reads its terms: what names no year is of the year of its day. */
public final class BookingWords {
    private static final String CLUSTER = "cluster";

    private BookingWords() {}

    /**
     * A Danish sentence or two; empty for an effect whose summary says it, or that books nothing.
     *
     * @param isProposed whether its terms can still be corrected: then it is said how
     */
    public static Optional<String> of(Terms terms, LocalDate decidedOn, boolean isProposed) {
        return switch (terms) {
            case Terms.Allotment it -> Optional.of(ofCluster(it.period(), decidedOn, isProposed));
            case Terms.Commitment it -> Optional.of(ofCluster(it.period(), decidedOn, isProposed));
            case Terms.Opening it -> Optional.of(opening(it, isProposed));
            case Terms.Reduction _,
                    Terms.Frame _,
                    Terms.CarryOver _,
                    Terms.Lapse _,
                    Terms.FundTransfer _,
                    Terms.HandOver _,
                    Terms.Earmark _,
                    Terms.SetKey _,
                    Terms.Registration _,
                    Terms.Step _,
                    Terms.Extension _,
                    Terms.Amendment _,
                    Terms.CarryToCouncil _,
                    Terms.Group _ -> Optional.empty();
        };
    }

    private static String ofCluster(@Nullable String period, LocalDate decidedOn, boolean isProposed) {
        return isNamed(period)
                ? "Bogføres i klyngens midler på %s.".formatted(period)
                : "Året er ikke nævnt; bogføres i klyngens midler på %d, beslutningens år.%s"
                        .formatted(
                                decidedOn.getYear(),
                                isProposed ? " Skriv et andet under År eller pulje, hvis det er forkert." : "");
    }

    /** The name of another fund stands by itself, since it can begin with <em>pulje</em>. */
    static String fund(String name) {
        return name.equals(CLUSTER) ? "klyngens midler" : "»" + name + "«";
    }

    private static String opening(Terms.Opening it, boolean isProposed) {
        String usual = isNamed(it.period())
                ? String.valueOf(it.period())
                : String.valueOf(it.asOf().getYear());
        return "Bogføres i %s på %s. Gælder den, træder den i stedet for alt, hvad der er besluttet eller registreret til og med %s.%s"
                .formatted(
                        fund(it.fund()),
                        DanishLists.and(it.lines().stream()
                                .flatMap(line ->
                                        Stream.of(isNamed(line.period()) ? String.valueOf(line.period()) : usual))
                                .distinct()
                                .sorted()
                                .toList()),
                        DanishDates.inWords(it.asOf()),
                        isProposed ? " Skriv det, der stadig gælder, i åbningen." : "");
    }

    private static boolean isNamed(@Nullable String period) {
        return period != null && !period.isBlank();
    }
}
