package dk.sundhedsklynge.funds.account;

/** What an account holds. The first of each book is where its money comes from and stands below zero. */
public enum AccountKind {
    ALLOTTED(Book.BEVILLING, false),
    FREE(Book.BEVILLING, false),
    RESERVED(Book.BEVILLING, true),
    COMMITTED(Book.BEVILLING, true),
    RECEIVED(Book.FORBRUG, false),
    UNSPENT(Book.FORBRUG, false),
    SPENT(Book.FORBRUG, true),
    CARRIED_FROM(Book.OVERFOERSEL, false),
    CARRIED_TO(Book.OVERFOERSEL, false);

    private final Book book;
    private final boolean neverBelowZero;

    AccountKind(Book book, boolean neverBelowZero) {
        this.book = book;
        this.neverBelowZero = neverBelowZero;
    }

    public Book book() {
        return book;
    }

    /** Nobody can release more than was granted; free and unspent money follow the policy of the fund instead. */
    public boolean neverBelowZero() {
        return neverBelowZero;
    }
}
