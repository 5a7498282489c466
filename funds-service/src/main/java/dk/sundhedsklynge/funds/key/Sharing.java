package dk.sundhedsklynge.funds.key;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The method of the largest remainder: each party gets the whole øre of its part, and those left go to the largest remainders. */
public final class Sharing {
    private record Part(Weight weight, long whole, BigInteger remainder) {}

    private Sharing() {}

    /**
     * Shares an amount; the shares add up to it exactly.
     *
     * @param amount øre, zero or more
     * @param weights at least one above zero; ties are settled by {@link Weight#order()}, then by party
     * @return in the order of the weights
     */
    public static List<Share> share(long amount, List<Weight> weights) {
        if (amount < 0) {
            throw new IllegalArgumentException("Only an amount of zero or more can be shared, not " + amount);
        }
        BigInteger sum =
                weights.stream().map(w -> BigInteger.valueOf(w.weight())).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("A key needs at least one weight above zero");
        }
        List<Part> parts =
                weights.stream().map(weight -> part(amount, weight, sum)).toList();
        long left = amount - parts.stream().mapToLong(Part::whole).sum();
        List<Integer> byRemainder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i).remainder())
                        .reversed()
                        .thenComparing(i -> parts.get(i).weight().order())
                        .thenComparing(i -> parts.get(i).weight().party()))
                .toList();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int rank = byRemainder.indexOf(i) + 1;
            boolean up = rank <= left;
            shares.add(new Share(
                    part.weight().party(),
                    part.weight().weight(),
                    part.whole() + (up ? 1 : 0),
                    part.remainder().longValueExact(),
                    rank,
                    up));
        }
        return List.copyOf(shares);
    }

    private static Part part(long amount, Weight weight, BigInteger sum) {
        BigInteger[] divided = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(weight.weight()))
                .divideAndRemainder(sum);
        return new Part(weight, divided[0].longValueExact(), divided[1]);
    }
}
