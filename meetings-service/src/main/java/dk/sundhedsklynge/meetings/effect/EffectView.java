package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Addressee;
import dk.sundhedsklynge.meetings.terms.EffectSummary;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An effect as readers of the API see it.
 *
 * @param doubt why it is not taken unseen, while it is proposed
 * @param rival a settled effect that it would stand beside, while it is proposed
 * @param note what the newest minutes are read as, where that is not what was confirmed
 * @param terms say in {@code kind} which shape they have; only here, for clients that are generated
 * @param quote the words it rests on
 * @param settledByName what that user was called when it was settled; null where it is not known
 */
public record EffectView(
        UUID id,
        String cooperation,
        EffectType type,
        Addressee addressee,
        EffectState state,
        String stateLabel,
        String summary,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
        Terms terms,

        LocalDate decidedOn,
        String decidedBy,
        boolean competent,
        @Nullable UUID reservation,
        List<UUID> waitsFor,
        Access access,
        Anchor anchor,
        String quote,
        @Nullable String doubt,
        @Nullable UUID rival,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String advice,
        @Nullable Money missing,
        @Nullable String result,
        @Nullable UUID entry,
        @Nullable LocalDate appliedOn,
        @Nullable UUID replacedBy,
        String createdBy,
        Instant createdAt,
        @Nullable String settledBy,
        @Nullable String settledByName,
        @Nullable Instant settledAt) {
    private static final String MONEY_MISSING =
            "Der mangler penge. Spørg sekretariatet, hvor meget der mangler, og hvad der kan gøres.";
    private static final String REFUSED_BY_THE_LEDGER =
            "Regnskabet kan ikke tage den med. Spørg sekretariatet om grunden, og hvad der kan gøres.";
    private static final String BOOKED_WITH_A_REMARK =
            "Den er bogført med en bemærkning om pengene. Spørg sekretariatet, hvad den siger.";

    /**
     * @param project name of the one it is about, where it is about one that has a name
     * @param council name of the one that takes over, where the register knows it
     */
    static EffectView of(Effect it, @Nullable String project, @Nullable String council) {
        Answer answer = it.answer();
        return new EffectView(
                it.id(),
                it.cooperation(),
                it.type(),
                it.type().addressee(),
                it.state(),
                it.state().label(),
                EffectSummary.of(it.type(), it.terms(), project, council),
                it.terms(),
                it.decidedOn(),
                it.decidedBy(),
                it.competent(),
                it.reservation(),
                it.waitsFor(),
                it.access(),
                it.anchor(),
                it.quote(),
                it.state() == EffectState.PROPOSED ? it.doubt() : null,
                it.state() == EffectState.PROPOSED ? it.rival() : null,
                it.note(),
                answer.reason(),
                answer.advice(),
                answer.missing() == null ? null : new Money(answer.missing()),
                answer.result(),
                answer.entry(),
                answer.appliedOn(),
                it.replacedBy(),
                it.createdBy(),
                it.createdAt(),
                it.settledBy(),
                it.settledByName(),
                it.settledAt());
    }

    /** For those who may not see closed items: closed items are counted in what the ledger says, also in its sentences. */
    public EffectView withoutLedger() {
        return new EffectView(
                id,
                cooperation,
                type,
                addressee,
                state,
                stateLabel,
                summary,
                terms,
                decidedOn,
                decidedBy,
                competent,
                reservation,
                waitsFor,
                access,
                anchor,
                quote,
                doubt,
                rival,
                note,
                reason,
                answerWithoutLedger(),
                null,
                result,
                entry,
                appliedOn,
                replacedBy,
                createdBy,
                createdAt,
                settledBy,
                settledByName,
                settledAt);
    }

    private @Nullable String answerWithoutLedger() {
        if (advice == null || addressee != Addressee.FUNDS) {
            return advice;
        }
        if (result != null) {
            return BOOKED_WITH_A_REMARK;
        }
        return missing == null ? REFUSED_BY_THE_LEDGER : MONEY_MISSING;
    }
}
