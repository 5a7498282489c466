package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of {@code meetings.figures-submitted.v1}: a higher sequence replaces all claims of the same id. */
public record FiguresSubmitted(
        UUID id,
        long sequence,
        String cooperation,
        UUID document,
        UUID meeting,
        LocalDate statedOn,
        Access access,
        List<Figure> claims) {

    public static final String TYPE = "meetings.figures-submitted.v1";

    public record Figure(
            UUID id,
            int item,
            int line,
            Quantity quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID project,
            @Nullable String period,
            Money amount,
            boolean restates) {

        static Figure of(Claim it) {
            return new Figure(
                    it.id(),
                    it.item(),
                    it.line(),
                    it.quantity(),
                    it.party(),
                    it.label(),
                    it.project(),
                    it.period(),
                    new Money(it.amount()),
                    it.restates());
        }
    }

    static FiguresSubmitted of(Submission it, List<Claim> claims) {
        return new FiguresSubmitted(
                it.id(),
                it.sequence(),
                it.cooperation(),
                it.document(),
                it.meeting(),
                it.statedOn(),
                it.access(),
                claims.stream().map(Figure::of).toList());
    }
}
