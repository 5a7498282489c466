package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.MoneyLine;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.text.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a dossier as the page of its receipts shows it.
 *
 * @param name of its fields, the same in every version of the dossier
 * @param amounts of a line of money, in words; null for others
 * @param receipt what was said last of it; null when nothing was
 * @param earlier what was said before, the newest first
 * @param isChanged whether the line says something else since
 */
record ReceiptLine(
        String name,
        String key,
        String kind,
        String title,
        @Nullable String amounts,
        @Nullable Receipt receipt,
        List<Receipt> earlier,
        boolean isChanged) {
    private static final String ANSWER = "svar-";
    private static final String REMARK = "hvad-";
    private static final int NAME = 16;

    private static final List<Quantity> AMOUNTS =
            List.of(Quantity.RECEIVED, Quantity.COMMITTED, Quantity.SPENT, Quantity.UNSPENT);

    /** All lines of a dossier in its order. */
    static List<ReceiptLine> of(Dossier dossier, SaidOfLines said) {
        Map<String, String> fingerprints = dossier.fingerprints();
        List<ReceiptLine> lines = new ArrayList<>();
        for (MoneyLine it : dossier.money()) {
            String title = "%s, %s".formatted(it.label(), it.period());
            lines.add(line(it.key(), it.fundName(), title, amounts(it.figures()), said, fingerprints));
        }
        for (ProjectLine it : dossier.projects()) {
            lines.add(line(it.key(), "Projekter", it.name(), null, said, fingerprints));
        }
        for (TextLine it : dossier.texts()) {
            lines.add(line(it.key(), it.kind().label(), it.title(), null, said, fingerprints));
        }
        return lines;
    }

    private static String amounts(Figures figures) {
        return AMOUNTS.stream()
                .map(it -> {
                    Money amount = figures.of(it);
                    return it.label() + " " + (amount == null ? "ikke oplyst" : DanishNumbers.format(amount) + " kr.");
                })
                .collect(Collectors.joining(", "));
    }

    private static ReceiptLine line(
            String key,
            String kind,
            String title,
            @Nullable String amounts,
            SaidOfLines said,
            Map<String, String> fingerprints) {
        Receipt receipt = said.lastOf(key);
        return new ReceiptLine(
                name(key),
                key,
                kind,
                title,
                amounts,
                receipt,
                said.earlierOf(key),
                receipt != null && !receipt.sha256().equals(fingerprints.get(key)));
    }

    /** The same for a line in every version, so that what was typed stays with its line. */
    private static String name(String key) {
        return Sha256.of(key).substring(0, NAME);
    }

    /** The name of the field with the answer on the line of this key. */
    static String answerFieldOf(String key) {
        return ANSWER + name(key);
    }

    public String answerField() {
        return ANSWER + name;
    }

    public String remarkField() {
        return REMARK + name;
    }

    /** What can be said of it, and what follows for an objection that nobody has answered. */
    public List<FormOption> answers() {
        boolean takesBack = receipt != null && receipt.awaitsAnswer();
        return List.of(
                new FormOption("received", takesBack ? "Modtaget (indsigelsen tages tilbage)" : "Modtaget"),
                new FormOption("wrong", "Det er forkert"));
    }

    /** Whether nothing was said of the line as it is now. */
    boolean awaits() {
        return receipt == null || isChanged;
    }
}
