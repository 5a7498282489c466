package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that a decision gave somebody. */
@Entity
@Table(name = "follow_up")
public class FollowUp {
    public enum State {
        TO_BE_CLARIFIED("Skal afklares"),
        OPEN("Åben"),
        DONE("Udført"),
        DROPPED("Bortfaldet");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }
    }

    @Id
    private UUID id;

    private UUID item;
    private int ordinal;
    private String text;
    private @Nullable String responsible;
    private @Nullable LocalDate due;

    @Column(name = "due_text")
    private @Nullable String dueText;

    private int line;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(UUID id, UUID item, int ordinal, MeetingRecord.FollowUpRecord record) {
        this.id = id;
        this.item = item;
        this.ordinal = ordinal;
        // What is imported from the past is past: somebody has to say whether it still matters, and it is never
        // overdue.
        this.state = State.TO_BE_CLARIFIED;
        revise(record);
    }

    final void revise(MeetingRecord.FollowUpRecord record) {
        if (state == State.DROPPED) {
            // Newer minutes have it again.
            state = State.TO_BE_CLARIFIED;
        }
        text = record.text();
        responsible = record.responsible();
        due = record.due();
        dueText = record.dueText();
        line = record.line();
    }

    void drop() {
        state = State.DROPPED;
    }

    public UUID id() {
        return id;
    }

    public UUID item() {
        return item;
    }

    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    public @Nullable String responsible() {
        return responsible;
    }

    public @Nullable LocalDate due() {
        return due;
    }

    public @Nullable String dueText() {
        return dueText;
    }

    public int line() {
        return line;
    }

    public State state() {
        return state;
    }
}
