package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts and effects for tests. */
final class GivenEffects {
    static final UUID MEETING = UUID.fromString("00000000-0000-4000-8000-000000000021");
    static final UUID ITEM = UUID.fromString("00000000-0000-4000-8000-000000000051");
    static final UUID PROJECT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final SettledBy BY = new SettledBy("test", "Test Eksempel");
    static final Instant NOW = Instant.parse("2025-01-20T09:00:00Z");

    private GivenEffects() {}

    static Draft draft(EffectType type, Terms terms, String decidedOn, UUID... waitsFor) {
        return new Draft(
                UUID.randomUUID(),
                "nordjylland-vest",
                type,
                terms,
                LocalDate.parse(decidedOn),
                "nordjylland-vest:politisk",
                true,
                null,
                List.of(waitsFor),
                Access.OPEN,
                new Anchor(null, MEETING, 4, ITEM, "4", null, 118),
                "Godkendt.",
                null);
    }

    static Draft grant(String decidedOn, long kroner, UUID... waitsFor) {
        return draft(EffectType.GRANT, commitment(kroner, null), decidedOn, waitsFor);
    }

    static Terms.Commitment commitment(long kroner, @Nullable UUID key) {
        return new Terms.Commitment(PROJECT, "2025", new Money(kroner * 100), null, null, key, null);
    }

    static Draft opening(String asOf, String decidedOn) {
        return opening("cluster", asOf, decidedOn);
    }

    static Draft opening(String fund, String asOf, String decidedOn) {
        return draft(
                EffectType.OPENING,
                new Terms.Opening(
                        LocalDate.parse(asOf),
                        "2022-2023",
                        fund,
                        List.of(new Terms.Line(
                                Terms.Quantity.RECEIVED, null, "hele klyngen", null, null, new Money(177_057_200)))),
                decidedOn);
    }

    /** The same from a closed item. */
    static Draft closed(Draft draft) {
        return new Draft(
                draft.id(),
                draft.cooperation(),
                draft.type(),
                draft.terms(),
                draft.decidedOn(),
                draft.decidedBy(),
                draft.competent(),
                draft.reservation(),
                draft.waitsFor(),
                Access.CLOSED,
                draft.anchor(),
                draft.quote(),
                draft.doubt());
    }

    /** Confirmed, and not answered by funds yet. */
    static OrderedOpening unanswered(Draft opening) {
        return OrderedOpening.of(ordered(opening), null).orElseThrow();
    }

    /** As funds says it is, with grants as the only thing that it contains. */
    static OrderedOpening inForce(Draft opening) {
        OrderedOpening ordered = unanswered(opening);
        return new OrderedOpening(
                ordered.effect(),
                ordered.terms(),
                ordered.closed(),
                ordered.asOf(),
                ordered.meeting(),
                List.of(EffectType.GRANT.code()));
    }

    static Effect proposed(Draft draft) {
        return Effect.read(draft, "test", NOW);
    }

    static Effect ordered(Draft draft) {
        Effect effect = proposed(draft);
        effect.order(true, BY, NOW);
        return effect;
    }
}
