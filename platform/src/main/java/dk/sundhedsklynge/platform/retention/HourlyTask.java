package dk.sundhedsklynge.platform.retention;

/** A bean that drops once an hour what is over. Several replicas may do so at once. */
public interface HourlyTask {
    /** What is dropped, for the log; the beginning of a sentence. */
    String what();

    /** Drops all that is over. */
    void drop();
}
