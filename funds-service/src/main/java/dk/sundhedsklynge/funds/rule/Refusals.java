package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every reason this service refuses an effect for, each with what to do about it. */
public final class Refusals {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));

    private static final String OPENING_IN_FORCE = "opening-in-force";

    private Refusals() {}

    static Outcome.Refused notEnough(long missing) {
        return new Outcome.Refused(
                "not-enough",
                missing,
                "Der mangler %s kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra et andet projekt eller registrér en tildeling først."
                        .formatted(kroner(missing)));
    }

    static Outcome.Refused notEnoughUnspent(long missing) {
        return new Outcome.Refused(
                "not-enough",
                missing,
                "Der er %s kr. for lidt, der ikke er anvendt, til at overføre. Ret beløbet til det, der faktisk er tilbage."
                        .formatted(kroner(missing)));
    }

    static Outcome.Refused notEnoughToLeave(long missing) {
        return new Outcome.Refused(
                "not-enough",
                missing,
                "Der mangler %s kr. hos parten for perioden, som hverken er disponeret eller anvendt. Ret beløbet, eller frigiv det, der er disponeret, først."
                        .formatted(kroner(missing)));
    }

    static Outcome.Refused moreThanGranted(long missing) {
        return new Outcome.Refused(
                "more-than-granted",
                missing,
                "Projektet har %s kr. mindre end det, der skal gives tilbage. Ret beløbet eller bekræft bevillingen først."
                        .formatted(kroner(missing)));
    }

    static Outcome.Refused sharesDoNotAddUp(long difference) {
        return new Outcome.Refused(
                "shares-do-not-add-up",
                null,
                "Andelene pr. part afviger %s kr. fra beløbet. Ret andelene eller beløbet i en ny virkning."
                        .formatted(kroner(difference)));
    }

    static Outcome.Refused negativeShare() {
        return new Outcome.Refused(
                "negative-share", null, "En andel eller en vægt er under nul. Ret den i en ny virkning.");
    }

    static Outcome.Refused payerWithoutWeight() {
        return new Outcome.Refused(
                "payer-without-weight",
                null,
                "En betalende part har ingen vægt i nøglen, så det kan ikke ses, hvad den skal betale. Tilføj vægten i en ny virkning.");
    }

    static Outcome.Refused negativePosition() {
        return new Outcome.Refused(
                "negative-position",
                null,
                "Åbningen opgør noget disponeret, reserveret eller anvendt til under nul. Ret linjerne i en ny virkning.");
    }

    static Outcome.Refused keyWithoutPayers() {
        return new Outcome.Refused(
                "key-without-payers",
                null,
                "Ingen af nøglens betalende parter har en vægt. Fastsæt nøglen igen, og beslut derefter.");
    }

    /** Whether it was refused because another opening is in force. */
    public static boolean isOpeningInForce(Outcome.Refused refused) {
        return refused.reason().equals(OPENING_IN_FORCE);
    }

    static Outcome.Refused openingInForce(LocalDate asOf, LocalDate other) {
        return new Outcome.Refused(
                OPENING_IN_FORCE,
                null,
                "Åbningen pr. %s gælder allerede%s, så denne bogføres ikke. Tallene kontrolleres mod regnskabet i stedet. Træk denne åbning tilbage."
                        .formatted(day(asOf), asOf.equals(other) ? ", for den er oplyst først" : ""));
    }

    static Outcome.Refused notCompetent() {
        return new Outcome.Refused(
                "not-competent",
                null,
                "Organet kan ikke selv beslutte dette. Vent på det besluttende organ, og bekræft dets beslutning i stedet.");
    }

    static Outcome.Refused otherCooperation() {
        return new Outcome.Refused(
                "other-cooperation",
                null,
                "Projektet hører til et andet samarbejde. Ret virkningen til et projekt i jeres eget, eller registrér et nyt.");
    }

    static Outcome.Refused fundName() {
        return new Outcome.Refused(
                "fund-name", null, FundNames.ADVICE + ". Træk virkningen tilbage, og ret navnet på puljen i en ny.");
    }

    static Outcome.Refused windingUp() {
        return new Outcome.Refused(
                "winding-up",
                null,
                "Samarbejdet er under afvikling og giver ingen nye bevillinger. Lad sundhedsrådet beslutte det, eller træk virkningen tilbage.");
    }

    public static Outcome.Refused periodClosed(LocalDate until) {
        return new Outcome.Refused(
                "period-closed",
                null,
                "Regnskabet er lukket til og med %s. Lad beslutningen tælle fra en senere dag i en ny virkning."
                        .formatted(day(until)));
    }

    static Outcome.Refused noAmount() {
        return new Outcome.Refused("no-amount", null, "Beløbet skal være over 0 kr. Ret det i en ny virkning.");
    }

    static Outcome.Refused belowZero() {
        return new Outcome.Refused(
                "no-amount", null, "En tildeling kan ikke være under 0 kr. Ret beløbet i en ny virkning.");
    }

    /**
     * @param missing øre that no money stands behind
     * @param known whether it is known what was received; before that nothing can be said to be missing
     * @param earmarked what was taken of money set aside for another purpose
     */
    static @Nullable String warning(long missing, boolean known, long earmarked) {
        String lacking = known
                ? "Bogført, fordi organet har besluttet det, selv om der mangler %s kr.".formatted(kroner(missing))
                : "Bogført, fordi organet har besluttet det. Hvad der er modtaget, er ikke oplyst.";
        return sentence(
                missing > 0 ? lacking : null,
                earmarked > 0 ? "Heraf er %s kr. taget af øremærkede penge.".formatted(kroner(earmarked)) : null);
    }

    /**
     * A party carries over more of its own money than the ledger knows of.
     *
     * @param left what the ledger says is not spent; may be below zero
     */
    static String answerAbove(long amount, long left) {
        return "Bogført, fordi parten har svaret det. Den overfører %s kr., og regnskabet viser %s kr., der ikke er anvendt."
                .formatted(kroner(amount), kroner(left));
    }

    /**
     * A party carries over more than it received as far as is known, and has not said what it spent.
     *
     * @param known what the ledger has of it; may be below zero
     */
    static String answerAboveUnknown(long amount, long known) {
        return "Bogført, fordi parten har svaret det. Den overfører %s kr., og regnskabet kender kun %s kr., som den kan overføre af. Hvad den har anvendt, er ikke oplyst, så hvad der er tilbage, vides ikke. Spørg parten, om beløbet er rigtigt, og registrér det, den har modtaget og anvendt."
                .formatted(kroner(amount), kroner(known));
    }

    /** Nobody has said what the party received. */
    static String answerOfUnknown() {
        return "Bogført, fordi parten har svaret det. Hvad den har modtaget, er ikke oplyst.";
    }

    /** Of what a party received or paid before the opening's day, for a year that the opening says nothing of. */
    static String containedNowhere(String period) {
        return "Åbningen gælder den dag, men har ingen tal for %s. Er beløbet ikke med i dens tal for andre år, er det ikke med i nogen sum; ret i så fald åbningen, så den også har %1$s."
                .formatted(period);
    }

    /** @param known whether it is known what was received */
    static @Nullable String spendingWarning(long missing, boolean known, long aboveGrant) {
        String lacking = known
                ? "Bogført, selv om der er anvendt %s kr. mere, end der er modtaget.".formatted(kroner(missing))
                : "Bogført. Hvad der er modtaget til og med den dag, er ikke oplyst.";
        return sentence(
                missing > 0 ? lacking : null,
                aboveGrant > 0
                        ? "Projektet har nu anvendt %s kr. mere, end det har fået bevilget."
                                .formatted(kroner(aboveGrant))
                        : null);
    }

    private static @Nullable String sentence(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? (one == null ? other : one) : one + " " + other;
    }

    private static String kroner(long ore) {
        return DanishNumbers.format(new Money(ore));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
