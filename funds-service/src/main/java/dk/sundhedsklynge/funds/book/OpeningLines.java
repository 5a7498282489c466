package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.ledger.Account;
import dk.sundhedsklynge.funds.ledger.Balances;
import dk.sundhedsklynge.funds.ledger.Holder;
import dk.sundhedsklynge.funds.ledger.Kind;
import dk.sundhedsklynge.funds.ledger.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of an opening as transfers. Rows are booked as stated; sums, rests and percentages never are. */
final class OpeningLines {
    private OpeningLines() {}

    static List<Transfer> transfers(String fund, Terms.Opening opening) {
        List<Transfer> transfers = new ArrayList<>();
        for (Terms.Line line : opening.lines()) {
            if (line.amount() != 0) {
                List<Transfer> stated = stated(fund, opening, line);
                transfers.addAll(
                        line.amount() > 0
                                ? stated
                                : stated.stream().map(Transfer::reversed).toList());
            }
        }
        return transfers;
    }

    private static List<Transfer> stated(String fund, Terms.Opening opening, Terms.Line line) {
        String period = opening.period();
        Holder holder = line.holder();
        long amount = Math.abs(line.amount());
        return switch (line.quantity()) {
            case RECEIVED -> allotted(fund, period, holder, amount);
            case COMMITTED -> one(fund, period, line, Kind.FREE, Kind.COMMITTED, amount);
            case RESERVED -> one(fund, period, line, Kind.FREE, Kind.RESERVED, amount);
            case SPENT -> one(fund, period, line, Kind.UNSPENT, Kind.SPENT, amount);
            case CARRIED_OVER -> {
                String next = String.valueOf(opening.asOf().getYear() + 1);
                yield carried(fund, holder, period, Objects.requireNonNullElse(line.toYear(), next), amount);
            }
        };
    }

    private static List<Transfer> one(String fund, String period, Terms.Line line, Kind from, Kind to, long amount) {
        return List.of(new Transfer(
                Account.of(fund, from, line.holder(), period),
                Account.of(fund, to, line.holder(), period, line.project()),
                amount));
    }

    /** An allotment enters both books. */
    static List<Transfer> allotted(String fund, String period, Holder holder, long amount) {
        return List.of(
                new Transfer(
                        Account.of(fund, Kind.ALLOTTED, holder, period),
                        Account.of(fund, Kind.FREE, holder, period),
                        amount),
                new Transfer(
                        Account.of(fund, Kind.RECEIVED, holder, period),
                        Account.of(fund, Kind.UNSPENT, holder, period),
                        amount));
    }

    /** Unspent money moves to its new year, and a note says how much was carried. */
    static List<Transfer> carried(String fund, Holder holder, String from, String to, long amount) {
        List<Transfer> transfers = new ArrayList<>();
        if (!from.equals(to)) {
            transfers.add(new Transfer(
                    Account.of(fund, Kind.UNSPENT, holder, from), Account.of(fund, Kind.UNSPENT, holder, to), amount));
        }
        transfers.add(carriedNote(fund, holder, from, to, amount));
        return transfers;
    }

    /** The note beside the two books. */
    static Transfer carriedNote(String fund, Holder holder, String from, String to, long amount) {
        return new Transfer(
                Account.of(fund, Kind.CARRIED_FROM, holder, from),
                Account.of(fund, Kind.CARRIED_TO, holder, to),
                amount);
    }

    /** Whether rows below zero leave more given back than was ever bound or spent. */
    static boolean isBelowZero(List<Transfer> transfers) {
        Balances stated = new Balances();
        stated.apply(transfers);
        return stated.standing().entrySet().stream()
                .anyMatch(one -> one.getKey().kind().neverBelowZero() && one.getValue() < 0);
    }
}
