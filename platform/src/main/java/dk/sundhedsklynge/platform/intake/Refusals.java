package dk.sundhedsklynge.platform.intake;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.problem.Problem;

/** What is said to whom a service does not let in. */
final class Refusals {
    private Refusals() {}

    static Problem unreadableAddress() {
        return Problem.invalid("invalid", "Adressen kan ikke læses", "Fjern tegnet %00 fra adressen, og prøv igen.");
    }

    static Problem tooLongAddress(int most) {
        return Problem.of(
                414,
                "too-long-address",
                "Adressen er for lang",
                "Her læses adresser på højst %s tegn. Send færre parametre, eller skriv dem kortere."
                        .formatted(DanishNumbers.format(most)));
    }

    static Problem wrongHost(String publicUrl) {
        return Problem.of(
                421, "wrong-host", "Tjenesten svarer ikke på det værtsnavn", "Brug adressen %s.".formatted(publicUrl));
    }

    /** @param length in bytes, as far as it is known: the body may be longer */
    static Problem tooLarge(long length, long limit, boolean whole) {
        return Problem.of(
                413,
                "too-large",
                "Det er for stort",
                "Det fylder %s%s, og her tages højst %s imod. Del det op, eller send kun det nødvendige."
                        .formatted(
                                whole ? "" : "mere end ",
                                DanishNumbers.formatBytes(whole ? length : limit),
                                DanishNumbers.formatBytes(limit)));
    }

    static Problem tooSlow() {
        return Problem.of(
                408,
                "too-slow",
                "Det tog for lang tid at sende",
                "Intet er ændret. Prøv igen, når forbindelsen er bedre.");
    }

    static Problem busy() {
        return Problem.busy("Intet er ændret. Prøv igen om lidt.");
    }
}
