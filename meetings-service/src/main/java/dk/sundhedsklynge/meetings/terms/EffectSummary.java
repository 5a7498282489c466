package dk.sundhedsklynge.meetings.terms;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import org.jspecify.annotations.Nullable;

/** An effect in a Danish sentence. */
public final class EffectSummary {
    private EffectSummary() {}

    /**
     * @param project name of the one it is about; null when it is about none, or none that has a name here
     * @param council name of the one that takes over; null when there is none, or the register does not know it
     */
    public static String of(EffectType type, Terms terms, @Nullable String project, @Nullable String council) {
        String name = project == null ? "projektet" : project;
        return switch (terms) {
            case Terms.Opening it ->
                "Åbning pr. %s med %d linjer%s"
                        .formatted(DanishDates.format(it.asOf()), it.lines().size(), received(it));
            case Terms.Allotment it -> "Tildeling på %s".formatted(kroner(it.amount()));
            case Terms.Commitment it ->
                "%s på %s til %s%s".formatted(type.label(), kroner(it.amount()), name, shared(it));
            case Terms.Reduction it -> "%s på %s for %s".formatted(type.label(), kroner(it.amount()), name);
            case Terms.Frame it -> "Økonomisk ramme på %s: %s".formatted(kroner(it.amount()), it.purpose());
            case Terms.CarryOver it -> "Overførsel fra %s til %s%s".formatted(it.from(), it.to(), of(it.amount()));
            case Terms.Earmark it -> "Øremærkning til %s%s".formatted(it.name(), of(it.amount()));
            case Terms.Lapse it -> "Bortfald på %s fra %s".formatted(kroner(it.amount()), it.period());
            case Terms.FundTransfer it ->
                "%s fra %s overføres fra %s til %s"
                        .formatted(
                                kroner(it.amount()),
                                it.period(),
                                BookingWords.fund(it.fromFund()),
                                BookingWords.fund(it.toFund()));
            case Terms.HandOver it ->
                "%s fra %s overdrages til %s"
                        .formatted(kroner(it.amount()), it.period(), council == null ? it.council() : council);
            case Terms.SetKey it ->
                "Fordelingsnøgle '%s' for %d parter"
                        .formatted(it.name(), it.weights().size());
            case Terms.Registration it ->
                (it.phase() == Phase.FUNDED ? "Projekt bevilget: %s" : "Nyt projekt: %s").formatted(it.name());
            case Terms.Step it ->
                "%s: %s%s"
                        .formatted(type.label(), name, it.on() == null ? "" : " (" + DanishDates.format(it.on()) + ")");
            case Terms.Extension it -> "%s forlænges til %s".formatted(name, DanishDates.format(it.until()));
            case Terms.Amendment it -> "%s ændres".formatted(name);
            case Terms.CarryToCouncil it ->
                "%s overføres til %s".formatted(name, council == null ? it.council() : council);
            case Terms.Group it -> "Gruppe til %s: %s".formatted(name, it.name());
        };
    }

    private static String received(Terms.Opening opening) {
        long received = opening.lines().stream()
                .filter(line -> line.quantity() == Terms.Quantity.RECEIVED)
                .mapToLong(line -> line.amount().ore())
                .sum();
        return received == 0 ? "" : ", modtaget %s kr.".formatted(DanishNumbers.format(new Money(received)));
    }

    private static String shared(Terms.Commitment it) {
        if (it.shares() != null && !it.shares().isEmpty()) {
            return ", delt på %d parter".formatted(it.shares().size());
        }
        return it.key() == null ? "" : ", delt efter nøgle";
    }

    private static String of(@Nullable Money amount) {
        return amount == null ? "" : " (" + kroner(amount) + ")";
    }

    private static String kroner(Money amount) {
        return DanishNumbers.format(amount) + " kr.";
    }
}
