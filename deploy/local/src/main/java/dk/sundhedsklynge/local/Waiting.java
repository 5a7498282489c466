package dk.sundhedsklynge.local;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Waits for an observable fact, and no longer than the part lives. */
final class Waiting {
    /** Says whether the fact is there; an exception means not yet. */
    interface Fact {
        boolean holds() throws Exception;
    }

    private Waiting() {}

    static void until(String part, Duration atMost, CompletableFuture<Trouble> death, Fact fact) {
        long end = System.nanoTime() + atMost.toNanos();
        AtomicReference<Exception> last = new AtomicReference<>();
        while (System.nanoTime() < end) {
            Trouble trouble = death.getNow(null);
            if (trouble != null) {
                throw trouble;
            }
            if (holds(fact, last::set)) {
                return;
            }
            pause();
        }
        Exception why = last.get();
        throw new Trouble("The part " + part + " was not ready within " + atMost.toSeconds()
                + " seconds; see ./klynge logs " + part
                + (why == null || why.getMessage() == null
                        ? "."
                        : " (" + why.getMessage().strip() + ")."));
    }

    /** @return whether the fact came in time; an answer that breaks off is not yet one */
    static boolean within(Duration atMost, Fact fact) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            // Why it broke off is of no use here: the caller says what is missing when the time is over.
            if (holds(fact, why -> {})) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** @param notYet told why a try broke off */
    private static boolean holds(Fact fact, Consumer<Exception> notYet) {
        try {
            return fact.holds();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.stopped();
        } catch (Exception e) {
            notYet.accept(e);
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.stopped();
        }
    }
}
