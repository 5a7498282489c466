package dk.sundhedsklynge.meetings.proposal.draft;

/** Minutes that would do more than one meeting can decide. The message is Danish and names the limit and the place. */
public final class TooMuchProposed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    TooMuchProposed(String message, int line) {
        super(message);
        this.line = line;
    }

    /** Of the item in which the limit was reached, from 1. */
    public int line() {
        return line;
    }
}
