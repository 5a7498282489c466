package dk.sundhedsklynge.funds.key;

/**
 * What a party weighs in a key, for instance its inhabitants. A percentage is only a way of showing it.
 *
 * @param order place among the parties; decides ties
 */
public record Weight(String party, long weight, int order) {
    public Weight {
        if (weight < 0) {
            throw new IllegalArgumentException("A weight is zero or more: " + party + " has " + weight);
        }
    }
}
