package dk.sundhedsklynge.meetings.proposal.text;

import dk.sundhedsklynge.meetings.terms.EffectType;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which minutes say that a project goes on, goes over or ends. */
public final class StepWords {
    /** That a project is over, one way or the other. */
    public static final Pattern OVER = pattern(
            "afslutte(?:t|s) som projekt|overgår (?:hermed )?til drift|overgået til drift|projektperioden er slut|afslutter projekt");

    private static final Pattern TO_OPERATION =
            pattern("(?:overgår|overgået|går over|gå over|gives over)\\b[^.]{0,20}\\b(?:til|i) drift");
    private static final Pattern WENT_LIVE = pattern("\\b(?:sættes|sat|sætter\\b.*) i drift\\b");
    private static final Pattern CLOSE = pattern("\\bafslutte[srt]?\\b|\\blukkes\\b|\\bophører\\b|\\bnedlægges\\b");
    private static final Pattern EXTEND =
            pattern("forlænge[rs]?\\b|forlænget|forlængelse|videreføre[rs]?\\b|fortsætter?\\b");
    private static final Pattern START = pattern("\\b(?:projektet|indsatsen) (?:igangsættes|sættes i gang|startes)\\b");
    private static final Pattern NOT = pattern("\\bikke\\b|\\bhverken\\b");
    private static final Pattern TENTATIVE = pattern(
            "\\b(?:forventes|ventes|ønske[rs]?|overvejes|kan|bør|måske|hvis|såfremt|når|eventuelt|foreslås|forslag)\\b");
    private static final Pattern ASKS =
            pattern("\\b(?:om|hvorvidt|hvad|hvordan|hvilke[nt]?|hvem|drøfter|tager stilling)\\b");
    private static final Pattern IT = pattern("^(?:projektet|indsatsen|ordningen)\\b");
    private static final Pattern BEFORE_SUBJECT = pattern(
            "^(?:godkender,? (?:at )?|beslutter,? (?:at )?|det (?:godkendes|besluttes),? at |at )?(?:afslutter |lukker |forlænger |viderefører |sætter )?(?:projekt(?:et)? )?");

    private StepWords() {}

    /** Null for a sentence that takes no step, or says that one is not taken. */
    public static @Nullable EffectType type(String text) {
        if (NOT.matcher(text).find()) {
            return null;
        }
        if (TO_OPERATION.matcher(text).find()) {
            return EffectType.TO_OPERATION;
        }
        if (WENT_LIVE.matcher(text).find()) {
            return EffectType.WENT_LIVE;
        }
        if (CLOSE.matcher(text).find()) {
            return EffectType.CLOSE;
        }
        if (extend(text) && DatesInText.lastIn(text).isPresent()) {
            return EffectType.EXTEND;
        }
        return START.matcher(text).find() ? EffectType.START : null;
    }

    public static boolean extend(String text) {
        return EXTEND.matcher(text).find();
    }

    /** Whether the sentence speaks of "the project", named before it. */
    public static boolean isIt(String text) {
        return IT.matcher(text).find();
    }

    /** Whether a sentence is about the project itself and not about something of it. Both as names are compared. */
    public static boolean isSubject(String text, String name) {
        String bare = BEFORE_SUBJECT.matcher(text).replaceFirst("");
        return bare.startsWith(name) || text.contains(" som projekt");
    }

    /** A recommendation that asks what to do says nothing when it is answered with one word. */
    static boolean asks(String text) {
        return ASKS.matcher(text).find();
    }

    public static boolean isTentative(String text) {
        return TENTATIVE.matcher(text).find();
    }

    public static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
