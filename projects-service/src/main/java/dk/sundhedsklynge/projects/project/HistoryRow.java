package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.ShownMoney.MoneyRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history of a project as it is read on its page: what happened, the money of it, and where it is read.
 *
 * @param until the last day it gives the project; null when it gives none
 * @param phase the project stands in afterwards; null for money alone
 * @param amount null when no money moved by it, or this service was not told how much
 * @param isGrant whether it is that money was granted
 * @param place where it is read, in words
 * @param address where it is read; null when it cannot be
 * @param note why it does not count, or what it waits for; null when it counts
 */
record HistoryRow(
        LocalDate day,
        String what,
        @Nullable LocalDate until,
        @Nullable String phase,
        @Nullable Money amount,
        boolean isGrant,
        String place,
        @Nullable String address,
        boolean closed,
        @Nullable String note) {

    /**
     * The newest first. The grant that a change rests on stands in its row; other money has a row of its own.
     *
     * @param name of the project, so that a registration by another name says so
     */
    static List<HistoryRow> of(String name, List<ChangeView> changes, List<MoneyRow> money) {
        List<HistoryRow> rows = new ArrayList<>();
        Set<UUID> shown = changes.stream()
                .map(ChangeView::effect)
                .filter(it -> it != null)
                .collect(Collectors.toSet());
        boolean first = true;
        for (ChangeView change : changes) {
            rows.add(of(name, change, first, restingOn(change, money)));
            first = false;
        }
        money.stream()
                .filter(it -> it.isWithdrawn() || it.waitedBy().stream().noneMatch(shown::contains))
                .map(HistoryRow::of)
                .forEach(rows::add);
        return rows.reversed().stream()
                .sorted(Comparator.comparing(HistoryRow::day).reversed())
                .toList();
    }

    /** What happened in another cooperation, whose documents the reader need not be able to open. */
    static List<HistoryRow> elsewhere(String name, List<ChangeView> changes) {
        return of(name, changes, List.of()).stream()
                .map(it -> new HistoryRow(
                        it.day, it.what, it.until, it.phase, it.amount, it.isGrant, it.place, null, it.closed, it.note))
                .toList();
    }

    private static @Nullable Money restingOn(ChangeView change, List<MoneyRow> money) {
        List<Money> amounts = money.stream()
                .filter(it -> !it.isWithdrawn()
                        && change.effect() != null
                        && it.waitedBy().contains(change.effect()))
                .map(MoneyRow::amount)
                .toList();
        return amounts.isEmpty()
                ? null
                : new Money(amounts.stream().mapToLong(Money::ore).sum());
    }

    private static HistoryRow of(String name, ChangeView change, boolean first, @Nullable Money amount) {
        return new HistoryRow(
                change.decidedOn(),
                what(name, change, first),
                change.until(),
                change.toLabel(),
                amount,
                change.from() != change.to() && change.to() == Phase.FUNDED,
                place(change.anchor(), change.effect() == null),
                address(change.anchor()),
                change.access() == Access.CLOSED,
                change.note());
    }

    private static String what(String name, ChangeView change, boolean first) {
        if (change.type() != Step.REGISTER) {
            return change.name() == null ? change.type().label() : change.type().label() + ": " + change.name();
        }
        String called = change.name() == null || change.name().equals(name) ? "" : " som \"" + change.name() + "\"";
        if (change.effect() == null) {
            return "Oplyst af en kilde" + called;
        }
        if (change.from() != change.to()) {
            return change.toLabel() + called;
        }
        return (first ? "Nævnt første gang" : "Nævnt igen") + called;
    }

    private static HistoryRow of(MoneyRow it) {
        String what =
                switch (it.type()) {
                    case "grant" -> "Bevilget";
                    case "supplement" -> "Tillægsbevilling";
                    case "reduce" -> "Bevilling sat ned";
                    case "release" -> "Bevilling frigivet";
                    case "reserve" -> "Indstillet";
                    default -> "Penge flyttet";
                };
        String note = it.isWithdrawn()
                ? "Gælder ikke: sekretariatet har trukket den tilbage."
                : it.applied() == null
                        ? "Venter på regnskabet."
                        : it.applied() ? null : "Gælder ikke: afvist i regnskabet.";
        return new HistoryRow(
                it.decidedOn(),
                what,
                null,
                null,
                it.amount(),
                it.type().equals("grant"),
                place(it.anchor(), false),
                address(it.anchor()),
                it.access() == Access.CLOSED,
                note);
    }

    private static String place(Anchor anchor, boolean stated) {
        String item = anchor.item() != null
                ? "Punkt " + anchor.item()
                : stated ? (anchor.document() == null ? "Se kilden nedenfor" : "Dokument") : "Beslutning";
        return anchor.line() == null ? item : item + ", linje " + anchor.line();
    }

    private static @Nullable String address(Anchor anchor) {
        return anchor.decision() != null
                ? "/moeder/beslutninger/" + anchor.decision()
                : anchor.document() != null ? "/moeder/dokumenter/" + anchor.document() : null;
    }
}
