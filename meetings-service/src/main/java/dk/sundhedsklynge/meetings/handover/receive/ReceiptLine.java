package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.LineFingerprint;
import dk.sundhedsklynge.meetings.handover.shown.DossierReport;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.report.Fact;
import dk.sundhedsklynge.platform.text.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a dossier as the page of its receipts shows it.
 *
 * @param name of its fields, the same in every version of the dossier
 * @param href of its place; null when there is none, or none that the reader may see
 * @param facts what the dossier says of it
 * @param receipt what was said last of it; null when nothing was
 * @param earlier what was said before, the newest first
 * @param isChanged whether the line says something else since
 */
record ReceiptLine(
        String name,
        String key,
        String kind,
        String title,
        @Nullable String href,
        List<Fact> facts,
        @Nullable Receipt receipt,
        List<Receipt> earlier,
        boolean isChanged) {
    private static final String ANSWER = "svar-";
    private static final String REMARK = "hvad-";
    private static final int NAME = 16;

    /**
     * All lines of a dossier in its order.
     *
     * @param leads whether the reader may follow them to documents and projects
     */
    static List<ReceiptLine> of(Dossier dossier, SaidOfLines said, boolean leads) {
        Map<String, String> kinds = new LinkedHashMap<>();
        dossier.money().forEach(it -> kinds.put(it.key(), it.fundName()));
        dossier.projects().forEach(it -> kinds.put(it.key(), "Projekter"));
        dossier.texts().forEach(it -> kinds.put(it.key(), it.kind().label()));
        Map<String, DossierReport.Line> lines = DossierReport.lines(dossier, leads);
        Map<String, LineFingerprint> fingerprints = dossier.fingerprints();
        return lines.keySet().stream()
                .map(key -> line(
                        key,
                        Objects.requireNonNull(kinds.get(key)),
                        Objects.requireNonNull(lines.get(key)),
                        said,
                        fingerprints))
                .toList();
    }

    private static ReceiptLine line(
            String key,
            String kind,
            DossierReport.Line line,
            SaidOfLines said,
            Map<String, LineFingerprint> fingerprints) {
        Receipt receipt = said.lastOf(key);
        return new ReceiptLine(
                name(key),
                key,
                kind,
                line.title().text(),
                line.title().href(),
                line.facts(),
                receipt,
                said.earlierOf(key),
                receipt != null
                        && !Objects.requireNonNull(fingerprints.get(key)).isSameAs(receipt.sha256()));
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
