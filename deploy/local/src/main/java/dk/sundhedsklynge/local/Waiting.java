package dk.sundhedsklynge.local;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Waits for an observable fact, and no longer than the part lives. */
final class Waiting {
    /** Says whether the fact is there; an exception means not yet. */
    interface Fact {
        boolean holds() throws Exception;
    }

    private Waiting() {}

    static void until(String part, Duration atMost, CompletableFuture<Trouble> death, Fact fact) {
        long end = System.nanoTime() + atMost.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            Trouble trouble = death.getNow(null);
            if (trouble != null) {
                throw trouble;
            }
            try {
                if (fact.holds()) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Trouble.stopped();
            } catch (Exception e) {
                last = e;
            }
            pause();
        }
        throw new Trouble("The part " + part + " was not ready within " + atMost.toSeconds()
                + " seconds; see ./klynge logs " + part
                + (last == null || last.getMessage() == null
                        ? "."
                        : " (" + last.getMessage().strip() + ")."));
    }

    /** @return whether the fact came in time; an answer that breaks off is not yet one */
    static boolean within(Duration atMost, Fact fact) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (fact.holds()) {
                    return true;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Trouble.stopped();
            } catch (Exception e) {
                // Not yet: the caller says what is missing when the time is over.
            }
            pause();
        }
        return false;
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
