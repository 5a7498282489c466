package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.turns.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets a few documents be read at a time, and a few more wait: reading one takes a whole core and many times its size in memory.
 */
@ApplicationScoped
public class ReadingTurns {
    private final Turns turns;

    ReadingTurns(DocumentSettings settings) {
        this.turns = new Turns(settings.read(), settings.waiting(), settings.patience());
    }

    /** Empty, with nothing read, when too many wait already or the turn did not come in time. */
    <T> Optional<T> take(Supplier<T> work) {
        return turns.take(work);
    }
}
