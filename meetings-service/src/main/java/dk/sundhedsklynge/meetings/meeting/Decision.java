package dk.sundhedsklynge.meetings.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a body decided in an item. Answers any number of recommendations, also none. */
@Entity
@Table(name = "decision")
public class Decision {
    @Id
    private UUID id;

    private UUID item;
    private int ordinal;
    private @Nullable String label;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String text;
    private int line;

    @JdbcTypeCode(SqlTypes.JSON)
    private DecisionDetail detail;

    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(UUID id, UUID item, int ordinal, MeetingRecord.DecisionRecord record) {
        this.id = id;
        this.item = item;
        revise(ordinal, record);
    }

    final void revise(int place, MeetingRecord.DecisionRecord record) {
        ordinal = place;
        label = record.label();
        outcome = record.outcome();
        text = record.text();
        line = record.line();
        detail = record.detail();
        withdrawn = false;
    }

    /** Newer minutes lack it; effects may rest on it, so it stays, behind those that stand. */
    void withdraw(int place) {
        ordinal = place;
        withdrawn = true;
    }

    public UUID id() {
        return id;
    }

    public UUID item() {
        return item;
    }

    /** Its place among the decisions of the item, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public @Nullable String label() {
        return label;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String text() {
        return text;
    }

    public int line() {
        return line;
    }

    public DecisionDetail detail() {
        return detail;
    }

    public boolean withdrawn() {
        return withdrawn;
    }
}
