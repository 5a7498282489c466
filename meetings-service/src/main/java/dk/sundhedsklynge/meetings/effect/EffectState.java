package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where an effect stands.
 *
 * <p>An answer may change: minutes of the past that are imported later can turn what was booked into what an opening
 * contains, or refuse the grant that another effect waited for: then that one waits again. A refused effect stays with the
 * secretariat until it is replaced or withdrawn. Nobody was told of a rejection, so it can be taken back. What was confirmed by
 * mistake is withdrawn also when it was carried out; where it is proposed again, the new proposal replaces it.
 */
public enum EffectState {
    PROPOSED("Foreslået"),
    PENDING("Bestilt, afventer svar"),
    WAITING("Venter på en anden virkning"),
    APPLIED("Gennemført"),
    CONTAINED("Indeholdt i åbningen"),
    RESERVED("Reserveret"),
    REFUSED("Afvist"),
    WITHDRAWN("Trukket tilbage"),
    REJECTED("Forkastet"),
    REPLACED("Erstattet");

    private static final Set<EffectState> AFTER_IT_WAS_DONE =
            Set.of(APPLIED, CONTAINED, RESERVED, REFUSED, WAITING, WITHDRAWN, REPLACED);

    /** Every legal change. */
    public static final Map<EffectState, Set<EffectState>> NEXT = Map.of(
            PROPOSED, Set.of(PENDING, WAITING, REJECTED, REPLACED),
            PENDING, Set.of(WAITING, APPLIED, CONTAINED, RESERVED, REFUSED, WITHDRAWN, REPLACED),
            WAITING, Set.of(PENDING, WAITING, APPLIED, CONTAINED, RESERVED, REFUSED, WITHDRAWN, REPLACED),
            APPLIED, AFTER_IT_WAS_DONE,
            CONTAINED, AFTER_IT_WAS_DONE,
            RESERVED, Set.of(APPLIED, CONTAINED, RESERVED, REFUSED, WITHDRAWN, REPLACED),
            REFUSED, Set.of(WAITING, APPLIED, CONTAINED, RESERVED, REFUSED, WITHDRAWN, REPLACED),
            WITHDRAWN, Set.of(),
            REJECTED, Set.of(PROPOSED),
            REPLACED, Set.of());

    private final String label;

    EffectState(String label) {
        this.label = label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    /**
     * What pages call it: while nobody has settled it, whether there is a doubt.
     *
     * @param isDoubted whether something stands against taking it unseen
     */
    public String shown(boolean isDoubted) {
        return this != PROPOSED ? label : isDoubted ? "Tvivl" : "Uden tvivl";
    }

    public boolean mayBecome(EffectState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it was ordered and no answer has come. */
    public boolean awaitsAnswer() {
        return this == PENDING || this == WAITING;
    }

    /** Whether what waits for it may go on. */
    public boolean isDone() {
        return this == APPLIED || this == CONTAINED || this == RESERVED;
    }

    /** Whether another effect takes its place without more being said: nothing has come of it. */
    public boolean mayBeReplacedUnseen() {
        return mayBecome(REPLACED) && !isDone();
    }

    /** Whether it was confirmed and still stands. */
    public boolean isOrdered() {
        return awaitsAnswer() || isDone() || this == REFUSED;
    }

    /** @throws IllegalArgumentException when no state has this code */
    @JsonCreator
    public static EffectState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt tilstand '%s'; brug %s"
                        .formatted(
                                code,
                                DanishLists.or(Arrays.stream(values())
                                        .map(EffectState::code)
                                        .toList()))));
    }
}
