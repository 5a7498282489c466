package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.register.Cooperations;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must be right in every note, whatever was booked before. */
@ApplicationScoped
class NoteRules {
    private final KnownRegister register;
    private final Cooperations cooperations;
    private final Clock clock;

    NoteRules(KnownRegister register, Cooperations cooperations, Clock clock) {
        this.register = register;
        this.cooperations = cooperations;
        this.clock = clock;
    }

    /** @throws Problem 404 when the cooperation is unknown, 422 when the party or the day cannot be right */
    void refuseWrong(String cooperation, EnterNote.NewNote entered) {
        KnownCooperation known = known(cooperation)
                .orElseThrow(() -> Problem.notFound("Registret kender intet samarbejde '%s'.".formatted(cooperation)));
        String party = entered.holder().party();
        if (party != null && !known.parties().contains(party)) {
            throw EnterNote.refused(
                    "unknown-party",
                    "Parten er ikke med i samarbejdet",
                    "Part '%s' er ikke med i %s. Brug kommunekoden eller regionskoden for en, der er: %s."
                            .formatted(party, known.name(), String.join(", ", known.parties())));
        }
        if (entered.countsFrom().isAfter(LocalDate.now(clock))) {
            throw EnterNote.refused(
                    "in-the-future",
                    "Datoen ligger i fremtiden",
                    "Skriv den dag, pengene er modtaget eller betalt; det kan ikke være efter i dag.");
        }
    }

    /** What is in memory can be some seconds old, so what is not in it is looked up. */
    private Optional<KnownCooperation> known(String id) {
        KnownCooperation inMemory = register.cooperations().get(id);
        return inMemory != null
                ? Optional.of(inMemory)
                : cooperations
                        .findByIdOptional(id)
                        .map(found -> new KnownCooperation(found.id(), found.name(), List.copyOf(found.parties())));
    }
}
