package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.attachment.FileProblems;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

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
                        "Skriv enten en part eller en betegnelse: betegnelsen siger, hvem der er ment, når bilaget ikke nævner en part.");
            case NoteRefusal.WrongFund _ ->
                Problem.of(
                        400,
                        "wrong-fund",
                        "Midlernes navn kan ikke bruges",
                        FundNames.ADVICE + ". Er det klyngens egne midler, så udelad navnet.",
                        List.of(new FieldError("fund", FundNames.ADVICE)));
            case NoteRefusal.NoAmount _ ->
                Problem.invalid(
                        "no-amount",
                        "Beløbet skal være over 0 kroner",
                        "Skriv beløbet uden fortegn. Et forkert bilag rettes ved at tilbageføre det.");
            case NoteRefusal.BelowZero _ ->
                Problem.invalid(
                        "below-zero",
                        "Beløbet er under 0 kroner",
                        "Skriv beløbet uden fortegn, 0 når der intet er. Et forkert bilag rettes ved at tilbageføre det.");
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
            case NoteRefusal.NoParty _ ->
                Problem.invalid(
                        "no-party", "Parten mangler", "Skriv, hvilken part der svarer. Hver part svarer for sig.");
            case NoteRefusal.NotToALaterPeriod(String from, String to) ->
                Problem.invalid(
                        "not-to-a-later-period",
                        "Penge overføres til en senere periode",
                        "Der kan ikke overføres fra %s til %s. Skriv et senere år eller en senere pulje."
                                .formatted(from, to));
            case NoteRefusal.AmountWithoutYes _ ->
                Problem.invalid(
                        "amount-without-yes",
                        "Beløbet passer ikke til svaret",
                        "Skriv kun et beløb, når parten overfører. Svar ja, eller udelad beløbet.");
            case NoteRefusal.OnBehalfNotSaid _ ->
                Problem.invalid(
                        "on-behalf-not-said",
                        "Svaret er registreret for en part",
                        "Skriv, hvordan partens svar kom (mail, telefon, møde eller brev), og hvilken dag.");
            case NoteRefusal.CameInTheFuture _ ->
                refused(
                        "in-the-future",
                        "Datoen ligger i fremtiden",
                        "Skriv den dag, svaret kom; det kan ikke være efter i dag.");
            case NoteRefusal.CameBeforeItWasGiven(LocalDate given) ->
                Problem.invalid(
                        "came-before-it-was-given",
                        "Svaret kom, før det blev givet",
                        "Svaret er givet den %s og kan ikke være kommet før. Ret den dag, det kom, eller den dag, det blev givet."
                                .formatted(DanishDates.inWords(given)));
            case NoteRefusal.AnsweredAlready(UUID note, String from, String to) ->
                refused(
                        "answered-already",
                        "Parten har svaret",
                        note == null
                                ? "To af rækkerne er svar fra den samme part om overførsel fra %s til %s. Behold det, der gælder."
                                        .formatted(from, to)
                                : "Partens svar om overførsel fra %s til %s er registreret. Ret det på /midler/noter/%s/ret, hvis parten nu svarer noget andet; det tidligere svar tilbageføres og bliver stående i historien."
                                        .formatted(from, to, note));
            case NoteRefusal.NothingStated _ ->
                Problem.invalid(
                        "nothing-stated",
                        "Åbningen oplyser intet",
                        "Skriv mindst ét beløb over 0 kr. for modtaget, disponeret, reserveret, anvendt eller overført.");
            case NoteRefusal.StatedTwice(int first) ->
                Problem.invalid(
                        "stated-twice",
                        "To linjer oplyser det samme",
                        "Linje %d har samme størrelse, part, periode og projekt, og de ville blive lagt sammen. Behold den rigtige, eller skriv summen på én linje."
                                .formatted(first + 1));
            case NoteRefusal.WrongLine(int index, NoteRefusal wrong) -> {
                Problem.Document one = of(wrong).document();
                yield Problem.of(
                        one.status(), "wrong-line", one.title(), "Linje %d: %s".formatted(index + 1, one.detail()));
            }
            case NoteRefusal.PoolBackwards(String pool) ->
                Problem.invalid(
                        "pool-backwards",
                        "Puljens år står omvendt",
                        "%s begynder senere, end den slutter. Skriv puljens første år først, 2022-2023."
                                .formatted(pool));
            case NoteRefusal.UnknownProject(List<String> funds)
            when !funds.isEmpty() ->
                refused(
                        "unknown-project",
                        "Projektet har ingen bevilling af disse midler",
                        "Det har bevilling af %s. Vælg de midler i bilaget, eller ret projektet."
                                .formatted(DanishLists.and(
                                        funds.stream().map(FundNames::inWords).toList())));
            case NoteRefusal.UnknownProject _ ->
                refused(
                        "unknown-project",
                        "Projektet har ingen bevilling her",
                        "Bekræft bevillingen til projektet først. Har klyngen ingen referater, så skriv projektet i en linje i åbningen med det, der er disponeret til det. Eller ret projektet i bilaget.");
            case NoteRefusal.OpeningInForce(NotePreview.OpeningInForce stands) ->
                refused(
                        "opening-in-force",
                        "Åbningen pr. %s gælder allerede".formatted(DanishDates.inWords(stands.on())),
                        stands.byHand()
                                ? "Den nye ville ikke blive bogført. Ret den, der gælder, i stedet."
                                : "Den kommer fra et referat, og den nye ville ikke blive bogført. Træk den tilbage i Møder først, hvis den er forkert.");
            case NoteRefusal.SentBefore(UUID _, String reference) ->
                refused(
                        "sent-before",
                        "Formularen er sendt før, og %s er registreret".formatted(reference),
                        "Intet mere er registreret. Er %s forkert, så ret den på listen over registreringer. Er det her noget andet, så registrér igen."
                                .formatted(reference));
            case NoteRefusal.ProjectOfOthers _ ->
                refused(
                        "project-of-others",
                        "Projektet hører til et andet samarbejde",
                        "Vælg et projekt fra dette samarbejde, eller udelad det, så beløbet ikke knyttes til et projekt.");
            case NoteRefusal.DocumentOfOthers _ ->
                refused(
                        "document-of-others",
                        "Dokumentet hører til et andet samarbejde",
                        "Angiv et dokument fra dette samarbejde, eller udelad det, og skriv i kilden, hvor tallene står.");
            case NoteRefusal.PeriodClosed(LocalDate until) ->
                periodClosed(
                        "Regnskabet er lukket til og med %s. Brug en senere dag, og skriv i referencen, hvilken dag bilaget egentlig er fra.",
                        until);
            case NoteRefusal.Archived _ ->
                refused(
                        "archived",
                        "Samarbejdet er afsluttet",
                        "Regnskabet er et arkiv, der kun kan læses. Skriv til det sundhedsråd, der har overtaget pengene.");
            case NoteRefusal.AfterCutOff(LocalDate cutOff) ->
                refused(
                        "after-cut-off",
                        "Samarbejdet er under afvikling",
                        "Kun bilag for arbejde til og med den %s tages imod. Er fakturaen sendt eller betalt senere, så skriv under »Arbejdet udført til og med« den dag, arbejdet var færdigt; ellers hører den til hos sundhedsrådet."
                                .formatted(DanishDates.inWords(cutOff)));
            case NoteRefusal.ReceivedAfterCutOff(LocalDate cutOff) ->
                refused(
                        "after-cut-off",
                        "Samarbejdet er under afvikling",
                        "Kun tildelinger, der er modtaget til og med den %s, tages imod. Er pengene kommet senere, så giv dem videre til sundhedsrådet; er datoen forkert, så ret den."
                                .formatted(DanishDates.inWords(cutOff)));
            case NoteRefusal.AfterTheEnd(LocalDate last) ->
                refused(
                        "after-the-end",
                        "Klyngen er ophørt",
                        "Klyngens sidste dag var den %s, og overdragelsen er ikke udført. Gælder bilaget arbejde til og med den dag, så skriv dagen under »Arbejdet udført til og med«. Ellers hører det til hos sundhedsrådet: bed sekretariatet om at udføre overdragelsen."
                                .formatted(DanishDates.inWords(last)));
            case NoteRefusal.TooLateForInvoices(LocalDate until) ->
                refused(
                        "too-late-for-invoices",
                        "Fristen for sene fakturaer er udløbet",
                        "Fakturaer fra før afviklingen blev taget imod til og med den %s. Bed sekretariatet om at forlænge fristen, eller send fakturaen til sundhedsrådet."
                                .formatted(DanishDates.inWords(until)));
            case NoteRefusal.NotNamedForWindingUp(LocalDate cutOff) ->
                Problem.forbidden(
                        "Samarbejdet er under afvikling fra den %s, og kun sekretariatet og de personer, som beslutningen nævner, indtaster, retter og tilbagefører bilag. Bed sekretariatet om at gøre det."
                                .formatted(DanishDates.inWords(cutOff)));
            case NoteRefusal.BeingWeighed _ -> beingWeighed();
        };
    }

    /** The refusal in a sentence or two, to be said of a row. */
    public static String sentence(NoteRefusal refusal) {
        Problem.Document problem = of(refusal).document();
        return problem.title() + (problem.title().endsWith(".") ? " " : ". ") + problem.detail();
    }

    /** @param refusal anything but {@link ReverseNoteOutcome.Reversed} */
    public static Problem of(ReverseNoteOutcome refusal) {
        return switch (refusal) {
            case ReverseNoteOutcome.Reversed _ -> throw new IllegalArgumentException("A reversal is no refusal");
            case ReverseNoteOutcome.NotFound _ -> notFound();
            case ReverseNoteOutcome.Forbidden _ -> forbidden();
            case ReverseNoteOutcome.WindingUp(NoteRefusal why) -> of(why);
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

    /**
     * The same at a field of a form.
     *
     * @param inWords what is said there, of what is wrong
     */
    public static Problem of(NoteRefusal refusal, String field, UnaryOperator<String> inWords) {
        Problem.Document problem = of(refusal).document();
        return Problem.of(
                problem.status(),
                problem.type().substring(problem.type().lastIndexOf('/') + 1),
                problem.title(),
                problem.detail(),
                List.of(new FieldError(field, inWords.apply(problem.detail()))));
    }

    /** @param field of the form */
    public static Problem of(AttachOutcome refusal, String field) {
        return switch (refusal) {
            case AttachOutcome.Attached _ -> throw new IllegalArgumentException("What is attached is no refusal");
            case AttachOutcome.NotFound _ -> notFound();
            case AttachOutcome.Forbidden _ -> forbidden();
            case AttachOutcome.WindingUp(NoteRefusal why) -> of(why);
            case AttachOutcome.OtherParty _ -> otherParty();
            case AttachOutcome.Unfit(FileCheck.Unfit why) -> FileProblems.of(why, field);
        };
    }

    /** What is sent to correct a note is not of its kind. */
    static Problem otherKind(Note.Kind kind) {
        String field =
                switch (kind) {
                    case ALLOTMENT_NOTE -> "allotmentNote";
                    case VOUCHER -> "voucher";
                    case OPENING -> "opening";
                    case CARRY_OVER_ANSWER -> "carryOverAnswer";
                };
        return Problem.of(
                422,
                "other-kind",
                "Rettelsen er af en anden slags",
                "Bilaget er af slagsen %s. Send det, som det skal være, i feltet %s, og intet andet."
                        .formatted(kind.label().toLowerCase(Locale.ROOT), field));
    }

    public static Problem noSuchNote() {
        return notFound();
    }

    /** @param again how it is sent again, in Danish */
    public static Problem otherThanShown(String again) {
        return Problem.conflict(
                "other-than-shown",
                "Du har ændret noget, siden du så, hvad der sker",
                "Se det nye, og %s igen.".formatted(again));
    }

    public static Problem noSuchDocument() {
        return Problem.notFound("Dokumentet findes ikke, eller du har ikke adgang til det.");
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
