package dk.sundhedsklynge.meetings.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void theSameGrantReadTwiceIsTheSame() {
        assertThat(of(GivenEffects.commitment(175_000, null))).isEqualTo(of(GivenEffects.commitment(175_000, null)));
    }

    @Test
    void anotherAmountOrItemIsAnother() {
        assertThat(of(GivenEffects.commitment(175_000, null))).isNotEqualTo(of(GivenEffects.commitment(176_000, null)));
        assertThat(Fingerprint.of(EffectType.GRANT, 5, GivenEffects.commitment(175_000, null)))
                .isNotEqualTo(of(GivenEffects.commitment(175_000, null)));
    }

    @Test
    void aKeyIsTheSameWhateverIdTheReadingGaveIt() {
        assertThat(Fingerprint.of(EffectType.SET_KEY, 4, key(UUID.randomUUID())))
                .isEqualTo(Fingerprint.of(EffectType.SET_KEY, 4, key(UUID.randomUUID())));
    }

    @Test
    void aRegistrationIsTheSameUnderMoreNames() {
        assertThat(Fingerprint.of(EffectType.REGISTER, 4, registration("Hjemme først")))
                .isEqualTo(Fingerprint.of(EffectType.REGISTER, 4, registration("Hjemmeprojektet")));
    }

    @Test
    void idsInTermsAreRenamedAndNothingElse() {
        UUID read = UUID.randomUUID();
        UUID kept = UUID.randomUUID();
        Terms.Commitment terms = GivenEffects.commitment(175_000, read);

        Terms renamed = TermsJson.renamed(EffectType.GRANT, terms, id -> id.equals(read) ? kept : id);

        assertThat(renamed).isEqualTo(GivenEffects.commitment(175_000, kept));
    }

    private static String of(Terms terms) {
        return Fingerprint.of(EffectType.GRANT, 4, terms);
    }

    private static Terms key(UUID id) {
        return new Terms.SetKey(
                id, "Befolkning", List.of(new Terms.Weight("787", 43_000)), List.of("787"), List.of("787"));
    }

    private static Terms registration(String name) {
        return new Terms.Registration(GivenEffects.PROJECT, name, List.of(), null);
    }
}
