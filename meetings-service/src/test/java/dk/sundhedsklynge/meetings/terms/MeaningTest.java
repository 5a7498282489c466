package dk.sundhedsklynge.meetings.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final Terms.Share THISTED = new Terms.Share("787", new Money(100));
    private static final Terms.Share MORS = new Terms.Share("773", new Money(200));

    @Test
    void sharesMeanTheSameInAnyOrder() {
        assertThat(grant(null, THISTED, MORS)).isEqualTo(grant(null, MORS, THISTED));
        assertThat(grant(null, THISTED)).isNotEqualTo(grant(null, THISTED, THISTED));
    }

    @Test
    void aKeyIsKnownByItsWeightsWhateverIdTheReadingGaveIt() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        assertThat(key(one, "Nøgle i tabel 3.1", 5)).isEqualTo(key(other, "Nøgle i tabel 4.1", 5));
        assertThat(key(one, "Nøgle", 5)).isNotEqualTo(key(one, "Nøgle", 6));
        assertThat(Meaning.of(EffectType.GRANT, commitment(one), Map.of(one, terms(one, "A", 5))))
                .isEqualTo(Meaning.of(EffectType.GRANT, commitment(other), Map.of(other, terms(other, "B", 5))));
        assertThat(grant(one)).isNotEqualTo(grant(other));
    }

    @Test
    void aProjectIsKnownByItsIdUnderAnyName() {
        assertThat(registered(PROJECT, "Hjemme først", null)).isEqualTo(registered(PROJECT, "Hjemmeprojektet", null));
        assertThat(registered(PROJECT, "Hjemme først", null))
                .isNotEqualTo(registered(UUID.randomUUID(), "Hjemme først", null));
        assertThat(registered(PROJECT, "Hjemme først", null))
                .isNotEqualTo(registered(PROJECT, "Hjemme først", Phase.FUNDED));
    }

    @Test
    void moneyForNobodyNamedIsKnownByWhomItIsSaidToBeFor() {
        assertThat(allotment(null, "Hele klyngen")).isEqualTo(allotment(null, "hele  klyngen"));
        assertThat(allotment(null, "hele klyngen")).isNotEqualTo(allotment(null, "kommunerne"));
        assertThat(allotment("787", null)).isEqualTo(allotment("787", "Thisted"));
    }

    @Test
    void theTypeAndTheDayBelongToIt() {
        Terms step = new Terms.Step(PROJECT, LocalDate.parse("2025-01-01"));

        assertThat(Meaning.of(EffectType.START, step, Map.of()))
                .isNotEqualTo(Meaning.of(EffectType.CLOSE, step, Map.of()));
        assertThat(Meaning.of(EffectType.START, step, Map.of()))
                .isNotEqualTo(Meaning.of(EffectType.START, new Terms.Step(PROJECT, null), Map.of()));
    }

    @Test
    void idsInTermsAreRenamedAndNothingElse() {
        UUID read = UUID.randomUUID();
        UUID kept = UUID.randomUUID();

        assertThat(commitment(read).renamed(id -> id.equals(read) ? kept : id)).isEqualTo(commitment(kept));
    }

    private static Meaning grant(@Nullable UUID key, Terms.Share... shares) {
        return Meaning.of(
                EffectType.GRANT,
                new Terms.Commitment(PROJECT, "2025", new Money(300), null, null, key, List.of(shares)),
                Map.of());
    }

    private static Terms commitment(UUID key) {
        return new Terms.Commitment(PROJECT, "2025", new Money(300), null, null, key, null);
    }

    private static Meaning key(UUID id, String name, long weight) {
        return Meaning.of(EffectType.SET_KEY, terms(id, name, weight), Map.of());
    }

    private static Terms.SetKey terms(UUID id, String name, long weight) {
        return new Terms.SetKey(id, name, List.of(new Terms.Weight("787", weight)), List.of("787"), List.of());
    }

    private static Meaning registered(UUID project, String name, @Nullable Phase phase) {
        return Meaning.of(EffectType.REGISTER, new Terms.Registration(project, name, List.of(), phase), Map.of());
    }

    private static Meaning allotment(@Nullable String party, @Nullable String label) {
        return Meaning.of(EffectType.ALLOTMENT, new Terms.Allotment("2025", party, label, new Money(1)), Map.of());
    }
}
