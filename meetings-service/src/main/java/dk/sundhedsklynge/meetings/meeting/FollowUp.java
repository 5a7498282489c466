package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A task that a decision gave somebody, as minutes have it. What people wrote or set, a newer reading leaves as it is. */
@Entity
@DynamicUpdate
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

        /** @throws IllegalArgumentException when there is none with this code; the message names those that exist */
        @JsonCreator
        public static State of(String code) {
            return Arrays.stream(values())
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Ukendt tilstand '%s'; brug %s"
                            .formatted(
                                    code,
                                    DanishLists.or(Arrays.stream(values())
                                            .map(State::code)
                                            .toList()))));
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

    private String cooperation;
    private boolean corrected;

    /** Who set the state last; null when it is as it was read. */
    @Column(name = "state_by")
    private @Nullable String stateBy;

    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(UUID id, String cooperation, UUID item, int ordinal, MeetingRecord.FollowUpRecord record) {
        this.id = id;
        this.cooperation = cooperation;
        this.item = item;
        // What is imported from the past is past: somebody has to say whether it still matters, and it is never
        // overdue.
        this.state = State.TO_BE_CLARIFIED;
        this.text = record.text();
        revise(ordinal, record);
    }

    /** @param place among the follow-ups of the item, from 1 */
    final void revise(int place, MeetingRecord.FollowUpRecord record) {
        if (state == State.DROPPED && stateBy == null) {
            // Newer minutes have it again.
            state = State.TO_BE_CLARIFIED;
        }
        if (!corrected) {
            text = record.text();
            responsible = record.responsible();
            due = record.due();
            dueText = record.dueText();
        }
        ordinal = place;
        line = record.line();
        version++;
    }

    /** Newer minutes do not have it; what somebody has finished or given up stays so. */
    void drop(int place) {
        ordinal = place;
        if (state == State.TO_BE_CLARIFIED || state == State.OPEN) {
            state = State.DROPPED;
            stateBy = null;
            version++;
        }
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
