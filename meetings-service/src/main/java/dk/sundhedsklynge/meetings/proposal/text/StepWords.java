package dk.sundhedsklynge.meetings.proposal.text;

import dk.sundhedsklynge.meetings.terms.EffectType;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which minutes say that a project starts, goes on, passes to operation or ends. */
public final class StepWords {
    /** Says that a project has ended or passed to operation. */
    public static final Pattern OVER = DanishPattern.of(
            "afslutte(?:t|s) som projekt|overgår (?:hermed )?til drift|overgået til drift|projektperioden er slut|afslutter projekt");

    private static final Pattern TO_OPERATION =
            DanishPattern.of("(?:overgår|overgået|går over|gå over|gives over)\\b[^.]{0,20}\\b(?:til|i) drift");
    private static final Pattern WENT_LIVE = DanishPattern.of("\\b(?:sættes|sat|sætter\\b.*) i drift\\b");
    private static final Pattern CLOSE =
            DanishPattern.of("\\bafslutte[srt]?\\b|\\blukkes\\b|\\bophører\\b|\\bnedlægges\\b");
    private static final Pattern EXTEND =
            DanishPattern.of("forlænge[rs]?\\b|forlænget|forlængelse|videreføre[rs]?\\b|fortsætter?\\b");
    private static final Pattern START =
            DanishPattern.of("\\b(?:projektet|indsatsen) (?:igangsættes|sættes i gang|startes)\\b");
    private static final Pattern NOT = DanishPattern.of("\\bikke\\b|\\bhverken\\b");
    private static final Pattern TENTATIVE = DanishPattern.of(
            "\\b(?:forventes|ventes|ønske[rs]?|overvejes|kan|bør|måske|hvis|såfremt|når|eventuelt|foreslås|forslag)\\b");
    private static final Pattern ASKS =
            DanishPattern.of("\\b(?:om|hvorvidt|hvad|hvordan|hvilke[nt]?|hvem|drøfter|tager stilling)\\b");
    private static final Pattern IT = DanishPattern.of("^(?:projektet|indsatsen|ordningen)\\b");
    private static final Pattern BEFORE_SUBJECT = DanishPattern.of(
            "^(?:godkender,? (?:at )?|beslutter,? (?:at )?|det (?:godkendes|besluttes),? at |at )?(?:afslutter |lukker |forlænger |viderefører |sætter )?(?:projekt(?:et)? )?");

    private StepWords() {}

    /** The step that a sentence takes; null when it takes none or says that a step is not taken. */
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

    /** Whether the sentence begins with "projektet" or the like and so means the project named before. */
    public static boolean isIt(String text) {
        return IT.matcher(text).find();
    }

    /** Whether a sentence is about the project itself and not a part of it. Both texts must be normalized project names. */
    public static boolean isSubject(String text, String name) {
        String bare = BEFORE_SUBJECT.matcher(text).replaceFirst("");
        return bare.startsWith(name) || text.contains(" som projekt");
    }

    /** Whether a recommendation only asks what to do. "Godkendt" as its answer then decides nothing. */
    static boolean asks(String text) {
        return ASKS.matcher(text).find();
    }

    public static boolean isTentative(String text) {
        return TENTATIVE.matcher(text).find();
    }

    public static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
