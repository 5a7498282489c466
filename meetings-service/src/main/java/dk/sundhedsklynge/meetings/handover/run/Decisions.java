package dk.sundhedsklynge.meetings.handover.run;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions that carried handovers out: one for each cooperation, and never changed. */
@ApplicationScoped
public class Decisions {
    private static final TypeReference<List<HandoverDecision.Answer>> ANSWERS = new TypeReference<>() {};

    private final Database database;

    Decisions(Database database) {
        this.database = database;
    }

    public Optional<HandoverDecision> find(String cooperation) {
        return database.find(
                "select * from handover_decision where cooperation = ?",
                row -> new HandoverDecision(
                        row.getString("cooperation"),
                        Columns.id(row, "run"),
                        HandoverDecision.Form.valueOf(row.getString("form")),
                        Columns.day(row, "decided_on"),
                        row.getString("body"),
                        Columns.idOrNull(row, "meeting"),
                        row.getString("item"),
                        Columns.idOrNull(row, "document"),
                        row.getString("case_number"),
                        Columns.json(row, "answers", ANSWERS),
                        Columns.day(row, "cut_off"),
                        Columns.day(row, "late_invoices_until"),
                        Columns.ids(row, "persons"),
                        row.getString("registered_by"),
                        Columns.moment(row, "registered_at")),
                cooperation);
    }

    /** The one that carried this run out; empty for a rehearsal. */
    public Optional<HandoverDecision> of(HandoverRun run) {
        return run.kind() == RunKind.CARRIED_OUT ? find(run.cooperation()) : Optional.empty();
    }

    public void add(HandoverDecision it) {
        database.update(
                """
                insert into handover_decision (cooperation, run, form, decided_on, body, meeting, item, document, case_number,
                    answers, cut_off, late_invoices_until, persons, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)""",
                it.cooperation(),
                it.run(),
                it.form().name(),
                it.decidedOn(),
                it.body(),
                it.meeting(),
                it.item(),
                it.document(),
                it.caseNumber(),
                CanonicalJson.write(it.answers()),
                it.cutOff(),
                it.lateInvoicesUntil(),
                it.persons().toArray(UUID[]::new),
                it.registeredBy(),
                OffsetDateTime.ofInstant(it.registeredAt(), ZoneOffset.UTC));
    }
}
