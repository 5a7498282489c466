package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.meetings.openness.Access;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Figures of one meeting and access that go to funds together, newest first by number. */
@Entity
@Table(name = "submission")
public class Submission {
    @Id
    private UUID id;

    private String cooperation;
    private UUID document;
    private UUID meeting;

    @Column(name = "stated_on")
    private LocalDate statedOn;

    @Enumerated(EnumType.STRING)
    private Access access;

    private int part;
    private long sequence;
    private long answered;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(UUID id, Source source, Access access) {
        this.id = id;
        this.cooperation = source.cooperation();
        this.meeting = source.meeting();
        this.document = source.document();
        this.statedOn = source.statedOn();
        this.access = access;
        this.part = source.part();
    }

    /**
     * Where figures come from: the newest minutes of a meeting.
     *
     * @param part 0 for the minutes of the meeting, from 1 for supplementary ones
     */
    public record Source(String cooperation, UUID meeting, int part, UUID document, LocalDate statedOn) {}

    /**
     * The same for every version of the minutes, so that a newer one takes the place of an older.
     *
     * @param number which event of the same source and access it is
     */
    static UUID id(Source source, Access access, int number) {
        String name = source.part() == 0
                ? "%s|%s|%d".formatted(source.meeting(), access.code(), number)
                : "%s|%d|%s|%d".formatted(source.meeting(), source.part(), access.code(), number);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    void sendAgain(UUID newest) {
        document = newest;
        sequence++;
    }

    /** @return whether the answer is new and about what was last sent */
    boolean answer(long toSequence, long number) {
        if (toSequence != sequence || number <= answered) {
            return false;
        }
        answered = number;
        return true;
    }

    int part() {
        return part;
    }

    UUID id() {
        return id;
    }

    String cooperation() {
        return cooperation;
    }

    UUID document() {
        return document;
    }

    UUID meeting() {
        return meeting;
    }

    LocalDate statedOn() {
        return statedOn;
    }

    Access access() {
        return access;
    }

    long sequence() {
        return sequence;
    }
}
