package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A change as it was applied, for ever. The effect id is the key: no redelivery, replay or rebuilt inbox can apply an
 * effect twice.
 */
@Entity
@Immutable
@Table(name = "phase_change")
public class PhaseChange {
    /** Reason of the refusal of an effect whose grant was refused, part of the contract. */
    public static final String GRANT_REFUSED = "grant-refused";

    @Id
    private UUID effect;

    private String cooperation;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private Access access;

    /** The access of its effect today, which can be closed or opened later; null until the row is read back. */
    @Formula("(select e.access from effect e where e.id = effect)")
    private @Nullable String accessNow;

    @Embedded
    private Anchor anchor;

    @Embedded
    private Terms terms;

    protected PhaseChange() {}

    public PhaseChange(Change change) {
        this.effect = change.effect();
        this.cooperation = change.cooperation();
        this.step = change.step();
        this.decidedOn = change.decidedOn();
        this.decidedBy = change.decidedBy();
        this.access = change.access();
        this.anchor = change.anchor();
        this.terms = change.terms();
    }

    public Change change() {
        Access shown = accessNow == null ? access : Access.valueOf(accessNow);
        return new Change(effect, cooperation, step, decidedOn, decidedBy, shown, anchor(), terms);
    }

    private Anchor anchor() {
        return anchor == null ? new Anchor(null, null, null, null, null) : anchor;
    }
}
