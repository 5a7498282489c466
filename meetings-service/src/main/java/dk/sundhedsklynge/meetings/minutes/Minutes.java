package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting. */
@Entity
@Table(name = "minutes")
public class Minutes {
    @Id
    private UUID id;

    private UUID meeting;
    private @Nullable UUID document;

    @Enumerated(EnumType.STRING)
    private MinutesState state;

    private int version;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    @Column(name = "approval_source")
    private @Nullable String approvalSource;

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    private Minutes(UUID meeting, @Nullable UUID document, MinutesState state, String createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.document = document;
        this.state = state;
        this.version = 1;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    static Minutes written(UUID meeting, String by, Instant at) {
        return new Minutes(meeting, null, MinutesState.DRAFT, by, at);
    }

    static Minutes imported(UUID meeting, UUID document, String by, Instant at) {
        return new Minutes(meeting, document, MinutesState.APPROVAL_UNKNOWN, by, at);
    }

    void approve(Approval approval) {
        take(MinutesStep.APPROVE);
        approvedOn = approval.on();
        approvalSource = approval.source();
    }

    /** Of minutes that are approved; they stay so. */
    void correctApproval(Approval approval) {
        approvedOn = approval.on();
        approvalSource = approval.source();
        version++;
    }

    /** They stand as they did before they were approved: imported ones are not in hearing here. */
    void takeApprovalBack() {
        take(document == null ? MinutesStep.RETURN_TO_HEARING : MinutesStep.TAKE_APPROVAL_BACK);
        approvedOn = null;
        approvalSource = null;
    }

    /** What is known of the approval, each by its Danish name as people read it; what is not known is left out. */
    Map<String, String> approvalFields() {
        return approvalFields(state, approvedOn, approvalSource);
    }

    static Map<String, String> approvalFields(
            MinutesState state, @Nullable LocalDate approvedOn, @Nullable String source) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Tilstand", state.label());
        if (approvedOn != null) {
            fields.put("Godkendt den", DanishDates.inWords(approvedOn));
        }
        if (source != null) {
            fields.put("Kilde", source);
        }
        return fields;
    }

    /** A newer text came; whether it was approved is not known, even where the one before it was. */
    void takeText(UUID imported) {
        take(MinutesStep.TAKE_TEXT);
        approvedOn = null;
        approvalSource = null;
        document = imported;
    }

    final void take(MinutesStep step) {
        state = state.after(step)
                .orElseThrow(() -> new IllegalStateException(
                        "Minutes that are %s cannot take the step %s".formatted(state, step)));
        version++;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    /** The newest imported text; null when they are written here. */
    public @Nullable UUID document() {
        return document;
    }

    public MinutesState state() {
        return state;
    }

    public int version() {
        return version;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until somebody says when they were approved. */
    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    /** Where it stands that they were approved; null likewise. */
    public @Nullable String approvalSource() {
        return approvalSource;
    }
}
