package dk.sundhedsklynge.meetings.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void theSameGrantReadTwiceIsTheSame() {
        assertThat(of(Reading.commitment(175_000, null))).isEqualTo(of(Reading.commitment(175_000, null)));
    }

    @Test
    void anotherAmountOrItemIsAnother() {
        assertThat(of(Reading.commitment(175_000, null))).isNotEqualTo(of(Reading.commitment(176_000, null)));
        assertThat(Fingerprint.of(EffectType.GRANT, 5, Reading.commitment(175_000, null)))
                .isNotEqualTo(of(Reading.commitment(175_000, null)));
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
        Terms.Commitment terms = Reading.commitment(175_000, read);

        Terms renamed = TermsJson.renamed(EffectType.GRANT, terms, id -> id.equals(read) ? kept : id);

        assertThat(renamed).isEqualTo(Reading.commitment(175_000, kept));
    }

    private static String of(Terms terms) {
        return Fingerprint.of(EffectType.GRANT, 4, terms);
    }

    private static Terms key(UUID id) {
        return new Terms.SetKey(
                id, "Befolkning", List.of(new Terms.Weight("787", 43_000)), List.of("787"), List.of("787"));
    }

    private static Terms registration(String name) {
        return new Terms.Registration(Reading.PROJECT, name, List.of(), null);
    }
}
