package dk.sundhedsklynge.funds.key;

/**
 * A party's part of a shared amount, with the reason for its last øre.
 *
 * @param amount øre
 * @param remainder what the division left over, in parts of the sum of the weights
 * @param rank place when the left-over øre were given out, from 1; the first ranks got one each
 * @param roundedUp whether it got one of them
 */
public record Share(String party, long weight, long amount, long remainder, int rank, boolean roundedUp) {}
