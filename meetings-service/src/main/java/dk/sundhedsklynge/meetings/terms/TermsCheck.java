package dk.sundhedsklynge.meetings.terms;

import dk.sundhedsklynge.platform.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of terms before anybody is asked to do them: what the addressee could not read would never be answered. The
 * rest (money, phase) the addressee knows.
 */
public final class TermsCheck {
    /** Far above the inhabitants of any party; products of more would not fit when an amount is shared. */
    private static final long LARGEST_WEIGHT = 1_000_000_000_000L;

    /** A year or a named pool, 2022-2023. */
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-[0-9]{4})?");

    /** A thousand billion kroner: far above any decision, far below where sums of øre no longer fit. */
    private static final Money LARGEST = new Money(100_000_000_000_000L);

    /** Where an order may say that a project stands; part of the contract. */
    private static final List<String> PHASES = List.of(
            "proposed",
            "described",
            "funded",
            "started",
            "live",
            "evaluated",
            "in-operation",
            "closed",
            "carried-over",
            "rejected");

    private static final int LONGEST_NAME = 200;

    /** In bytes of JSON: an order of 256 KB holds them with all that stands beside them. */
    private static final int LARGEST_TERMS = 200_000;

    private final Collection<String> parties;

    private TermsCheck(Collection<String> parties) {
        this.parties = parties;
    }

    /**
     * @param parties codes of those who are in the cooperation
     * @throws IllegalArgumentException with a Danish sentence
     */
    public static void refuseWrong(Terms terms, Collection<String> parties) {
        new TermsCheck(parties).check(terms);
    }

    private void check(Terms terms) {
        int size = TermsJson.write(terms).getBytes(StandardCharsets.UTF_8).length;
        require(
                size <= LARGEST_TERMS,
                "Vilkårene fylder %d tegn; de må højst fylde %d. Del virkningen i flere"
                        .formatted(size, LARGEST_TERMS));
        switch (terms) {
            case Terms.Opening it -> opening(it);
            case Terms.Allotment it -> {
                positive(it.amount());
                period(it.period(), "period");
                party(it.party());
            }
            case Terms.Commitment it -> {
                present(it.project(), "project");
                positive(it.amount());
                period(it.period(), "period");
                party(it.party());
                shares(it.shares(), it.amount());
            }
            case Terms.Reduction it -> {
                present(it.project(), "project");
                positive(it.amount());
                shares(it.shares(), it.amount());
            }
            case Terms.Frame it -> {
                present(it.body(), "body");
                positive(it.amount());
            }
            case Terms.CarryOver it -> carryOver(it);
            case Terms.Earmark it -> {
                name(it.name());
                positiveWhereStated(it.amount());
            }
            case Terms.SetKey it -> key(it);
            case Terms.Registration it -> {
                name(it.name());
                each(it.aliases(), "aliases").forEach(TermsCheck::name);
                phase(it.phase());
            }
            case Terms.Step it -> present(it.project(), "project");
            case Terms.Extension it -> {
                present(it.project(), "project");
                present(it.until(), "until");
            }
            case Terms.Amendment it -> present(it.project(), "project");
            case Terms.CarryToCouncil it -> {
                present(it.project(), "project");
                present(it.council(), "council");
            }
            case Terms.Group it -> {
                present(it.project(), "project");
                name(it.name());
            }
        }
    }

    private void opening(Terms.Opening it) {
        present(it.asOf(), "asOf");
        period(it.period(), "period");
        present(it.fund(), "fund");
        each(it.lines(), "lines").forEach(line -> {
            present(line.quantity(), "lines.quantity");
            present(line.amount(), "lines.amount");
            notTooLarge(line.amount());
            party(line.party());
        });
    }

    private void carryOver(Terms.CarryOver it) {
        present(it.from(), "from");
        present(it.to(), "to");
        period(it.from(), "from");
        period(it.to(), "to");
        require(!it.from().equals(it.to()), "Penge overføres fra en periode til en anden; ret 'from' eller 'to'");
        party(it.party());
        positiveWhereStated(it.amount());
    }

    private void shares(@Nullable List<Terms.Share> shares, Money amount) {
        if (shares == null || shares.isEmpty()) {
            return;
        }
        Money sum = Money.NONE;
        for (Terms.Share share : each(shares, "shares")) {
            present(share.party(), "shares.party");
            party(share.party());
            positive(share.amount());
            sum = sum.plus(share.amount());
        }
        require(
                sum.equals(amount),
                "Andelene giver %d øre, men beløbet er %d øre; ret det ene".formatted(sum.ore(), amount.ore()));
    }

    private void key(Terms.SetKey it) {
        present(it.key(), "key");
        name(it.name());
        Set<String> named = new HashSet<>();
        for (Terms.Weight weight : each(it.weights(), "weights")) {
            present(weight.party(), "weights.party");
            party(weight.party());
            require(named.add(weight.party()), "Part '%s' har to vægte; skriv den én gang".formatted(weight.party()));
            require(weight.weight() >= 0, "En vægt kan ikke være negativ");
            require(weight.weight() <= LARGEST_WEIGHT, "En vægt er højst 1.000.000.000.000");
        }
        require(!named.isEmpty(), "En fordelingsnøgle har mindst én part");
        require(it.weights().stream().anyMatch(weight -> weight.weight() > 0), "Mindst én vægt skal være over nul");
        each(it.paying(), "paying").forEach(this::party);
        each(it.takingPart(), "takingPart").forEach(this::party);
    }

    private void party(@Nullable String code) {
        require(
                code == null || parties.contains(code),
                "Part '%s' er ikke med i samarbejdet; brug kommunekoden eller regionskoden for en, der er: %s"
                        .formatted(code, String.join(", ", parties)));
    }

    private static void period(@Nullable String period, String term) {
        require(
                period == null || PERIOD.matcher(period).matches(),
                "Vilkåret '%s' er '%s'; skriv et år eller en pulje, 2022-2023".formatted(term, period));
    }

    private static void phase(@Nullable String phase) {
        require(
                phase == null || PHASES.contains(phase),
                "Fasen '%s' findes ikke; skriv en af %s".formatted(phase, String.join(", ", PHASES)));
    }

    private static void name(@Nullable String name) {
        present(name, "name");
        require(name != null && name.length() <= LONGEST_NAME, "Et navn er på højst %d tegn".formatted(LONGEST_NAME));
    }

    private static void positiveWhereStated(@Nullable Money amount) {
        if (amount != null) {
            positive(amount);
        }
    }

    private static void positive(@Nullable Money amount) {
        present(amount, "amount");
        require(amount != null && amount.ore() > 0, "Beløbet skal være over nul");
        notTooLarge(amount);
    }

    private static void notTooLarge(@Nullable Money amount) {
        require(
                amount != null && Math.abs(amount.ore()) <= LARGEST.ore(),
                "Beløbet er for stort; se efter, om kommaet er glemt");
    }

    /** A list that is there, of which no element is null. */
    private static <T> List<T> each(@Nullable List<T> all, String term) {
        require(all != null && all.stream().noneMatch(one -> one == null), "Vilkåret '%s' mangler".formatted(term));
        return all == null ? List.of() : all;
    }

    private static void present(@Nullable Object value, String term) {
        boolean blank = value == null
                || value instanceof UUID == false && value.toString().isBlank();
        require(!blank, "Vilkåret '%s' mangler".formatted(term));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
