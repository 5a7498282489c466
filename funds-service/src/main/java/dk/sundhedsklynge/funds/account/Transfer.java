package dk.sundhedsklynge.funds.account;

/**
 * An amount taken from one account (debit) and given to another (credit) of the same book and fund.
 *
 * @param amount øre, above zero
 */
public record Transfer(Account debit, Account credit, long amount) {
    public Transfer {
        if (amount <= 0) {
            throw new IllegalArgumentException("A transfer is above zero, not " + amount);
        }
        if (debit.kind().book() != credit.kind().book()) {
            throw new IllegalArgumentException(
                    "A transfer stays in its book: " + debit.kind() + " to " + credit.kind());
        }
        if (!debit.fund().equals(credit.fund())) {
            throw new IllegalArgumentException("A fund is a wall: " + debit.fund() + " to " + credit.fund());
        }
        if (debit.equals(credit)) {
            throw new IllegalArgumentException("A transfer needs two accounts");
        }
    }

    /** The same amount back. */
    public Transfer reversed() {
        return new Transfer(credit, debit, amount);
    }
}
