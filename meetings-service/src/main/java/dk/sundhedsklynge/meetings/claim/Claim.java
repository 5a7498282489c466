package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure of a document, and what the ledger says of it. Amounts in øre. */
@Entity
@Table(name = "claim")
public class Claim {
    @Id
    private UUID id;

    private UUID submission;
    private long sequence;
    private int place;
    private String cooperation;
    private UUID document;
    private UUID meeting;

    @Column(name = "stated_on")
    private LocalDate statedOn;

    @Column(name = "item_number")
    private int item;

    private int line;

    @Enumerated(EnumType.STRING)
    private Quantity quantity;

    private @Nullable String party;
    private @Nullable String label;
    private @Nullable UUID project;
    private @Nullable String period;
    private long amount;
    private boolean restates;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Enumerated(EnumType.STRING)
    @Column(name = "checked_access")
    private Access checkedAccess;

    private @Nullable Long ledger;
    private @Nullable Long difference;
    private @Nullable String explanation;
    private @Nullable String severity;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(UUID id, Submission submission, int place, Stated stated) {
        this.id = id;
        this.submission = submission.id();
        this.sequence = submission.sequence();
        this.place = place;
        this.cooperation = submission.cooperation();
        this.document = submission.document();
        this.meeting = submission.meeting();
        this.statedOn = submission.statedOn();
        this.item = stated.item();
        this.line = stated.line();
        this.quantity = stated.quantity();
        this.party = stated.party();
        this.label = stated.label();
        this.project = stated.project();
        this.period = stated.period();
        this.amount = stated.amount().ore();
        this.restates = stated.restates();
        this.access = stated.access();
        this.checkedAccess = Access.CLOSED;
    }

    /**
     * @param checkedAccess closed when closed items are counted in what the ledger says
     * @param difference stated less ledger
     */
    void checked(
            Access checkedAccess,
            @Nullable Long ledger,
            @Nullable Long difference,
            @Nullable String explanation,
            String severity) {
        this.checkedAccess = checkedAccess;
        this.ledger = ledger;
        this.difference = difference;
        this.explanation = explanation;
        this.severity = severity;
    }

    public UUID id() {
        return id;
    }

    public String cooperation() {
        return cooperation;
    }

    public UUID document() {
        return document;
    }

    public UUID meeting() {
        return meeting;
    }

    public LocalDate statedOn() {
        return statedOn;
    }

    public int item() {
        return item;
    }

    /** In the original, from 1. */
    public int line() {
        return line;
    }

    public Quantity quantity() {
        return quantity;
    }

    public @Nullable String party() {
        return party;
    }

    public @Nullable String label() {
        return label;
    }

    public @Nullable UUID project() {
        return project;
    }

    public @Nullable String period() {
        return period;
    }

    public long amount() {
        return amount;
    }

    public boolean restates() {
        return restates;
    }

    public Access access() {
        return access;
    }

    /** Who may see what the ledger says of it; closed while it is not checked. */
    public Access checkedAccess() {
        return checkedAccess;
    }

    /** Null while it is not checked, or when the ledger knows nothing of it. */
    public @Nullable Long ledger() {
        return ledger;
    }

    public @Nullable Long difference() {
        return difference;
    }

    public @Nullable String explanation() {
        return explanation;
    }

    /** none, note, warning or error; null while it is not checked. */
    public @Nullable String severity() {
        return severity;
    }
}
