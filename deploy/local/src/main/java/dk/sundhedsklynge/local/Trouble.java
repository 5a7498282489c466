package dk.sundhedsklynge.local;

/** Something the user must know and can act on: the message is one sentence, printed without a stack trace. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String sentence) {
        super(sentence);
    }

    /** The work was broken off because the suite is being stopped: nothing that the user must be told. */
    static Trouble stopped() {
        return new Trouble("Stopped.");
    }

    boolean isStop() {
        return "Stopped.".equals(getMessage());
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
