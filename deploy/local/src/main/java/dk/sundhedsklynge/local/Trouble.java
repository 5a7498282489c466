package dk.sundhedsklynge.local;

/** Something the user must know and can act on: the message is one sentence, printed without a stack trace. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
