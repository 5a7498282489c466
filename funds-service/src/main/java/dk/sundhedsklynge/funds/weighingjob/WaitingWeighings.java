package dk.sundhedsklynge.funds.weighingjob;

import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.platform.events.Waiting;
import dk.sundhedsklynge.platform.events.WaitingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Weighings that take long or fail, for operators. */
@ApplicationScoped
class WaitingWeighings implements WaitingSource {
    private static final String ADVICE =
            "Hele samarbejdets regnskab genberegnes efter en ændret åbning, og imens bogføres der ikke for det. %s";
    private static final String UNDER_WAY = "%d af %d er genberegnet; der skal ikke gøres noget.";
    private static final String NOT_BEGUN =
            "Det er ikke begyndt. Bliver det ved, så se, om funds-service kører og ikke er i gang med et andet samarbejde.";

    private final DueWeighings due;
    private final Weighings weighings;

    WaitingWeighings(DueWeighings due, Weighings weighings) {
        this.due = due;
        this.weighings = weighings;
    }

    @Override
    public List<Waiting> waitingSince(Instant moment) {
        return due.cooperations().stream()
                .map(this::shown)
                .filter(waiting -> waiting.since().isBefore(moment))
                .toList();
    }

    private Waiting shown(String cooperation) {
        Weighings.WeighingStatus standing = weighings.of(cooperation);
        return new Waiting(
                // The same for as long as it waits.
                UUID.nameUUIDFromBytes(("weighing " + cooperation).getBytes(StandardCharsets.UTF_8)),
                "weighing",
                cooperation,
                List.of(),
                Objects.requireNonNullElse(standing.since(), Instant.MAX),
                ADVICE.formatted(words(standing)));
    }

    private static String words(Weighings.WeighingStatus standing) {
        return switch (standing.state()) {
            case RUNNING -> UNDER_WAY.formatted(standing.done(), standing.orders());
            case FAILED -> Objects.requireNonNullElse(standing.failed(), "");
            case WAITING, NONE -> NOT_BEGUN;
        };
    }
}
