package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.KnownAmount;
import java.util.ArrayList;
import java.util.List;

/** Tells those whom money may concern in which dossier it is counted. The amounts are those of that dossier, never a share. */
final class MoneyElsewhere {
    private static final List<Quantity> ALWAYS =
            List.of(Quantity.RECEIVED, Quantity.COMMITTED, Quantity.SPENT, Quantity.UNCOMMITTED, Quantity.UNSPENT);

    private MoneyElsewhere() {}

    /** @param projects what of it is in projects */
    static TextLine of(MoneyLine line, Receiver countedWith, List<Fact> projects) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Tælles i mappen", countedWith.name()));
        for (Quantity quantity : Quantity.values()) {
            KnownAmount amount = line.figures().known(quantity);
            if (amount.isKnown() && ALWAYS.contains(quantity)
                    || amount.orAtLeast().ore() != 0) {
                facts.add(new Fact(quantity.label(), amount.inWords() + " kr."));
            }
        }
        facts.addAll(projects);
        return new TextLine(
                "elsewhere:" + line.key(),
                TextLine.Kind.MONEY_ELSEWHERE,
                "%s, %s %s".formatted(line.label(), FundsPart.inSentence(line.fundName()), line.period()),
                facts,
                List.of(),
                List.of(),
                List.of(),
                line.sources().isEmpty() ? Source.NONE : line.sources().getFirst(),
                line.access() == Access.CLOSED ? Access.CLOSED : Access.OPEN);
    }

    static Fact ofProject(String name, FundsPart.ProjectMoney it) {
        List<String> amounts = new ArrayList<>();
        add(amounts, "disponeret", it.open().known(Quantity.COMMITTED));
        add(amounts, "reserveret", it.open().known(Quantity.RESERVED));
        add(amounts, "anvendt", it.open().known(Quantity.SPENT));
        return new Fact("Heraf til " + name, amounts.isEmpty() ? "ikke oplyst" : String.join(", ", amounts));
    }

    private static void add(List<String> amounts, String quantity, KnownAmount amount) {
        if (amount.orAtLeast().ore() != 0) {
            amounts.add("%s %s kr.".formatted(quantity, amount.inWords()));
        }
    }
}
