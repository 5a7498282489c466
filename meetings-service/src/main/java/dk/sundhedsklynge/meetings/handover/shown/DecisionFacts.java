package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.run.DecisionFiles;
import dk.sundhedsklynge.meetings.handover.run.Decisions;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.report.Cell;
import dk.sundhedsklynge.platform.report.Fact;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decision that carried a handover out, as a page and the files of its dossiers tell it. */
@ApplicationScoped
class DecisionFacts {
    private static final String NAMES = """
            select (select string_agg(p.name, ', ' order by p.name, p.id) from person p where p.id = any(?)) as persons,
                d.file_name, d.meeting_date
            from (values (1)) one left join document d on d.id = ? and (? or not d.closed)""";

    private final Decisions decisions;
    private final DecisionFiles files;
    private final Register register;
    private final Database database;

    DecisionFacts(Decisions decisions, DecisionFiles files, Register register, Database database) {
        this.decisions = decisions;
        this.files = files;
        this.register = register;
        this.database = database;
    }

    /** @param document null when none is named, or only one that the reader may not see */
    private record Names(@Nullable String persons, @Nullable String document) {}

    /**
     * Empty for a rehearsal. The dates that the run itself says are not among them.
     *
     * @param whole whether the reader may see closed items: a document that has some is named to no other
     * @param leads whether the document can be opened by the reader
     */
    List<Fact> of(HandoverRun run, boolean whole, boolean leads) {
        return decisions
                .of(run)
                .map(it -> facts(it, names(it, whole), whole, leads))
                .orElse(List.of());
    }

    private Names names(HandoverDecision it, boolean whole) {
        return database.find(
                        NAMES,
                        row -> {
                            String file = row.getString("file_name");
                            return new Names(
                                    row.getString("persons"),
                                    file == null
                                            ? null
                                            : "%s, %s"
                                                    .formatted(
                                                            file,
                                                            DanishDates.inWords(Columns.day(row, "meeting_date"))));
                        },
                        it.persons().toArray(UUID[]::new),
                        it.document(),
                        whole)
                .orElseThrow();
    }

    private List<Fact> facts(HandoverDecision it, Names names, boolean whole, boolean leads) {
        List<Fact> facts = new ArrayList<>();
        facts.add(text("Besluttet", DanishDates.inWords(it.decidedOn())));
        facts.add(text("Besluttet af", register.body(it.body()).map(Body::name).orElse(it.body())));
        facts.add(text("Hvordan", it.form().label()));
        // Of an item that stands in no document one cannot tell whether it was closed.
        if (it.item() != null && (whole || names.document() != null)) {
            facts.add(text("Punkt", it.item()));
        }
        if (names.document() != null) {
            String href = leads ? new Source(it.document(), null, null).href() : null;
            facts.add(new Fact("Dokument", new Cell.Text(names.document(), href)));
        }
        facts.add(text("Sagsnummer", it.caseNumber()));
        it.answers().forEach(answer -> facts.add(text("Svar fra " + answer.organisation(), answered(answer))));
        if (whole) {
            files.of(it.cooperation())
                    .forEach(file -> facts.add(
                            text("Fil: " + file.about(), "%s, SHA-256 %s".formatted(file.name(), file.sha256()))));
        }
        facts.add(new Fact(
                "Fører afviklingen videre",
                names.persons() == null ? new Cell.Unknown("ikke oplyst") : new Cell.Text(names.persons())));
        return facts;
    }

    private static String answered(HandoverDecision.Answer it) {
        return it.wasSilence()
                ? it.how()
                : "%s, %s, %s"
                        .formatted(
                                it.approves() ? "Godkendt" : "Ikke godkendt", it.how(), DanishDates.inWords(it.on()));
    }

    private static Fact text(String name, String text) {
        return new Fact(name, new Cell.Text(text));
    }
}
