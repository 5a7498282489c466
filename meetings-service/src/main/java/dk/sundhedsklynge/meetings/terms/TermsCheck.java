package dk.sundhedsklynge.meetings.terms;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.FieldNames;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of terms before anybody is asked to do them: what the addressee could not read would never be answered. The
 * rest (money, phase) the addressee knows.
 */
public final class TermsCheck {
    /** In bytes of JSON: an order of 256 KB holds them with all that stands beside them. */
    private static final int LARGEST_TERMS = 200_000;

    /** A day that is further from the decision, before or after it, is a slip of the pen. */
    private static final int YEARS = 20;

    private final Map<String, String> parties;
    private final LocalDate decidedOn;
    private final List<FieldError> errors = new ArrayList<>();

    private TermsCheck(Map<String, String> parties, LocalDate decidedOn) {
        this.parties = parties;
        this.decidedOn = decidedOn;
    }

    /**
     * What is wrong, with the fields as they are written in the terms; empty when nothing is.
     *
     * @param parties names of those who are in the cooperation by their code
     * @param decidedOn the day of the decision
     */
    public static List<FieldError> errors(
            Terms terms, Map<String, String> parties, LocalDate decidedOn, Validator validator) {
        Set<ConstraintViolation<Terms>> violations = validator.validate(terms);
        if (!violations.isEmpty()) {
            return violations.stream()
                    .map(violation -> new FieldError(FieldNames.of(violation), violation.getMessage()))
                    .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                    .toList();
        }
        TermsCheck check = new TermsCheck(parties, decidedOn);
        check.size(terms);
        check.together(terms);
        return List.copyOf(check.errors);
    }

    private void size(Terms terms) {
        int size = TermsJson.write(terms).getBytes(StandardCharsets.UTF_8).length;
        wrongUnless(
                size <= LARGEST_TERMS,
                "",
                "Vilkårene fylder %d tegn; de må højst fylde %d. Del virkningen i flere"
                        .formatted(size, LARGEST_TERMS));
    }

    private void together(Terms terms) {
        switch (terms) {
            case Terms.Opening it -> {
                near(it.asOf(), "asOf");
                fund(it.fund(), "fund");
                for (int i = 0; i < it.lines().size(); i++) {
                    party(it.lines().get(i).party(), "lines[%d].party".formatted(i));
                }
            }
            case Terms.Allotment it -> party(it.party(), "party");
            case Terms.Commitment it -> {
                party(it.party(), "party");
                shares(it.shares(), it.amount());
            }
            case Terms.Reduction it -> shares(it.shares(), it.amount());
            case Terms.CarryOver it -> {
                party(it.party(), "party");
                wrongUnless(
                        !it.from().equals(it.to()),
                        "to",
                        "Penge overføres fra en periode til en anden. Vælg to forskellige perioder");
            }
            case Terms.SetKey it -> key(it);
            case Terms.Lapse it -> party(it.party(), "party");
            case Terms.HandOver it -> party(it.party(), "party");
            case Terms.FundTransfer it -> {
                party(it.party(), "party");
                fund(it.fromFund(), "fromFund");
                fund(it.toFund(), "toFund");
                wrongUnless(
                        !FundNames.typed(it.fromFund()).equals(FundNames.typed(it.toFund())),
                        "toFund",
                        "Penge flyttes fra en pulje til en anden. Vælg to forskellige puljer");
            }
            case Terms.Frame it ->
                wrongUnless(it.purpose() != null && !it.purpose().isBlank(), "purpose", Terms.MISSING);
            case Terms.Earmark it -> {}
            case Terms.Registration it -> {}
            case Terms.Step it -> near(it.on(), "on");
            case Terms.Extension it -> {
                near(it.until(), "until");
                wrongUnless(
                        !errors.isEmpty() || !it.until().isBefore(decidedOn),
                        "until",
                        "Det blev besluttet %s. Vælg den dag eller en senere"
                                .formatted(DanishDates.inWords(decidedOn)));
            }
            case Terms.Amendment it -> {}
            case Terms.CarryToCouncil it -> {}
            case Terms.Group it -> {}
        }
    }

    private void fund(String name, String field) {
        wrongUnless(FundNames.canBeTyped(name), field, FundNames.ADVICE);
    }

    private void near(@Nullable LocalDate day, String field) {
        wrongUnless(
                day == null || Math.abs(ChronoUnit.YEARS.between(decidedOn, day)) < YEARS,
                field,
                "Det blev besluttet %s. Se efter, om årstallet er rigtigt".formatted(DanishDates.inWords(decidedOn)));
    }

    private void shares(@Nullable List<Terms.Share> shares, Money amount) {
        if (shares == null || shares.isEmpty()) {
            return;
        }
        Money sum = Money.NONE;
        Set<String> named = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            String party = shares.get(i).party();
            party(party, "shares[%d].party".formatted(i));
            wrongUnless(
                    named.add(party),
                    "shares[%d].party".formatted(i),
                    "Part '%s' har to andele; læg dem sammen".formatted(party));
            sum = sum.plus(shares.get(i).amount());
        }
        wrongUnless(
                sum.equals(amount),
                "shares",
                "Andelene giver %s kr., men beløbet er %s kr.; ret det ene"
                        .formatted(DanishNumbers.format(sum), DanishNumbers.format(amount)));
    }

    private void key(Terms.SetKey it) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < it.weights().size(); i++) {
            String party = it.weights().get(i).party();
            party(party, "weights[%d].party".formatted(i));
            wrongUnless(
                    named.add(party),
                    "weights[%d].party".formatted(i),
                    "Part '%s' har to vægte; skriv den én gang".formatted(party));
        }
        wrongUnless(
                it.weights().stream().anyMatch(weight -> weight.weight() > 0),
                "weights",
                "Mindst én vægt skal være over nul");
        parties(it.paying(), "paying");
        parties(it.takingPart(), "takingPart");
    }

    private void parties(List<String> codes, String field) {
        for (int i = 0; i < codes.size(); i++) {
            party(codes.get(i), "%s[%d]".formatted(field, i));
        }
    }

    private void party(@Nullable String code, String field) {
        wrongUnless(
                code == null || parties.containsKey(code),
                field,
                "Part '%s' er ikke med i samarbejdet; brug kommunekoden eller regionskoden for en, der er: %s"
                        .formatted(
                                code,
                                parties.entrySet().stream()
                                        .map(party -> party.getKey() + " " + party.getValue())
                                        .collect(Collectors.joining(", "))));
    }

    private void wrongUnless(boolean right, String field, String message) {
        if (!right) {
            errors.add(new FieldError(field, message));
        }
    }
}
