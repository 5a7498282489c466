package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.List;

/** How refusals of notes are answered. */
public final class NoteProblems {
    private NoteProblems() {}

    public static Problem of(NoteRefusal refusal) {
        return switch (refusal) {
            case NoteRefusal.NotFound(String cooperation) -> Problem.noCooperation(cooperation);
            case NoteRefusal.Forbidden _ -> forbidden();
            case NoteRefusal.UnknownCooperation(String cooperation) ->
                Problem.notFound("Registret kender intet samarbejde '%s'.".formatted(cooperation));
            case NoteRefusal.OtherParty _ -> otherParty();
            case NoteRefusal.PartyAndLabel _ ->
                Problem.invalid(
                        "party-and-label",
                        "Både part og betegnelse",
                        "Skriv enten party eller label: label siger, hvem der er ment, når bilaget ikke nævner en part.");
            case NoteRefusal.NoAmount _ ->
                Problem.invalid(
                        "no-amount",
                        "Beløbet skal være over 0 kr.",
                        "Skriv beløbet uden fortegn. Et forkert bilag rettes ved at tilbageføre det.");
            case NoteRefusal.AmountTooLarge(Money most) ->
                Problem.invalid(
                        "amount-too-large",
                        "Beløbet er for stort",
                        "Et bilag er på højst %s kr. Se efter, om kommaet er glemt."
                                .formatted(DanishNumbers.format(most)));
            case NoteRefusal.UnknownParty(String party, String cooperation, List<String> parties) ->
                refused(
                        "unknown-party",
                        "Parten er ikke med i samarbejdet",
                        "Part '%s' er ikke med i %s. Brug kommunekoden eller regionskoden for en, der er: %s."
                                .formatted(party, cooperation, String.join(", ", parties)));
            case NoteRefusal.InTheFuture _ ->
                refused(
                        "in-the-future",
                        "Datoen ligger i fremtiden",
                        "Skriv den dag, pengene er modtaget eller betalt; det kan ikke være efter i dag.");
            case NoteRefusal.UnknownProject _ ->
                refused(
                        "unknown-project",
                        "Projektet har ingen bevilling her",
                        "Bekræft bevillingen til projektet først, eller ret projektet i bilaget.");
            case NoteRefusal.PeriodClosed(LocalDate until) ->
                periodClosed(
                        "Regnskabet er lukket til og med %s. Brug en senere dag, og skriv i referencen, hvilken dag bilaget egentlig er fra.",
                        until);
            case NoteRefusal.BeingWeighed _ -> beingWeighed();
        };
    }

    /** @param refusal anything but {@link ReverseNoteOutcome.Reversed} */
    static Problem of(ReverseNoteOutcome refusal) {
        return switch (refusal) {
            case ReverseNoteOutcome.Reversed _ -> throw new IllegalArgumentException("A reversal is no refusal");
            case ReverseNoteOutcome.NotFound _ -> notFound();
            case ReverseNoteOutcome.Forbidden _ -> forbidden();
            case ReverseNoteOutcome.OtherParty _ -> otherParty();
            case ReverseNoteOutcome.AlreadyReversed _ ->
                Problem.conflict(
                        "already-reversed",
                        "Bilaget er allerede tilbageført",
                        "Der er ikke mere at tilbageføre. Indtast et nyt bilag, hvis tilbageførslen var forkert.");
            case ReverseNoteOutcome.PeriodClosed(LocalDate until) ->
                periodClosed(
                        "Regnskabet er lukket til og med %s, så bilaget kan ikke tilbageføres. Var beløbet for lille, så indtast forskellen som et nyt bilag i den åbne periode; var det for stort, så træk forskellen fra i det næste bilag.",
                        until);
            case ReverseNoteOutcome.BeingWeighed _ -> beingWeighed();
        };
    }

    static Problem notFound() {
        return Problem.notFound("Bilaget findes ikke, eller du har ikke adgang til det.");
    }

    private static Problem forbidden() {
        return Problem.forbidden(
                "Det kræver rollen økonomi eller sekretariat i samarbejdet; spørg sekretariatet eller din administrator.");
    }

    private static Problem otherParty() {
        return Problem.forbidden(
                "Du er økonomiansvarlig for en af parterne og kan kun indtaste og tilbageføre bilag for den. Bed sekretariatet om resten.");
    }

    private static Problem periodClosed(String detail, LocalDate until) {
        return refused("period-closed", "Perioden er lukket", detail.formatted(DanishDates.inWords(until)));
    }

    private static Problem beingWeighed() {
        return Problem.of(
                503,
                "being-weighed",
                "Regnskabet genberegnes",
                "Hele samarbejdets regnskab genberegnes, og imens bogføres der ikke. Send igen om lidt med den samme Idempotency-Key.");
    }

    private static Problem refused(String code, String title, String detail) {
        return Problem.of(422, code, title, detail);
    }
}
