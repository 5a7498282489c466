package dk.sundhedsklynge.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A meeting of a body on a day; body and day are what makes it the same meeting when minutes are corrected. */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    private UUID id;

    private String cooperation;
    private String body;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "held_at")
    private @Nullable LocalTime heldAt;

    private @Nullable String place;
    private String title;
    private @Nullable UUID document;
    private int version;

    @Convert(converter = ItemContentConverter.OfAttendance.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<Attendance> attendance;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(UUID id, MeetingRecord record) {
        this.id = id;
        this.cooperation = record.cooperation();
        this.body = record.body();
        this.heldOn = record.heldOn();
        revise(record);
    }

    /** Takes over what newer minutes of the same meeting say. */
    final void revise(MeetingRecord record) {
        heldAt = record.heldAt();
        place = record.place();
        title = record.title();
        document = record.document();
        attendance = List.copyOf(record.attendance());
        version++;
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

    public LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable LocalTime heldAt() {
        return heldAt;
    }

    public @Nullable String place() {
        return place;
    }

    public String title() {
        return title;
    }

    /** The newest minutes; null when the meeting was entered by hand. */
    public @Nullable UUID document() {
        return document;
    }

    public int version() {
        return version;
    }

    /** Empty means that the minutes hold no list, not that nobody came. */
    public List<Attendance> attendance() {
        return attendance;
    }
}
