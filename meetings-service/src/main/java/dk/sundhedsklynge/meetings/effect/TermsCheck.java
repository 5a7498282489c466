package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must hold of terms before anybody is asked to do them; the rest (money, phase) the addressee knows. */
final class TermsCheck {
    private TermsCheck() {}

    /** @throws IllegalArgumentException with a Danish sentence */
    static void refuseWrong(EffectType type, Terms terms) {
        switch (terms) {
            case Terms.Opening it -> {
                present(it.asOf(), "asOf");
                present(it.fund(), "fund");
                present(it.lines(), "lines");
                it.lines().forEach(line -> {
                    present(line.quantity(), "lines.quantity");
                    present(line.amount(), "lines.amount");
                });
            }
            case Terms.Allotment it -> positive(it.amount());
            case Terms.Commitment it -> commitment(it);
            case Terms.Reduction it -> {
                present(it.project(), "project");
                positive(it.amount());
            }
            case Terms.Frame it -> {
                present(it.body(), "body");
                positive(it.amount());
            }
            case Terms.CarryOver it -> {
                present(it.from(), "from");
                present(it.to(), "to");
            }
            case Terms.Earmark it -> present(it.name(), "name");
            case Terms.SetKey it -> key(it);
            case Terms.Registration it -> present(it.name(), "name");
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
                present(it.name(), "name");
            }
        }
    }

    private static void commitment(Terms.Commitment it) {
        present(it.project(), "project");
        positive(it.amount());
        List<Terms.Share> shares = it.shares();
        if (shares == null || shares.isEmpty()) {
            return;
        }
        long sum = shares.stream().mapToLong(share -> share.amount().ore()).sum();
        require(
                sum == it.amount().ore(),
                "Andelene giver %d øre, men beløbet er %d øre; ret det ene"
                        .formatted(sum, it.amount().ore()));
    }

    private static void key(Terms.SetKey it) {
        present(it.key(), "key");
        present(it.weights(), "weights");
        require(!it.weights().isEmpty(), "En fordelingsnøgle har mindst én part");
        require(it.weights().stream().allMatch(weight -> weight.weight() >= 0), "En vægt kan ikke være negativ");
        require(it.weights().stream().anyMatch(weight -> weight.weight() > 0), "Mindst én vægt skal være over nul");
    }

    private static void positive(@Nullable Money amount) {
        present(amount, "amount");
        require(amount != null && amount.ore() > 0, "Beløbet skal være over nul");
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
