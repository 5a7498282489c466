package dk.sundhedsklynge.funds.rule;

import static java.util.stream.Collectors.toMap;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Transfer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account is given. A payment or a grant is the same from whichever period its money is taken; what is carried over is not.
 *
 * @param earmark of the money that is taken; null for none
 * @param carriedFrom the period that money is carried from; null of all else
 */
record GivenMoney(
        Account to, @Nullable UUID earmark, @Nullable String carriedFrom) {

    /** In øre. */
    static Map<GivenMoney, Long> of(List<Transfer> transfers) {
        return transfers.stream().collect(toMap(GivenMoney::of, Transfer::amount, Math::addExact));
    }

    private static GivenMoney of(Transfer transfer) {
        Account from = transfer.debit();
        return new GivenMoney(
                transfer.credit(), from.earmark(), from.kind() == AccountKind.CARRIED_FROM ? from.period() : null);
    }
}
