package dk.sundhedsklynge.platform.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are sent, retried and kept. */
@ConfigMapping(prefix = "klynge.events")
public interface EventSettings {
    /**
     * How soon the relay learns of what another replica wrote, and how long it first waits when it found nothing. Each further
     * wait for nothing is twice as long.
     */
    @WithDefault("20ms")
    Duration poll();

    /** The longest the relay waits before it looks again, although nobody told it of anything. Shorter than the silence. */
    @WithDefault("1s")
    Duration idlePoll();

    /** How often a replica that does not lead asks whether it may. */
    @WithDefault("500ms")
    Duration takeover();

    /**
     * Whole seconds without a word on the leader's connection after which either end takes the other for lost: the
     * database gives the lock to the next replica, the relay stops sending.
     */
    @WithDefault("10s")
    Duration silence();

    /** The pause after a failure of the relay before it begins anew. */
    @WithDefault("1s")
    Duration pause();

    /** How often an event that may be done later is tried before it becomes a dead letter. */
    @WithDefault("4")
    int attempts();

    /** The pause before the second attempt; each further one is four times as long, up to ten seconds. */
    @WithDefault("50ms")
    Duration backoff();

    /** How long an event may hold up those behind it before operators are told and readiness turns red. */
    @WithDefault("30s")
    Duration stuckAfter();

    /** How long something may wait before operators are shown it. */
    @WithDefault("5m")
    Duration waitingShownAfter();

    Keep keep();

    /** Days that rows are kept; they go by whole days. */
    interface Keep {
        /** As long as the topics that are logs, so that what was sent can be looked up as long as it can be read. */
        @WithDefault("90")
        int outboxDays();

        /** Longer than any topic keeps an event, or a replayed topic would do things twice. */
        @WithDefault("120")
        int inboxDays();

        @WithDefault("180")
        int deadLetterDays();
    }
}
