package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.register.Body;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting of a body, from plan to minutes. */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    private UUID id;

    private String cooperation;
    private String body;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Occasion occasion;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingForm form;

    @Column(name = "held_on")
    private @Nullable LocalDate day;

    @Column(name = "held_at")
    private @Nullable LocalTime startsAt;

    @Column(name = "ends_at")
    private @Nullable LocalTime endsAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Place> places;

    @Column(name = "cancelled_because")
    private @Nullable String cancelledBecause;

    private String title;
    private @Nullable UUID document;
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attendance> attendance;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** A meeting that is planned. */
    Meeting(UUID id, Body body, MeetingDetails details) {
        this.id = id;
        this.cooperation = body.cooperation();
        this.body = body.id();
        this.state = MeetingState.PLANNED;
        this.attendance = List.of();
        edit(details);
    }

    /** A meeting that is known from what was written down about it. */
    Meeting(UUID id, MeetingRecord record) {
        this.id = id;
        this.cooperation = record.cooperation();
        this.body = record.body();
        this.state = MeetingState.HELD;
        this.places = List.of();
        takeOver(record);
    }

    /** Takes over what minutes of the meeting say; they also say that it was held. */
    final void takeOver(MeetingRecord record) {
        move(MeetingStep.TAKE_MINUTES);
        day = record.heldOn();
        startsAt = record.heldAt();
        // Minutes do not print when a meeting ended; a plan that began at another time says nothing about it either.
        if (startsAt == null || (endsAt != null && !endsAt.isAfter(startsAt))) {
            endsAt = null;
        }
        if (places.isEmpty() || record.place() != null) {
            places = record.place() == null ? List.of() : List.of(new Place(record.place(), null, null));
        }
        title = record.title();
        document = record.document();
        attendance = List.copyOf(record.attendance());
        touch();
    }

    final void edit(MeetingDetails details) {
        title = details.title().strip();
        occasion = details.occasion();
        form = details.form();
        day = details.date();
        startsAt = details.time();
        endsAt = details.endTime();
        places = List.copyOf(details.places());
        touch();
    }

    /** @param reason why it is cancelled; not read for other steps */
    void take(MeetingStep step, @Nullable String reason) {
        move(step);
        cancelledBecause = state == MeetingState.CANCELLED ? Objects.requireNonNull(reason) : null;
        touch();
    }

    /** Something of it has changed: whoever read it before has not seen that. */
    public final void touch() {
        version++;
    }

    private void move(MeetingStep step) {
        state = state.after(step)
                .orElseThrow(() -> new IllegalStateException(
                        "A meeting that is %s cannot take the step %s".formatted(state, step)));
    }

    public UUID id() {
        return id;
    }

    public String cooperation() {
        return cooperation;
    }

    public String body() {
        return body;
    }

    public MeetingState state() {
        return state;
    }

    /** Null when it is not known: minutes do not say it. */
    public @Nullable Occasion occasion() {
        return occasion;
    }

    public @Nullable MeetingForm form() {
        return form;
    }

    /** Null while it is not settled. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** The day of a meeting that was held. */
    public LocalDate heldOn() {
        return Objects.requireNonNull(day, "A meeting that was held has a day");
    }

    public @Nullable LocalTime startsAt() {
        return startsAt;
    }

    public @Nullable LocalTime endsAt() {
        return endsAt;
    }

    public List<Place> places() {
        return places;
    }

    public @Nullable String cancelledBecause() {
        return cancelledBecause;
    }

    public String title() {
        return title;
    }

    /** The newest minutes that were imported; null when there are none. */
    public @Nullable UUID document() {
        return document;
    }

    /** Grows with every change of the meeting or its agenda. */
    public int version() {
        return version;
    }

    /** Empty means that the minutes hold no list, not that nobody came. */
    public List<Attendance> attendance() {
        return attendance;
    }
}
