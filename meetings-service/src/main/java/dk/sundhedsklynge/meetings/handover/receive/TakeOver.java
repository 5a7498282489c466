package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.document.TakenOverDocuments;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Gives a council the projects, follow-ups, agreements and postponed items that it acknowledges, as its own and with where they came
 * from, and lets it read the documents. Once each.
 */
@ApplicationScoped
class TakeOver {
    private static final String CARRIED_OVER = "carried-over";

    private final Database database;
    private final PublishTakenOver projects;
    private final TakenOverFacts facts;
    private final TakenOverDocuments documents;
    private final Clock clock;

    TakeOver(
            Database database,
            PublishTakenOver projects,
            TakenOverFacts facts,
            TakenOverDocuments documents,
            Clock clock) {
        this.database = database;
        this.projects = projects;
        this.facts = facts;
        this.documents = documents;
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
        List<TextLine> taken = it.dossier().read().dossier().texts().stream()
                .filter(line -> received.contains(line.key()) && isNew(council, it, line))
                .toList();
        facts.take(council, it, taken, by);
        documents.take(council, it.run().cooperation(), documents(it, received));
    }

    private static List<UUID> documents(SeenDossier it, Set<String> received) {
        return it.dossier().read().dossier().texts().stream()
                .filter(line -> line.kind() == TextLine.Kind.DOCUMENT && received.contains(line.key()))
                .flatMap(line -> Optional.ofNullable(line.source().document()).stream())
                .toList();
    }

    /** What is closed, rejected or in operation with its owner needs nobody to go on with it. */
    private static boolean goesOn(ProjectLine line, String council) {
        return !line.settled()
                || CARRIED_OVER.equals(line.phase())
                        && (line.council() == null || line.council().equals(council));
    }

    private boolean isNew(String council, SeenDossier it, TextLine line) {
        return switch (line.kind()) {
            case FOLLOW_UP, POSTPONED_ITEM, AGREEMENT -> isNew(council, it, line.key());
            case DECISION_WITHOUT_EFFECT,
                    UNSETTLED_EFFECT,
                    UNAPPROVED_MINUTES,
                    FINDING,
                    CARRY_OVER_ANSWER,
                    MONEY_ELSEWHERE,
                    MONEY_MOVED,
                    MONEY_NOT_STATED,
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
}
