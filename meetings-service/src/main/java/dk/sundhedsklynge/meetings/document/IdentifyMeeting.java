package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.document.Likeness.Compared;
import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting.Obstacle;
import dk.sundhedsklynge.meetings.meeting.Meeting;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.meeting.Occasion;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.terms.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what minutes are to those that are kept of the same body and day: a newer version of them when they have mostly the
 * same items, else a question. A start or an occasion that is not stated is unknown and speaks neither for nor against.
 */
@ApplicationScoped
class IdentifyMeeting {
    /** About half of the items of the longer document. */
    static final double MOSTLY_THE_SAME = 0.45;

    /** Where the start or the occasion differs, only the very same items are the same minutes. */
    private static final double THE_SAME = 0.9;

    private final Meetings meetings;
    private final KeepMeeting keepMeeting;

    IdentifyMeeting(Meetings meetings, KeepMeeting keepMeeting) {
        this.meetings = meetings;
        this.keepMeeting = keepMeeting;
    }

    sealed interface Identity {
        record Known(Target target) implements Identity {}

        /** @param meeting the one whose minutes are most like these */
        record Asked(UUID meeting) implements Identity {}

        record DoesNotFit(Obstacle why) implements Identity {}

        /** There are no minutes of that day which it could correct or add to. */
        record NothingToChange(Relation said) implements Identity {}
    }

    private record Candidate(Meeting meeting, int part, double likeness) {
        private Identity isMeant(Relation said) {
            return new Identity.Known(
                    switch (said) {
                        case CORRECTION -> new Target.Version(meeting.id(), part);
                        case OTHER_MEETING -> new Target.OtherMeeting();
                        case SUPPLEMENT -> new Target.Supplement(meeting.id());
                    });
        }
    }

    /** Until the caller's transaction ends no other minutes of the body and day are identified or entered. */
    void lock(String body, LocalDate day) {
        meetings.lock(body, day);
    }

    /** @param said what the secretariat says it is; null leaves it to the documents */
    Identity of(String body, Minutes minutes, @Nullable Relation said) {
        List<Meeting> thatDay = meetings.of(body, minutes.heldOn());
        Optional<Candidate> found = thatDay.stream()
                .filter(meeting -> meeting.document() != null)
                .flatMap(meeting -> candidates(meeting, minutes))
                .max(Comparator.comparingDouble(Candidate::likeness));
        if (found.isEmpty()) {
            if (said == Relation.CORRECTION || said == Relation.SUPPLEMENT) {
                return new Identity.NothingToChange(said);
            }
            return keepMeeting
                    .against(body, minutes.heldOn(), minutes.heldAt(), minutes.items())
                    .<Identity>map(Identity.DoesNotFit::new)
                    .orElseGet(() -> new Identity.Known(new Target.MeetingOfThatDay()));
        }
        Candidate best = found.get();
        if (said != null) {
            return best.isMeant(said);
        }
        if (best.likeness() >= (isOtherwise(best.meeting(), minutes) ? THE_SAME : MOSTLY_THE_SAME)) {
            return best.isMeant(Relation.CORRECTION);
        }
        return thatDay.stream()
                .filter(meeting -> meeting.document() == null)
                .filter(meeting -> minutes.heldAt() != null && minutes.heldAt().equals(meeting.startsAt()))
                .findFirst()
                .<Identity>map(planned -> new Identity.Known(new Target.Version(planned.id(), 0)))
                .orElseGet(() -> new Identity.Asked(best.meeting().id()));
    }

    /** One for the minutes of the meeting, and one for each supplementary minutes. */
    private Stream<Candidate> candidates(Meeting meeting, Minutes minutes) {
        List<Compared> sent = minutes.items().stream()
                .map(item -> Compared.of(item.title(), item.content()))
                .toList();
        Map<Integer, List<Compared>> kept = meetings.items(meeting.id()).stream()
                .collect(Collectors.groupingBy(
                        Item::part,
                        TreeMap::new,
                        Collectors.mapping(item -> Compared.of(item.title(), item.content()), Collectors.toList())));
        kept.putIfAbsent(0, List.of());
        return kept.entrySet().stream()
                .map(part -> new Candidate(meeting, part.getKey(), Likeness.of(part.getValue(), sent)));
    }

    private static boolean isOtherwise(Meeting kept, Minutes sent) {
        boolean isOtherStart = kept.startsAt() != null
                && sent.heldAt() != null
                && !kept.startsAt().equals(sent.heldAt());
        Occasion before = kept.occasion() == null ? occasion(kept.title()) : kept.occasion();
        Occasion now = occasion(sent.title());
        return isOtherStart || (before != null && now != null && before != now);
    }

    /** As the heading states it; null when it does not. */
    private static @Nullable Occasion occasion(String title) {
        String words = Wording.of(title);
        if (words.contains("ekstraordinær")) {
            return Occasion.EXTRAORDINARY;
        }
        if (words.contains("ordinær")) {
            return Occasion.ORDINARY;
        }
        if (words.contains("seminar")) {
            return Occasion.SEMINAR;
        }
        if (words.contains("fællesmøde")) {
            return Occasion.JOINT;
        }
        return words.contains("skriftlig") ? Occasion.WRITTEN_ROUND : null;
    }
}
