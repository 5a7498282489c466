package dk.sundhedsklynge.meetings.reading.decision;

import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.reading.text.Sentences;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the outcome of a decision by its words. Of two words in one sentence ("drøftet og godkendt") the one that stands
 * first in the list of outcomes below counts; of several sentences, the first that decides anything. "Skal godkendes af
 * formandskabet" decides nothing yet.
 */
final class Outcomes {
    private static final Pattern LATER = word(
            "(?:skal |kan |bør |vil |at blive )(?:\\p{L}+ ){0,3}godkende[srt]*|godkendes (?:skriftligt )?(?:af|i|på|hos)|godkende[rs]? (?:dem|den|forslag)"
                    + "|(?:sendes|sender|forelægges|forelagt) (?:\\p{L}+ ){0,4}til (?:skriftlig |administrativ |politisk |endelig )?godkendelse");
    private static final Pattern CONDITION = word(
            "under forudsætning|forudsat|betinget|med forbehold|på betingelse|på den betingelse|såfremt|hvis|(?:med|og) (?:den |en |de |følgende )?bemærkning(?:er)?|dog|når (?:der|det) foreligger");
    private static final Pattern AMENDED = word(
            "i stedet for|i stedet|ændret fra|med (?:den |de |følgende |en )?(?:ændring|rettelse|tilføjelse|tilpasning)(?:er|en)?|revider\\p{L}+|rettede|tilrettede|ændrede|justerede|med ændring\\p{L}*");
    private static final Pattern ASSIGNS =
            word("der skal|skal der|skal \\p{L}{3,}es|planlægges|ansvarlig|tovholder|procesansvarlig");
    private static final Pattern REPORTS = word(
            "orienter\\p{L}*|fortalte|gav et|givet en|viste|præsentere\\p{L}*|oplyste[s]?|oplyser|gennemgik|udsendes|sendes|fraværende|næste møde");
    private static final Pattern WITHOUT = word("uden (?:yderligere )?(?:bemærkning(?:er)?|ændring(?:er)?|rettelser)");

    private static final Pattern BEFORE = word(
            "(?:der|som) (?:blev|var|er) (?:blevet )?(?:udsat|drøftet|godkendt)|tidligere (?:udsat|drøftet|godkendt)");
    private static final int LONG = 800;

    private static final Pattern NOT_APPROVED = word(
            "ikke (?:blive )?godkendt|godkendes ikke|ikke (?:imødekommet|tiltrådt|vedtaget)|afvist|afvises|afslået|afslås|forkastet|forkastes|kan ikke (?:godkendes|imødekommes|tiltrædes)");

    private static final Map<Outcome, Pattern> WORDS = words();

    /** Passed on to another body for approval, so this body does not approve it. */
    private static final Pattern FORWARDED = word(
            "(?:sendes|sender|forelægges|oversendes) (?:\\p{L}+ ){0,4}til (?:skriftlig |administrativ |politisk |endelig )?godkendelse");

    private static final Pattern UNDER_DISCUSSION = Pattern.compile("(?mi)^drøftelser?:?$");

    private Outcomes() {}

    private static Map<Outcome, Pattern> words() {
        Map<Outcome, Pattern> words = new LinkedHashMap<>();
        words.put(Outcome.POSTPONED, word("udsat|udsættes|udsattes|udskudt|udskydes|genoptages"));
        words.put(
                Outcome.APPROVED,
                word(
                        "godkendt|godkendtes|godkendes|godkendte|tiltrådt|tiltrædes|tiltrådtes|vedtaget|vedtages|bevilget|bevilges|imødekommet|imødekommes|følges|som indstillet"));
        words.put(Outcome.NOTED, word("til efterretning|til orientering|til underretning"));
        words.put(
                Outcome.LEFT_TO_OTHERS,
                word(
                        "aftaler indbyrdes|(?:finder|aftaler) selv|overlades til|overladt til|afgøres (?:i|af) den enkelte|videregive[rs] \\p{L}+ til|gives videre til|delegeres til|bemyndiges til|bemyndiger"));
        words.put(
                Outcome.STARTED,
                word(
                        "igangsat(?:te)?|igangsættes|sat i gang|sættes i gang|satte (?:\\p{L}+ ){0,3}i gang|påbegyndes|iværksættes|iværksat"));
        words.put(Outcome.CLOSED, word("afsluttet|afsluttes|lukkes|ophører|nedlægges"));
        words.put(Outcome.DISCUSSED, word("drøftet|drøftede|drøftes|drøftelse af"));
        words.put(
                Outcome.DECIDED,
                word(
                        "besluttet|besluttes|besluttede|beslutter|(?:var|er|blev) (?:der )?(?:\\p{L}+ )?enighed|enedes|blev enige|aftalt|udpeget|udpeges|udpegede|nedsættes|nedsat|valgt|vælges|valgte|overgår til drift|udmøntes|øremærkes|videreføres|overføres|fortsætter|oversendes|afholdes|holdes"));
        return words;
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?=\\p{Ll})(?:" + alternatives + ")(?!\\p{L})");
    }

    /** Whether a sentence of the text says an outcome, and the text is not only a task or a report. */
    static boolean isExplicit(String text) {
        return Sentences.of(text).stream().anyMatch(sentence -> ofSentence(lower(sentence)) != Outcome.NONE);
    }

    static Outcome of(String text) {
        for (String sentence : Sentences.of(text)) {
            Outcome outcome = ofSentence(lower(sentence));
            if (outcome == Outcome.APPROVED) {
                return howApproved(lower(text), lower(sentence));
            }
            if (outcome != Outcome.NONE) {
                return outcome;
            }
        }
        if (FORWARDED.matcher(lower(text)).find()) {
            return Outcome.LEFT_TO_OTHERS;
        }
        if (UNDER_DISCUSSION.matcher(text).find()) {
            return Outcome.DISCUSSED;
        }
        if (ASSIGNS.matcher(lower(text)).find()) {
            return Outcome.DECIDED;
        }
        return REPORTS.matcher(lower(text)).find() ? Outcome.INFORMATION : Outcome.NONE;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Outcome ofSentence(String sentence) {
        if (NOT_APPROVED.matcher(sentence).find()) {
            return Outcome.NOT_APPROVED;
        }
        String decided = BEFORE.matcher(LATER.matcher(sentence).replaceAll(" ")).replaceAll(" ");
        for (Map.Entry<Outcome, Pattern> each : WORDS.entrySet()) {
            if (each.getValue().matcher(decided).find()) {
                return each.getKey();
            }
        }
        return Outcome.NONE;
    }

    private static Outcome howApproved(String text, String sentence) {
        if (AMENDED.matcher(WITHOUT.matcher(sentence).replaceAll(" ")).find()) {
            return Outcome.APPROVED_AMENDED;
        }
        // In a long report most words such as "hvis" have nothing to do with the approval.
        String said = text.length() < LONG ? text : sentence;
        return CONDITION.matcher(WITHOUT.matcher(said).replaceAll(" ")).find()
                ? Outcome.APPROVED_CONDITIONALLY
                : Outcome.APPROVED;
    }
}
