package dk.sundhedsklynge.funds.account;

/** Which book an account belongs to. A transfer never leaves its book. */
public enum Book {
    /** What the deciding bodies do with the money. */
    BEVILLING,
    /** What happens to the money itself. */
    FORBRUG,
    /** What was carried between years; a note beside the two, never part of them. */
    OVERFOERSEL
}
