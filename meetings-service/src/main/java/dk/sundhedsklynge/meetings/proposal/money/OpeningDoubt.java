package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveats;
import dk.sundhedsklynge.meetings.proposal.claim.TextClaims;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import dk.sundhedsklynge.meetings.proposal.text.DanishPattern;
import dk.sundhedsklynge.meetings.proposal.text.ItemTexts;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The reasons why a person must look at an opening before it is confirmed. Whether another opening is in force is not
 * known here; that is checked at confirmation.
 */
final class OpeningDoubt {
    private static final Pattern RESTATED = DanishPattern.of("gengiv|genoptryk");
    private static final Pattern HYPOTHETICAL = DanishPattern.of("under forudsætning|\\bhvis\\b|såfremt");

    private OpeningDoubt() {}

    /**
     * @param tables the position is read from
     * @param titles the titles of those tables, one a line
     * @param booked the lines of the opening
     */
    static Doubt of(
            ItemRecord item, ItemTexts texts, List<PositionTable> tables, String titles, List<Terms.Line> booked) {
        boolean approved = item.decisions().stream()
                .anyMatch(decision -> decision.outcome().approves());
        Doubt doubt = new Doubt()
                .addIf(!approved, "Ingen beslutning i punktet godkender stillingen.")
                .addIf(
                        booked.stream().noneMatch(line -> line.quantity() == Quantity.RECEIVED),
                        "Tabellen siger ikke, hvad der er modtaget.");
        tables.forEach(table -> addWhatIsLeftOut(table, doubt));
        tables.forEach(table -> doubt.addCaveats(Caveats.in(table.table())));
        doubt.addIf(
                HYPOTHETICAL.matcher(titles).find(),
                "Tabellen viser, hvordan tallene bliver, hvis noget andet godkendes. Se efter, om det blev godkendt.");
        doubt.addIf(
                RESTATED.matcher(titles).find(),
                "Tabellen gengiver en tidligere stilling. Sammenlign tallene med regnskabet.");
        addIfTextDisagrees(item, texts, booked, doubt);
        return doubt;
    }

    private static void addWhatIsLeftOut(PositionTable table, Doubt doubt) {
        table.mixed()
                .forEach(heading -> doubt.add(
                        "Kolonnen '%s' blander disponerede og anvendte midler, så det fremgår ikke, hvad der var disponeret."
                                .formatted(heading)));
        table.unclear()
                .forEach(name ->
                        doubt.add("'%s' er hverken en kendt part eller en sum. Tallene ud for det er ikke taget med."
                                .formatted(name)));
    }

    private static void addIfTextDisagrees(ItemRecord item, ItemTexts texts, List<Terms.Line> booked, Doubt doubt) {
        Money sum = booked.stream()
                .filter(line -> line.quantity() == Quantity.RECEIVED)
                .map(Terms.Line::amount)
                .reduce(Money.NONE, Money::plus);
        TextClaims.received(item, texts)
                .filter(said -> sum.ore() > 0 && !said.equals(sum))
                .ifPresent(said -> doubt.add(
                        "Teksten siger, at der er modtaget %s kr., men tabellens rækker giver %s kr. Se efter, hvad der er rigtigt."
                                .formatted(DanishNumbers.format(said), DanishNumbers.format(sum))));
    }
}
