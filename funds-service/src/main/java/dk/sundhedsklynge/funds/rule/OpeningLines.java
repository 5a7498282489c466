package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.order.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of an opening as transfers. Rows are booked as stated; sums, rests and percentages never are. */
public final class OpeningLines {
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
        String period = Objects.requireNonNullElse(line.period(), opening.period());
        Holder holder = line.holder();
        long amount = Math.abs(line.amount());
        return switch (line.quantity()) {
            case RECEIVED -> allotted(fund, period, holder, amount);
            case COMMITTED -> one(fund, period, line, AccountKind.FREE, AccountKind.COMMITTED, amount);
            case RESERVED -> one(fund, period, line, AccountKind.FREE, AccountKind.RESERVED, amount);
            case SPENT -> one(fund, period, line, AccountKind.UNSPENT, AccountKind.SPENT, amount);
            case CARRIED_OVER -> {
                String next = String.valueOf(opening.asOf().getYear() + 1);
                yield carried(fund, holder, period, Objects.requireNonNullElse(line.toYear(), next), amount);
            }
        };
    }

    private static List<Transfer> one(
            String fund, String period, Terms.Line line, AccountKind from, AccountKind to, long amount) {
        return List.of(new Transfer(
                Account.of(fund, from, line.holder(), period),
                Account.of(fund, to, line.holder(), period, line.project()),
                amount));
    }

    /** An allotment enters both books. */
    static List<Transfer> allotted(String fund, String period, Holder holder, long amount) {
        return List.of(
                new Transfer(
                        Account.of(fund, AccountKind.ALLOTTED, holder, period),
                        Account.of(fund, AccountKind.FREE, holder, period),
                        amount),
                new Transfer(
                        Account.of(fund, AccountKind.RECEIVED, holder, period),
                        Account.of(fund, AccountKind.UNSPENT, holder, period),
                        amount));
    }

    /**
     * Money moves to its new year in both books, and a note says how much was carried. Where more is carried than was left to grant,
     * the year it comes from stands below zero: more was granted there than is left to pay it. Within one period there is only the note.
     */
    static List<Transfer> carried(String fund, Holder holder, String from, String to, long amount) {
        List<Transfer> transfers = new ArrayList<>();
        if (!from.equals(to)) {
            for (AccountKind kind : List.of(AccountKind.UNSPENT, AccountKind.FREE)) {
                transfers.add(
                        new Transfer(Account.of(fund, kind, holder, from), Account.of(fund, kind, holder, to), amount));
            }
        }
        transfers.add(new Transfer(
                Account.of(fund, AccountKind.CARRIED_FROM, holder, from),
                Account.of(fund, AccountKind.CARRIED_TO, holder, to),
                amount));
        return transfers;
    }

    /** Whether rows below zero leave more given back than was ever bound or spent. */
    static boolean isBelowZero(List<Transfer> transfers) {
        Balances stated = new Balances();
        stated.apply(transfers);
        return stated.standing().entrySet().stream()
                .anyMatch(one -> one.getKey().kind().neverBelowZero() && one.getValue() < 0);
    }
}
