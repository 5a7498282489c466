package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;

/** What is said to whoever is refused about persons, seats and appointments. */
final class PersonProblems {
    private PersonProblems() {}

    static Problem unknownPerson() {
        return Problem.notFound(
                "Personen findes ikke, eller du har ikke adgang til et samarbejde, der kender personen.");
    }

    static Problem unknownSeat() {
        return Problem.notFound("Pladsen findes ikke, eller du har ikke adgang til dens samarbejde.");
    }

    static Problem unknownAppointment() {
        return Problem.notFound("Hvervet findes ikke, eller du har ikke adgang til dets samarbejde.");
    }

    static Problem unknownBody(String id) {
        return Problem.notFound(
                "Organet '%s' findes ikke, eller du har ikke adgang til dets samarbejde.".formatted(id));
    }

    static Problem appointedElsewhere() {
        return Problem.forbidden(
                "Personen har også et hverv i et samarbejde, som du ikke er sekretariat for. Bed det samarbejdes"
                        + " sekretariat om rettelsen.");
    }

    static Problem knownElsewhere() {
        return Problem.forbidden(
                "Et andet samarbejde, som du ikke er sekretariat for, kender også personen. Bed et sekretariat, der arbejder"
                        + " for begge, om at slette personen.");
    }

    static Problem inOffice() {
        return Problem.conflict(
                "in-office",
                "Personen har stadig plads eller hverv",
                "Lad personens pladser og hverv ophøre først; personen kan slettes dagen efter den sidste dag.");
    }

    static Problem seatHeld() {
        return Problem.conflict(
                "seat-held",
                "Personen har allerede en plads",
                "Personen har allerede en plads i organet i en del af perioden. Vælg en anden periode, eller lad den gamle plads"
                        + " ophøre først.");
    }

    static Problem seatOccupied(Seat held) {
        LocalDate to = held.to();
        return Problem.conflict(
                "seat-occupied",
                "Pladsen er optaget",
                "Organet har allerede %s i en del af perioden: %s fra %s%s. Vælg en anden periode, eller lad den plads ophøre først."
                        .formatted(
                                held.role().inWords(),
                                held.person().name(),
                                DanishDates.inWords(held.from()),
                                to == null ? "" : " til " + DanishDates.inWords(to)));
    }

    static Problem appointmentHeld() {
        return Problem.conflict(
                "appointment-held",
                "Personen har hvervet",
                "Personen har samme hverv i en del af perioden. Vælg en anden periode, eller lad det gamle hverv ophøre først.");
    }

    static Problem endsEarlier(LocalDate to) {
        return Problem.conflict(
                "ends-earlier",
                "Sidste dag er allerede tidligere",
                "Sidste dag er allerede %s. Opret en ny plads eller et nyt hverv, hvis det skal vare længere."
                        .formatted(DanishDates.inWords(to)));
    }
}
