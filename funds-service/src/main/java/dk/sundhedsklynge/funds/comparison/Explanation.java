package dk.sundhedsklynge.funds.comparison;

import java.util.Locale;

/** The likeliest reason why a figure is not what the ledger says, where the figures themselves point to one. */
public enum Explanation {
    NOTHING_BOOKED(Severity.NOTE, "Der er ikke bogført noget, som tallet kan sammenlignes med."),
    NOT_COMPARABLE(
            Severity.NOTE,
            "Et projekt har ingen egen modtaget eller udisponeret sum, så tallet kan ikke sammenlignes."),
    NOT_SPLIT(Severity.NOTE, "Pengene er ikke fordelt på parter, så partens tal kan ikke sammenlignes."),
    RECEIVED_NOT_STATED(
            Severity.NOTE, "Klyngen har ikke oplyst, hvad der er modtaget, så tallet kan ikke sammenlignes."),
    COMMITTED_NOT_STATED(
            Severity.NOTE, "Klyngen har ikke oplyst, hvad der er disponeret, så tallet kan ikke sammenlignes."),
    SPENT_NOT_STATED(Severity.NOTE, "Klyngen har ikke oplyst, hvad der er anvendt, så tallet kan ikke sammenlignes."),
    CARRIED_NOT_STATED(
            Severity.NOTE,
            "Klyngen har ikke oplyst, hvor meget der er overført mellem årene, så tallet kan ikke sammenlignes."),
    BEFORE_OPENING(Severity.NOTE, "Tallet er fra før åbningen, som regnskabet begynder med."),
    LATER_ENTRIES(Severity.NOTE, "Tallet svarer til regnskabet, som det står nu, med det, der er kommet til siden."),
    ROUNDED(Severity.NOTE, "Forskellen er under én krone og ligner en afrunding."),
    OTHER_PERIOD(Severity.NOTE, "Tallet svarer til regnskabet for alle perioder tilsammen."),
    LESS_THAN_BOOKED(
            Severity.WARNING,
            "Klyngen har ikke oplyst alt, og dokumentet nævner mindre end det, der allerede er oplyst."),
    OTHER_QUANTITY(Severity.WARNING, "Tallet svarer til en anden størrelse i regnskabet end den, dokumentet nævner."),
    OTHER_FUNDING(Severity.WARNING, "Forskellen svarer til penge fra en anden kilde, som ikke er klyngens."),
    UNEXPLAINED(Severity.ERROR, "Regnskabet siger noget andet, og tallene peger ikke på hvorfor.");

    /** How much it matters to whoever reads the document. */
    public enum Severity {
        NONE,
        NOTE,
        WARNING,
        ERROR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Severity severity;
    private final String sentence;

    Explanation(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    public Severity severity() {
        return severity;
    }

    /** Danish, as staff read it. */
    public String sentence() {
        return sentence;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Explanation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
