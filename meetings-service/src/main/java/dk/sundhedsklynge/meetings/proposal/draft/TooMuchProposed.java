package dk.sundhedsklynge.meetings.proposal.draft;

/** Thrown for minutes with more effects or figures than the limit. The Danish message names the limit and the place. */
public final class TooMuchProposed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    TooMuchProposed(String message, int line) {
        super(message);
        this.line = line;
    }

    /** The line of the item in which the limit was reached, from 1. */
    public int line() {
        return line;
    }
}
