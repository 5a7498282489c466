package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What phases of projects are called in spreadsheets. */
final class PhaseWords {
    /** Beside the label and the code of each. */
    private static final Map<Phase, List<String>> WORDS = Map.of(
            Phase.PROPOSED, List.of("Idé", "Forslag", "Foreslås"),
            Phase.DESCRIBED, List.of("Projektbeskrivelse", "Under beskrivelse"),
            Phase.FUNDED, List.of("Bevilling givet", "Finansieret"),
            Phase.STARTED,
                    List.of(
                            "Igangsat",
                            "Igangværende",
                            "Kører",
                            "Igang",
                            "Startet",
                            "Opstartet",
                            "Påbegyndt",
                            "Aktiv",
                            "Under gennemførelse"),
            Phase.LIVE, List.of("Sat i drift"),
            Phase.EVALUATED, List.of("Evaluering afsluttet"),
            Phase.IN_OPERATION, List.of("I drift", "Drift", "I almindelig drift"),
            Phase.CLOSED, List.of("Lukket", "Lukket ned", "Færdig", "Afviklet", "Ophørt"),
            Phase.CARRIED_OVER, List.of("Overdraget", "Overført"),
            Phase.REJECTED, List.of("Afslag", "Afslået"));

    private PhaseWords() {}

    /** Empty for a word that is none. */
    static Optional<Phase> phase(String written) {
        String plain = ColumnMatch.plain(written);
        return Phase.stated().stream()
                .filter(phase -> Stream.concat(
                                Stream.of(phase.label(), phase.code()), WORDS.getOrDefault(phase, List.of()).stream())
                        .anyMatch(word -> ColumnMatch.plain(word).equals(plain)))
                .findFirst();
    }
}
