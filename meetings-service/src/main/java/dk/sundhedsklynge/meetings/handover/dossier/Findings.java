package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An open finding of the ledger as a line of a dossier. */
final class Findings {
    private static final Locale DANISH = Locale.of("da");

    private Findings() {}

    /** @param project name of the project that it is about; null for none, or where the reader may not know it */
    static TextLine line(FundsPart.Finding it, Membership members, @Nullable String project) {
        String party = it.party();
        String holder = party == null ? it.label() : members.nameOf(party);
        String title = quantity(it.quantity())
                + (project == null ? "" : " til " + project)
                + (holder == null ? "" : " for " + holder)
                + (it.period() == null ? "" : ", " + it.period());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Tal i dokumentet", amount(it.stated(), "")));
        facts.add(new Fact("Regnskabet", amount(it.ledger(), "ikke oplyst")));
        facts.add(new Fact("Forskel", amount(it.difference(), "kan ikke regnes")));
        String toDo = it.ledger() == null ? "Oplysning, som tallet kan sammenlignes med: " : "Afklaring af afvigelse: ";
        return new TextLine(
                "finding:" + it.id(),
                TextLine.Kind.FINDING,
                title,
                facts,
                party == null ? List.of() : List.of(party),
                List.of(),
                List.of(new Missing(
                        toDo + title.substring(0, 1).toLowerCase(DANISH) + title.substring(1), "Sekretariatet")),
                Source.of(it.anchor()),
                it.access());
    }

    private static String quantity(String code) {
        return Arrays.stream(Quantity.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(Quantity::label)
                .orElse(code.equals("carried-over") ? "Overført" : "Beløb");
    }

    private static String amount(@Nullable Money money, String unknown) {
        return money == null ? unknown : DanishNumbers.format(money) + " kr.";
    }
}
