package dk.sundhedsklynge.meetings.register;

import java.util.stream.Stream;

/** A part of the register that is told to the other services. */
public interface RegisterSource {
    /** Everything as it stands, as the transaction under way sees it. */
    Stream<RegisterStates.State> states();
}
