package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that a decision does, from proposal to answer. */
@Entity
@Table(name = "effect")
public class Effect {
    @Id
    private UUID id;

    private String cooperation;

    @Enumerated(EnumType.STRING)
    private EffectType type;

    @Enumerated(EnumType.STRING)
    private EffectState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private boolean competent;
    private @Nullable UUID reservation;

    @Column(name = "waits_for")
    private List<UUID> waitsFor;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Embedded
    private Anchor anchor;

    private String quote;
    private @Nullable String doubt;

    /** Null when it was entered by hand, and when an earlier release read it: that kept a fingerprint instead. */
    @Column(name = "as_read")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable AsRead asRead;

    /** For the release before this one, which takes an effect without one as entered by hand. */
    private @Nullable String fingerprint;

    /** What the newest minutes are read as, where that is not what was confirmed. */
    private @Nullable String note;

    /** A confirmed effect that it would stand beside. */
    private @Nullable UUID rival;

    @Embedded
    private @Nullable Answer answer;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    /** Number of the last order or withdrawal; 0 until it is ordered. */
    private long sequence;

    /** Number of the last answer that was taken. */
    @Column(name = "answered")
    private long lastAnswer;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_by_name")
    private @Nullable String settledByName;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Effect() {}

    private Effect(Draft draft, String createdBy, Instant createdAt) {
        this.id = draft.id();
        this.cooperation = draft.cooperation();
        this.type = draft.type();
        this.state = EffectState.PROPOSED;
        this.terms = TermsJson.write(draft.terms());
        this.decidedOn = draft.decidedOn();
        this.decidedBy = draft.decidedBy();
        this.competent = draft.competent();
        this.reservation = draft.reservation();
        this.waitsFor = List.copyOf(draft.waitsFor());
        this.access = draft.access();
        this.anchor = draft.anchor();
        this.quote = draft.quote();
        this.doubt = draft.doubt();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    static Effect entered(Draft draft, String by, Instant at) {
        return new Effect(draft, by, at);
    }

    /** The same decision and words with other terms, under an id of its own. */
    Draft instead(EffectType other, Terms otherTerms) {
        return draft(UUID.randomUUID(), other, otherTerms, null, null);
    }

    private Draft draft(
            UUID newId, EffectType newType, Terms newTerms, @Nullable UUID newReservation, @Nullable String newDoubt) {
        return new Draft(
                newId,
                cooperation,
                newType,
                newTerms,
                decidedOn,
                decidedBy,
                competent,
                newReservation,
                waitsFor,
                access,
                anchor,
                quote,
                newDoubt);
    }

    static Effect read(Draft draft, String by, Instant at) {
        Effect effect = new Effect(draft, by, at);
        effect.keepReading(draft);
        return effect;
    }

    /** @param confirmed the effect that it would stand beside; the doubt of the draft says so */
    static Effect readBeside(Effect confirmed, Draft draft, String by, Instant at) {
        Effect effect = read(draft, by, at);
        effect.rival = confirmed.id();
        return effect;
    }

    /**
     * The same as a proposal under an id of its own, for a secretary to look at once more.
     *
     * @param ids new ids of what is proposed again together with it
     * @param why Danish: why it is looked at again, before any doubt that it was read with
     */
    Effect again(UnaryOperator<UUID> ids, String why, String by, Instant at) {
        String doubts = doubt == null ? why : why + "\n" + doubt;
        Effect again = new Effect(
                draft(ids.apply(id), type, terms(), reservation, doubts).renamed(ids), by, at);
        again.asRead = asRead;
        again.fingerprint = fingerprint;
        return again;
    }

    /** What it waits for is proposed again under other ids. */
    void waitForAgain(UnaryOperator<UUID> ids) {
        require(state == EffectState.PROPOSED, "Only a proposed effect waits for something else");
        waitsFor = waitsFor.stream().map(ids).toList();
    }

    private void keepReading(Draft draft) {
        asRead = new AsRead(draft.type(), draft.terms());
        fingerprint = "as-read";
    }

    /** A secretary's correction of what was read; only before it is ordered. */
    void correct(Terms corrected) {
        require(state == EffectState.PROPOSED, "Only a proposed effect can be corrected");
        terms = TermsJson.write(corrected);
    }

    /** Newer minutes say the same: what nobody has settled rests on them from now on, with whatever speaks against it. */
    void readAgain(Draft draft, @Nullable Effect confirmed) {
        require(state == EffectState.PROPOSED, "Only a proposed effect is read again");
        competent = draft.competent();
        waitsFor = List.copyOf(draft.waitsFor());
        doubt = draft.doubt();
        rival = confirmed == null ? null : confirmed.id();
        keepReading(draft);
        standAt(draft);
    }

    /** Newer minutes say what was settled. */
    void saidAgain(Draft draft) {
        note = null;
        keepReading(draft);
        standAt(draft);
    }

    /** @param why Danish: what newer minutes are read as; what was confirmed stays as it is */
    void readsDifferently(Draft draft, String why) {
        note = why;
        keepReading(draft);
        standAt(draft);
    }

    private void standAt(Draft draft) {
        access = draft.access();
        anchor = draft.anchor();
        quote = draft.quote();
    }

    /** Newer minutes do not say it any more, and nobody had confirmed it. */
    void drop(SettledBy by, Instant at) {
        require(state == EffectState.PROPOSED, "Only a proposed effect is dropped");
        become(EffectState.REPLACED);
        answer = Answer.because("Den står ikke i den nyeste udgave af referatet.");
        settled(by, at);
    }

    /** The item it stems from is closed. */
    void close() {
        access = Access.CLOSED;
    }

    /** @param words what it rests on in the open: what was read of it while it was closed is shown to nobody else */
    void open(String words) {
        access = Access.OPEN;
        quote = words;
    }

    /** Whether others know of it. */
    boolean wasOrdered() {
        return sequence > 0;
    }

    /** @param earlier the reserved effect that this one turns into a grant */
    void grantReserved(UUID earlier) {
        require(state == EffectState.PROPOSED, "Only a proposed effect can be tied to a reservation");
        reservation = earlier;
    }

    /** @param allDone whether everything it waits for is applied */
    void order(boolean allDone, SettledBy by, Instant at) {
        become(allDone ? EffectState.PENDING : EffectState.WAITING);
        sequence++;
        settled(by, at);
    }

    /** What it waits for has been applied, or not any more. */
    void waitFor(boolean allDone) {
        if (state.awaitsAnswer()) {
            state = allDone ? EffectState.PENDING : EffectState.WAITING;
        }
    }

    /** @return whether the answer was new and counts */
    boolean receiveAnswer(EffectState next, long number, Answer given) {
        if (number <= lastAnswer || !state.mayBecome(next)) {
            return false;
        }
        lastAnswer = number;
        state = next;
        answer = given;
        return true;
    }

    void reject(String reason, SettledBy by, Instant at) {
        become(EffectState.REJECTED);
        answer = Answer.because(reason);
        settled(by, at);
    }

    /** It was rejected by mistake. */
    void takeBack() {
        become(EffectState.PROPOSED);
        answer = Answer.NONE;
        settledBy = null;
        settledByName = null;
        settledAt = null;
    }

    void withdraw(String reason, SettledBy by, Instant at) {
        become(EffectState.WITHDRAWN);
        answer = Answer.because(reason);
        sequence++;
        settled(by, at);
    }

    /** It is proposed again as another. */
    void proposeAgainAs(UUID other, String reason, SettledBy by, Instant at) {
        replaceBy(other, by, at);
        answer = Answer.because(reason);
    }

    /** @return whether it had been ordered, so that the order must be withdrawn */
    boolean replaceBy(UUID other, SettledBy by, Instant at) {
        boolean ordered = state.isOrdered();
        become(EffectState.REPLACED);
        replacedBy = other;
        if (ordered) {
            sequence++;
        }
        settled(by, at);
        return ordered;
    }

    private void become(EffectState next) {
        require(state.mayBecome(next), "An effect that is " + state + " cannot become " + next);
        state = next;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    private void settled(SettledBy by, Instant at) {
        settledBy = by.user();
        settledByName = by.name();
        settledAt = at;
    }

    public UUID id() {
        return id;
    }

    public String cooperation() {
        return cooperation;
    }

    public EffectType type() {
        return type;
    }

    public EffectState state() {
        return state;
    }

    public Terms terms() {
        return TermsJson.read(type, terms);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public boolean competent() {
        return competent;
    }

    public @Nullable UUID reservation() {
        return reservation;
    }

    public List<UUID> waitsFor() {
        return waitsFor;
    }

    public Access access() {
        return access;
    }

    public Anchor anchor() {
        return anchor;
    }

    public String quote() {
        return quote;
    }

    /** Why it is not taken unseen; null when it may be. */
    public @Nullable String doubt() {
        return doubt;
    }

    /** What was read; empty when it was entered by hand. */
    Optional<AsRead> asRead() {
        return asRead == null && fingerprint != null
                ? Optional.of(new AsRead(type, terms()))
                : Optional.ofNullable(asRead);
    }

    boolean wasRead() {
        return fingerprint != null;
    }

    boolean isProposed() {
        return state == EffectState.PROPOSED;
    }

    /** Whether it fell away because newer minutes did not say it, so that no other effect stands in for it. */
    boolean wasDropped() {
        return state == EffectState.REPLACED && replacedBy == null;
    }

    /** Danish: what the newest minutes are read as, where that is not what was confirmed; else null. */
    public @Nullable String note() {
        return note;
    }

    /** A confirmed effect that this proposal would stand beside. */
    public @Nullable UUID rival() {
        return rival;
    }

    public Answer answer() {
        return answer == null ? Answer.NONE : answer;
    }

    public @Nullable UUID replacedBy() {
        return replacedBy;
    }

    public long sequence() {
        return sequence;
    }

    public long version() {
        return version;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable String settledBy() {
        return settledBy;
    }

    /** What that user was called when it was settled; null where an earlier release kept it. */
    public @Nullable String settledByName() {
        return settledByName;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
