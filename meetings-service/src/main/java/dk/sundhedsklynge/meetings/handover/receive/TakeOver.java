package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a council the projects, follow-ups and postponed items that it acknowledges, as its own and with where they came from. Once
 * each.
 */
@ApplicationScoped
class TakeOver {
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_TITLE = 200;

    private static final String CARRIED_OVER = "carried-over";

    private final Database database;
    private final PublishTakenOver projects;
    private final Clock clock;

    TakeOver(Database database, PublishTakenOver projects, Clock clock) {
        this.database = database;
        this.projects = projects;
        this.clock = clock;
    }

    void take(SeenDossier it, Set<String> received, String by) {
        String council = Receiver.councilOf(it.dossier().stored().receiver());
        if (council == null) {
            return;
        }
        it.dossier().read().dossier().projects().stream()
                .filter(line ->
                        received.contains(line.key()) && goesOn(line, council) && isNew(council, it, line.key()))
                .forEach(line -> projects.publish(ProjectTakenOver.of(
                        it.run().cooperation(),
                        council,
                        line.project(),
                        it.run().id(),
                        it.dossier().stored().version(),
                        LocalDate.now(clock.withZone(DanishDates.ZONE)))));
        List<@Nullable Object[]> followUps = new ArrayList<>();
        List<@Nullable Object[]> postponed = new ArrayList<>();
        for (TextLine line : it.dossier().read().dossier().texts()) {
            if (received.contains(line.key()) && isNew(council, it, line)) {
                switch (line.kind()) {
                    case FOLLOW_UP -> followUps.add(followUp(council, it, line, by));
                    case POSTPONED_ITEM -> postponed.add(postponed(council, it, line, by));
                    case DECISION_WITHOUT_EFFECT,
                            UNSETTLED_EFFECT,
                            AGREEMENT,
                            UNAPPROVED_MINUTES,
                            FINDING,
                            DOCUMENT -> {}
                }
            }
        }
        database.each("""
                insert into follow_up (id, cooperation, access, source_note, text, responsible, state, state_by, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, clock_timestamp())""", followUps);
        database.each("""
                insert into postponed_item (id, cooperation, title, awaits, state, access, source_note, entered_by)
                values (?, ?, ?, ?, 'WAITING', ?, ?, ?)""", postponed);
    }

    /** What is closed, rejected or in operation with its owner needs nobody to go on with it. */
    private static boolean goesOn(ProjectLine line, String council) {
        return !line.settled()
                || CARRIED_OVER.equals(line.phase())
                        && (line.council() == null || line.council().equals(council));
    }

    private boolean isNew(String council, SeenDossier it, TextLine line) {
        return switch (line.kind()) {
            case FOLLOW_UP, POSTPONED_ITEM -> isNew(council, it, line.key());
            case DECISION_WITHOUT_EFFECT,
                    UNSETTLED_EFFECT,
                    AGREEMENT,
                    UNAPPROVED_MINUTES,
                    FINDING,
                    MONEY_ELSEWHERE,
                    PARTICIPANT,
                    DOCUMENT -> false;
        };
    }

    /** A line that is acknowledged again, or in a later version, is taken over no second time. */
    private boolean isNew(String council, SeenDossier it, String line) {
        return database.update(
                        """
                        insert into handover_taken_over (council, cooperation, line, run, version) values (?, ?, ?, ?, ?)
                        on conflict do nothing""",
                        council,
                        it.run().cooperation(),
                        line,
                        it.run().id(),
                        it.dossier().stored().version())
                == 1;
    }

    private static @Nullable Object[] followUp(String council, SeenDossier it, TextLine line, String by) {
        return new @Nullable Object[] {
            UUID.randomUUID(),
            council,
            line.access().name(),
            note(it, line),
            line.title(),
            value(line, "Ansvarlig"),
            by,
            by
        };
    }

    private static @Nullable Object[] postponed(String council, SeenDossier it, TextLine line, String by) {
        String awaits = value(line, "Venter på");
        return new @Nullable Object[] {
            UUID.randomUUID(),
            council,
            shortened(line.title(), LONGEST_TITLE),
            awaits == null ? value(line, "Dato") : awaits,
            line.access().name(),
            note(it, line),
            by
        };
    }

    private static String note(SeenDossier it, TextLine line) {
        String place = value(line, "Sted");
        return shortened(
                "Overtaget fra %s, mappe udgave %d%s"
                        .formatted(
                                it.run().membership().name(),
                                it.dossier().stored().version(),
                                place == null ? "" : ". " + place),
                LONGEST_NOTE);
    }

    private static @Nullable String value(TextLine line, String label) {
        return line.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::value)
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
