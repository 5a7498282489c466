package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.Refusals;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is worth knowing of a note before it is entered. */
final class PreviewRemark {
    private static final String CONTAINED =
            "Åbningen, der gælder, dækker allerede den dag. Det gemmes og vises, men bogføres ikke igen.";

    private PreviewRemark() {}

    /**
     * A Danish sentence or more; null for nothing.
     *
     * @param outcome null when the note moves no money
     * @param before the money as it stands
     */
    static @Nullable String of(Note note, @Nullable Outcome outcome, KnownMoney before) {
        return switch (outcome) {
            case Outcome.Booked booked -> TryNotes.toBeBooked(booked.warning());
            case Outcome.Refused refused when Refusals.isOpeningInForce(refused) -> null;
            case Outcome.Refused refused -> refused.advice();
            case Outcome.Contained(String warning) -> warning == null ? CONTAINED : CONTAINED + " " + warning;
            case Outcome.Reserved _, Outcome.Changed _, Outcome.Waiting _ -> null;
            case null -> movingNothing(note, before.line(new HeldIn(note.holder(), note.period())));
        };
    }

    /** @param on the day of the opening that stands until then */
    static String replacing(LocalDate on) {
        return "Den træder i stedet for åbningen pr. %s. Kun de tal, der står i den nye, gælder derefter; skal andre tal fra den gamle blive ved med at gælde, så skriv dem også her."
                .formatted(DanishDates.inWords(on));
    }

    /**
     * @param fund that an opening in force would leave, by its name
     * @param next the opening that would come into force there; null for none
     */
    static String following(String fund, NotePreview.@Nullable OpeningInForce next) {
        return next == null
                ? "%s: derefter gælder ingen åbning.".formatted(FundNames.inWords(fund))
                : "%s: derefter gælder i stedet åbningen pr. %s (%s)."
                        .formatted(FundNames.inWords(fund), DanishDates.inWords(next.on()), next.source());
    }

    /** Of an answer that carries over more than is not committed, where nobody knows what is left, and nothing else is said of it. */
    static @Nullable String moreThanUncommitted(Note note, @Nullable Outcome outcome, NotePreview.OfFund fund) {
        return note.kind() == Note.Kind.CARRY_OVER_ANSWER
                        && outcome instanceof Outcome.Booked booked
                        && booked.warning() == null
                ? fund.lines().stream()
                        .filter(line -> line.place().equals(new HeldIn(note.holder(), note.period())))
                        .filter(line -> line.after().spent() == null)
                        .map(line -> line.after().uncommitted())
                        .filter(left -> left != null && left < 0)
                        .findFirst()
                        .map(left ->
                                "Ikke disponeret bliver %s kr. for %s. Hvad parten har anvendt, er ikke oplyst, så hvad der er tilbage, vides ikke. Spørg parten, om beløbet er rigtigt."
                                        .formatted(kroner(left), note.period()))
                        .orElse(null)
                : null;
    }

    private static String movingNothing(Note note, KnownFigures stands) {
        if (note.kind() == Note.Kind.ALLOTMENT_NOTE) {
            return nothingReceived(note.period(), stands);
        }
        return note.carryOver().answer() == NoteDetails.Answer.NO
                ? "Et nej flytter ingen penge. " + leftAfterNo(note.period(), stands.unspent())
                : "Det flytter ingen penge, før beløbet er oplyst.";
    }

    private static String leftAfterNo(String period, @Nullable Long left) {
        if (left == null) {
            return "Hvad der er tilbage for %s, er ikke oplyst; det bliver stående for %1$s.".formatted(period);
        }
        return left > 0
                ? "%s kr., der ikke er anvendt, bliver stående for %s, til det er besluttet, hvad der skal ske med dem."
                        .formatted(kroner(left), period)
                : "Der er ikke noget tilbage for %s.".formatted(period);
    }

    private static String nothingReceived(String period, KnownFigures stands) {
        Long received = stands.received();
        return received == null || received == 0
                ? "Det flytter ingen penge. Det oplyser, at der intet er modtaget for %s.".formatted(period)
                : "Det flytter ingen penge. Der er registreret %s kr. som modtaget for %s, og de bliver stående. Er de forkerte, så ret den registrering, de kommer fra."
                        .formatted(kroner(received), period);
    }

    private static String kroner(long ore) {
        return DanishNumbers.format(new Money(ore));
    }
}
