package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ordered effect and its answer so far. */
@Entity
@Table(name = "effect")
public class Effect {
    /** What came of it. */
    public enum State {
        WAITING,
        APPLIED,
        REFUSED,
        WITHDRAWN
    }

    /** How it was applied. */
    public enum Result {
        CHANGED,
        CONTAINED
    }

    @Id
    private UUID id;

    private String cooperation;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Column(name = "waits_for")
    private List<UUID> waitsFor;

    @Embedded
    private @Nullable Anchor anchor;

    @Embedded
    private Terms terms;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Result result;

    private @Nullable String reason;
    private @Nullable String advice;
    private long sequence;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Effect() {}

    Effect(Change change, List<UUID> waitsFor, Instant receivedAt) {
        this.id = change.effect();
        this.cooperation = change.cooperation();
        this.step = change.step();
        this.decidedOn = change.decidedOn();
        this.decidedBy = change.decidedBy();
        this.access = change.access();
        this.anchor = change.anchor();
        this.terms = change.terms();
        this.waitsFor = List.copyOf(waitsFor);
        this.state = State.WAITING;
        this.receivedAt = receivedAt;
    }

    /** @return true if the answer differs from the one last published */
    boolean applied(Result how, Instant now) {
        return answer(State.APPLIED, how, null, now);
    }

    /** @return true if the answer differs from the one last published */
    boolean refused(Refusal refusal, Instant now) {
        return answer(State.REFUSED, null, refusal, now);
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    /** The reason of the refusal is gone: the effect is weighed again. */
    void waitAgain() {
        state = State.WAITING;
        reason = null;
        advice = null;
    }

    /** @return true if the access has changed */
    boolean shownAs(Access now) {
        boolean other = access != now;
        access = now;
        return other;
    }

    private boolean answer(State newState, @Nullable Result newResult, @Nullable Refusal refusal, Instant now) {
        String newReason = refusal == null ? null : refusal.reason();
        String newAdvice = refusal == null ? null : refusal.advice();
        if (state == newState && result == newResult && Objects.equals(advice, newAdvice)) {
            return false;
        }
        state = newState;
        result = newResult;
        reason = newReason;
        advice = newAdvice;
        answeredAt = now;
        sequence++;
        return true;
    }

    public Change change() {
        Anchor place = anchor == null ? new Anchor(null, null, null, null, null) : anchor;
        return new Change(id, cooperation, step, decidedOn, decidedBy, access, place, terms);
    }

    public UUID id() {
        return id;
    }

    public UUID project() {
        return terms.project();
    }

    public String cooperation() {
        return cooperation;
    }

    public List<UUID> waitsFor() {
        return waitsFor;
    }

    public State state() {
        return state;
    }

    public @Nullable Result result() {
        return result;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String advice() {
        return advice;
    }

    public long sequence() {
        return sequence;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
