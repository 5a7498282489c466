package dk.sundhedsklynge.funds.order;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.key.Sharing;
import dk.sundhedsklynge.funds.key.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is ordered or noted. Amounts in øre. */
public sealed interface Terms {
    /** A thousand billion kroner, in øre: far above any order, far below where sums no longer fit. */
    long LARGEST_AMOUNT = 100_000_000_000_000L;

    /** Far above the inhabitants of any party; products of more would not fit when an amount is shared. */
    long LARGEST_WEIGHT = 1_000_000_000_000L;

    /** Place among what happens on one day: money comes in, and is given back, before it is granted. */
    int rank();

    /** The key that shares its amount; null when none does. */
    default @Nullable UUID key() {
        return null;
    }

    /** Projects it names. */
    default Set<UUID> projects() {
        return Set.of();
    }

    /**
     * An absolute position with its date.
     *
     * @param asOf the last day it covers
     */
    record Opening(LocalDate asOf, String period, List<Line> lines) implements Terms {
        @Override
        public Set<UUID> projects() {
            return lines.stream().map(Line::project).filter(Objects::nonNull).collect(Collectors.toSet());
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    enum StatedQuantity {
        RECEIVED,
        COMMITTED,
        RESERVED,
        SPENT,
        CARRIED_OVER
    }

    /**
     * @param toYear the year money is carried to; only for {@link StatedQuantity#CARRIED_OVER}
     * @param period a year or a named pool; null for that of the opening
     */
    record Line(
            StatedQuantity quantity,
            Holder holder,
            @Nullable UUID project,
            @Nullable String toYear,
            @Nullable String period,
            long amount) {
        /** Of the period that the opening names. */
        public Line(
                StatedQuantity quantity, Holder holder, @Nullable UUID project, @Nullable String toYear, long amount) {
            this(quantity, holder, project, toYear, null, amount);
        }
    }

    record Allotment(String period, Holder holder, long amount) implements Terms {
        @Override
        public int rank() {
            return 1;
        }
    }

    /**
     * @param tieOrder its parties, in the order that settles ties when an amount is shared; kept with the key, so that what it
     *     shared stays as it was
     */
    record SetKey(UUID sets, String name, List<KeyWeight> weights, List<String> paying, List<String> tieOrder)
            implements Terms {
        @Override
        public int rank() {
            return 2;
        }

        /** How an amount is shared, each share with how it came about. */
        public List<Share> share(long amount) {
            Map<String, Long> summed = new LinkedHashMap<>();
            payers().forEach(payer -> summed.merge(payer.party(), payer.weight(), Math::addExact));
            List<Weight> weighed = new ArrayList<>();
            summed.forEach((party, weight) -> {
                int place = tieOrder.indexOf(party);
                weighed.add(new Weight(party, weight, place < 0 ? Integer.MAX_VALUE : place));
            });
            return Sharing.share(amount, weighed);
        }

        /** Taking part and paying are two things: only those who pay share. */
        public List<KeyWeight> payers() {
            return paying.isEmpty()
                    ? weights
                    : weights.stream().filter(w -> paying.contains(w.party())).toList();
        }
    }

    record KeyWeight(String party, long weight) {}

    record Frame(String body, long amount, String purpose) implements Terms {
        @Override
        public int rank() {
            return 3;
        }
    }

    /** @param amount null where the source says that money is carried over and not how much: nothing moves then */
    record CarryOver(
            String from, String to, Holder holder, @Nullable Long amount) implements Terms {
        @Override
        public int rank() {
            return 4;
        }
    }

    /** @param amount null when the source names a purpose and no sum */
    record Earmark(UUID earmark, String name, @Nullable Long amount) implements Terms {
        @Override
        public int rank() {
            return 5;
        }
    }

    record PartyAmount(String party, long amount) {}

    /** Who says whose money it is. */
    enum SharedBy {
        DECISION,
        KEY,
        /** One party, or not split. */
        NOBODY
    }

    /**
     * A grant, a supplement or a reservation.
     *
     * @param onlyReserve recommended, not granted
     * @param sharedByKey null when {@code shares} or the holder say whose money it is
     */
    record Grant(
            UUID project,
            String period,
            long amount,
            Holder holder,
            @Nullable UUID sharedByKey,
            List<PartyAmount> shares,
            boolean onlyReserve)
            implements Terms {
        @Override
        public @Nullable UUID key() {
            return amount > 0 && sharedBy() == SharedBy.KEY ? sharedByKey : null;
        }

        @Override
        public int rank() {
            return onlyReserve ? 7 : 8;
        }

        @Override
        public Set<UUID> projects() {
            return Set.of(project);
        }

        /** What a body that may not grant decides is recommended. */
        public boolean isOnlyRecommended(boolean competent) {
            return onlyReserve || !competent;
        }

        public SharedBy sharedBy() {
            if (!shares.isEmpty()) {
                return SharedBy.DECISION;
            }
            return sharedByKey == null || holder.namesParty() ? SharedBy.NOBODY : SharedBy.KEY;
        }
    }

    /**
     * Gives granted or reserved money back.
     *
     * @param shares what each party gives back; empty when the decision names none
     * @param reservation what is given back; null for a grant
     */
    record Reduce(
            UUID project,
            long amount,
            List<PartyAmount> shares,
            @Nullable UUID reservation) implements Terms {
        @Override
        public int rank() {
            return 6;
        }

        @Override
        public Set<UUID> projects() {
            return Set.of(project);
        }
    }

    /**
     * Money of one holder and period leaves the fund, out of both books: it falls away, or goes to a council or another fund. It
     * comes last on its day, so that what was given back or paid that day is counted in.
     */
    record Leaving(String period, Holder holder, long amount) implements Terms {
        @Override
        public int rank() {
            return 10;
        }
    }

    /** A payment. */
    record Spending(@Nullable UUID project, String period, Holder holder, long amount) implements Terms {
        @Override
        public int rank() {
            return 9;
        }
    }
}
