package dk.sundhedsklynge.meetings.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One file of minutes. Its bytes lie apart and never change. */
@Entity
@Table(name = "document")
public class Document {
    @Id
    private UUID id;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    private @Nullable String cooperation;
    private @Nullable String body;
    private @Nullable UUID meeting;

    @Column(name = "meeting_date")
    private LocalDate meetingDate;

    private int version;
    private int part;

    @Column(name = "asked_about")
    private @Nullable UUID askedAbout;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private boolean closed;

    @JdbcTypeCode(SqlTypes.JSON)
    private DocumentSummary summary;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(UUID id, File file, LocalDate meetingDate, DocumentSummary summary, String by, Instant at) {
        this.id = id;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.meetingDate = meetingDate;
        this.summary = summary;
        this.closed = summary.hasClosedItems();
        this.version = 1;
        this.state = DocumentState.UNSETTLED;
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    /** It is known whose minutes they are. */
    void settle(String cooperation, String body, UUID meeting, int part, int version, DocumentSummary summary) {
        this.part = part;
        this.askedAbout = null;
        this.cooperation = cooperation;
        this.body = body;
        this.meeting = meeting;
        this.version = version;
        this.summary = summary;
        this.closed = summary.hasClosedItems();
        this.state = DocumentState.CURRENT;
    }

    /** The body has other minutes of that day, and only the secretariat knows what this is. */
    void ask(String ofCooperation, String ofBody, UUID aboutMeeting) {
        cooperation = ofCooperation;
        body = ofBody;
        askedAbout = aboutMeeting;
        state = DocumentState.ASKED;
    }

    /** A newer version has come; what that one closes is closed here too. */
    void supersede(Set<Integer> closedItems) {
        state = DocumentState.SUPERSEDED;
        summary = summary.closing(closedItems);
        closed = summary.hasClosedItems();
    }

    public UUID id() {
        return id;
    }

    public String sha256() {
        return sha256;
    }

    public String fileName() {
        return fileName;
    }

    /** Null while it is unsettled. */
    public @Nullable String cooperation() {
        return cooperation;
    }

    public @Nullable String body() {
        return body;
    }

    public @Nullable UUID meeting() {
        return meeting;
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    /** From 1, within its meeting. */
    public int version() {
        return version;
    }

    /** 0 for the minutes of the meeting, from 1 for supplementary ones. */
    public int part() {
        return part;
    }

    /** The meeting that it may be of, while that is asked. */
    public @Nullable UUID askedAbout() {
        return askedAbout;
    }

    public DocumentState state() {
        return state;
    }

    /** Whether it has items that not every reader may see. */
    public boolean closed() {
        return closed;
    }

    DocumentSummary summary() {
        return summary;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
