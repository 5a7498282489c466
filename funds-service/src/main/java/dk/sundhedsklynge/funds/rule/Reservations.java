package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Transfer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended and not yet answered. A recommendation that the opening covers stands in what the opening states as
 * reserved for its project, up to its own amount; no answer ever gives back more than is there.
 */
public final class Reservations {

    /** Reserved money with the accounts it was taken from, so that it can go back there. */
    private static final class Held {
        private List<Transfer> rest;

        Held(List<Transfer> reserved) {
            this.rest = List.copyOf(reserved);
        }

        TreeMap<Account, Long> left() {
            TreeMap<Account, Long> amounts = new TreeMap<>();
            rest.forEach(transfer -> amounts.merge(transfer.credit(), transfer.amount(), Long::sum));
            return amounts;
        }

        /** @param amounts per reserved account, at most what is left there */
        List<Transfer> back(Map<Account, Long> amounts) {
            Map<Account, Long> wanted = new HashMap<>(amounts);
            List<Transfer> back = new ArrayList<>();
            for (Transfer transfer : rest) {
                long part = Math.min(transfer.amount(), wanted.getOrDefault(transfer.credit(), 0L));
                if (part > 0) {
                    wanted.merge(transfer.credit(), -part, Long::sum);
                    back.add(new Transfer(transfer.credit(), transfer.debit(), part));
                }
            }
            return back;
        }

        void take(List<Transfer> back) {
            List<Transfer> remaining = new ArrayList<>();
            Map<Transfer, Long> taken = new HashMap<>();
            back.forEach(one -> taken.merge(new Transfer(one.credit(), one.debit(), 1), one.amount(), Long::sum));
            for (Transfer transfer : rest) {
                Transfer way = new Transfer(transfer.debit(), transfer.credit(), 1);
                long part = Math.min(transfer.amount(), taken.getOrDefault(way, 0L));
                taken.merge(way, -part, Long::sum);
                if (transfer.amount() > part) {
                    remaining.add(new Transfer(transfer.debit(), transfer.credit(), transfer.amount() - part));
                }
            }
            rest = remaining;
        }
    }

    private record Stated(String fund, UUID project) {}

    private final Map<UUID, Held> made = new HashMap<>();
    private final Map<Stated, Held> ofOpening = new HashMap<>();
    private final Map<UUID, Stated> contained = new HashMap<>();
    private final Map<UUID, Long> containedLeft = new HashMap<>();

    void made(UUID reservation, List<Transfer> transfers) {
        made.put(
                reservation,
                new Held(transfers.stream()
                        .filter(transfer -> transfer.credit().kind() == AccountKind.RESERVED)
                        .toList()));
    }

    /** Takes note of what an opening states as reserved. */
    void stated(List<Transfer> opening) {
        Map<Stated, List<Transfer>> byProject = new HashMap<>();
        for (Transfer transfer : opening) {
            UUID project = transfer.credit().project();
            if (transfer.credit().kind() == AccountKind.RESERVED && project != null) {
                byProject
                        .computeIfAbsent(new Stated(transfer.credit().fund(), project), key -> new ArrayList<>())
                        .add(transfer);
            }
        }
        byProject.forEach((project, transfers) -> ofOpening.put(project, new Held(transfers)));
    }

    /** The opening covers it, so that its money stands there. */
    void contained(UUID reservation, String fund, UUID project, long amount) {
        contained.put(reservation, new Stated(fund, project));
        containedLeft.put(reservation, amount);
    }

    /** What is left of it, per account; nothing when it was answered, refused or withdrawn. */
    TreeMap<Account, Long> left(@Nullable UUID reservation) {
        Held held = held(reservation);
        if (reservation == null || held == null) {
            return new TreeMap<>();
        }
        TreeMap<Account, Long> left = held.left();
        Long own = containedLeft.get(reservation);
        return own == null ? left : GivingBack.upTo(own, left);
    }

    /** The transfers that set this much of it free again. */
    List<Transfer> back(@Nullable UUID reservation, Map<Account, Long> amounts) {
        Held held = held(reservation);
        return held == null ? List.of() : held.back(amounts);
    }

    /** It was given back, by transfers of {@link #back}. */
    void take(@Nullable UUID reservation, List<Transfer> back) {
        Held held = held(reservation);
        if (reservation != null && held != null) {
            held.take(back);
            long sum = back.stream().mapToLong(Transfer::amount).sum();
            containedLeft.computeIfPresent(reservation, (id, own) -> own - sum);
        }
    }

    private @Nullable Held held(@Nullable UUID reservation) {
        if (reservation == null) {
            return null;
        }
        Stated stated = contained.get(reservation);
        return stated == null ? made.get(reservation) : ofOpening.get(stated);
    }
}
