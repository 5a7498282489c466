package dk.sundhedsklynge.meetings.handover.receive;

import static java.util.Comparator.comparing;

import dk.sundhedsklynge.meetings.handover.shown.Objections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The objections of all receivers of a run, for the page of the run. */
@ApplicationScoped
class ListObjections implements Objections {
    private final Receipts receipts;

    ListObjections(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public List<Open> open(UUID run) {
        Map<String, List<Receipts.OfLine>> byReceiver = new LinkedHashMap<>();
        receipts.ofDisputedLines(run).forEach(it -> byReceiver
                .computeIfAbsent(it.receiver(), _ -> new ArrayList<>())
                .add(it));
        return byReceiver.values().stream()
                .flatMap(its -> open(run, its).stream())
                .sorted(comparing((Open it) -> it.withdrawnOn() != null).thenComparing(Open::saidAt))
                .toList();
    }

    private static List<Open> open(UUID run, List<Receipts.OfLine> ofReceiver) {
        Receipts.OfLine any = ofReceiver.getFirst();
        Map<String, Receipts.OfLine> lines = new LinkedHashMap<>();
        ofReceiver.forEach(it -> lines.put(it.receipt().line(), it));
        return SaidOfLines.of(ofReceiver.stream().map(Receipts.OfLine::receipt).toList()).objections().stream()
                .filter(it -> it.answer() == null)
                .map(it -> new Open(
                        any.name(),
                        Objects.requireNonNull(lines.get(it.line())).title(),
                        Objects.requireNonNullElse(it.remark(), ""),
                        it.saidAt(),
                        it.withdrawnOn(),
                        ShownReceipts.address(run, any.receiver()) + "#indsigelser"))
                .toList();
    }
}
