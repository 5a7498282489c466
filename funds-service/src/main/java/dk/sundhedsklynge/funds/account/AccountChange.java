package dk.sundhedsklynge.funds.account;

/**
 * What an account gained or lost, by the days its entries count from.
 *
 * @param bounds how many of the days that were asked about are not after it
 * @param amount øre
 */
public record AccountChange(Account account, int bounds, long amount) {}
