package dk.sundhedsklynge.meetings.proposal.caveat;

import dk.sundhedsklynge.meetings.proposal.caveat.Caveat.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds figures that can be read in more than one way, and unusual characters. */
final class NumberCaveats {
    /** @param pattern searched in folded text */
    record Form(Kind kind, Pattern pattern) {}

    // Every repetition is bounded, so that a long text of digits is searched quickly.
    private static final String DASH = "[-‐‑‒–—―−÷]";
    private static final String THOUSANDS = "\\d{1,3}(?:[. ']\\d{3}){1,6}(?:,\\d{1,15})?";
    private static final String UNIT = "(?:kr\\b|kroner|mio\\b|mia\\b|million|milliard|tusind|t\\.?\\s?kr\\b|%)";
    private static final String AMOUNT =
            "(?:(?:kr\\.?|dkk)\\s{0,4}\\d[\\d.,]{0,30}|" + THOUSANDS + "|\\d[\\d.,]{0,30}\\s{0,4}(?=" + UNIT + "))";
    private static final String NUMBER = "(?:(?:kr\\.?|dkk)\\s{0,4})?\\d[\\d.,]{0,30}(?:\\s{0,4}" + UNIT + "\\.?)?";
    private static final String NOT_INSIDE = "(?<![\\p{L}\\p{N}.,/'])";

    private static final Pattern NAMES_AMOUNT = Pattern.compile(AMOUNT);
    private static final List<Form> FORMS = List.of(
            form(
                    Kind.MINUS,
                    "(?<![\\p{L}\\p{N}.,/)%" + "-])(?<!\\d )" + DASH
                            + "(?:kr\\.?\\s{0,4}|dkk\\s{0,4})?\\d[\\d.,]{0,30}"),
            form(Kind.MINUS, "(?<![\\p{L}\\p{N}.,/])" + DASH + "[ \\t]{0,4}" + AMOUNT),
            form(
                    Kind.MINUS,
                    "\\((?!\\s{0,4}1\\.?000\\s{0,4}kr)\\s{0,4}"
                            + NUMBER.replace(
                                    "\\d[\\d.,]{0,30}",
                                    "(?:" + THOUSANDS + "|\\d{1,15}(?:,\\d{1,15})?(?=\\s{0,4}" + UNIT + "))")
                            + "\\s{0,4}\\)"),
            form(Kind.MINUS, "(?<![\\d.,])" + THOUSANDS + DASH + "(?![\\p{L}\\p{N}])"),
            form(Kind.LIMIT, NOT_INSIDE + NUMBER + "\\s{0,4}(?:" + DASH + "|/|\\.\\.\\.?)\\s{0,4}" + AMOUNT),
            form(Kind.LIMIT, NOT_INSIDE + AMOUNT + "\\s{0,4}(?:" + DASH + "|/|\\.\\.\\.?)\\s{0,4}\\d[\\d.,]{0,30}"),
            form(Kind.CURRENCY, "[€$£]"),
            form(Kind.SHARE, "\\d\\s{0,4}%"),
            form(
                    Kind.LIMIT,
                    "\\+\\s{0,4}/?\\s{0,4}[-−–]|[<>≤≥±~≈]\\s{0,4}(?:kr\\.?\\s{0,4})?\\d|\\+\\s{0,4}(?:kr\\.?\\s{0,4})?\\d|\\d\\s{0,4}\\+"),
            form(
                    Kind.UNIT,
                    "\\d\\s{0,4}[x×*]\\s{0,4}\\d[\\d.,]{0,30}|\\d\\s{1,4}(?:a|á|à)\\s{1,4}(?:kr\\.?\\s{0,4})?\\d[\\d.,]{0,30}|kr\\.?\\s{0,4}/\\s{0,4}\\p{L}{1,40}"),
            form(Kind.UNIT, "20\\d\\d(?:\\s{0,4},\\s{0,4}20\\d\\d){0,9}\\s{0,4}(?:,|og|samt|\\+|&)\\s{0,4}20\\d\\d"),
            form(
                    Kind.NUMBER,
                    "(?=\\d)(?<!(?:ad|nr|pkt|punkt)\\.?\\s{0,2})(?<!\\d)\\d{1,15}(?:[.,]\\d{1,15}){0,6}(?:[ _]{1,4}\\d{1,15}(?:[.,]\\d{1,15}){0,6}){1,6}"),
            form(
                    Kind.NUMBER,
                    "\\d['·]{1,4}\\s?\\d[\\d.,']{0,30}|\\d{1,3}\\R\\d{3}\\b|(?<!\\d)\\d{1,3}[.,]\\s{1,4}\\d{3}\\b(?!\\.)"),
            form(Kind.NUMBER, NOT_INSIDE + "\\d{1,15},\\d{3,15}\\b|\\d,\\d{1,15}[,.]\\d{1,15}"),
            form(
                    Kind.NUMBER,
                    NOT_INSIDE
                            + "\\d{1,15}\\.\\d{1,2}(?=\\s{0,4}(?:mio|mia|million|kr|kroner|t\\.?\\s?kr|tusind|,-)\\b)"),
            form(
                    Kind.NUMBER,
                    NOT_INSIDE
                            + "\\d{1,15}(?:\\.\\d{1,15}){0,6}\\.\\d{4,15}(?!\\.)\\b(?<!\\.20\\d\\d)|\\d\\.\\d{1,2}\\.\\d{3}\\b|"
                            + NOT_INSIDE + "\\d{4,15}\\.\\d{3}\\b"),
            form(Kind.NUMBER, "\\d{0,15}\\s{0,4}\\d?⁄\\d|\\d/\\d\\s{0,4}(?:mio|mia|million|tusind|kr)"),
            form(
                    Kind.NUMBER,
                    NOT_INSIDE
                            + "\\d[\\d.,]{0,30}(?!(?:kr|kroner|mio|mia|millioner|million|t|tkr|tusind|pct)\\b)\\p{L}[\\p{L}\\p{N}.]{0,40}"),
            form(
                    Kind.NUMBER,
                    "(?=\\d)(?<!kr|dkk)(?<=\\p{L})\\d[\\d.]{0,30}\\.\\d{3}\\b|(?<![\\p{L}\\p{N}.])[oil]\\d[\\d.]{1,30}"));

    private static final String ODD =
            "[\\p{Cf}\\p{M}\\p{Co}\uFB00-\uFB06\uFF01-\uFF5E\uFFFD\\p{IsCyrillic}\\p{IsGreek}\\x{1D400}-\\x{1D7FF}[\\p{No}\\p{Nd}&&[^0-9]]]";

    /** Ligatures, soft hyphens, marks of their own, letters and digits of other scripts. */
    private static final Pattern UNUSUAL = Pattern.compile("(?<!\\S)\\S{0,40}?" + ODD + "\\S{0,40}|" + ODD);

    private NumberCaveats() {}

    private static Form form(Kind kind, String regex) {
        return new Form(kind, Pattern.compile(regex));
    }

    static boolean namesAmount(String text) {
        return FoldedText.of(text).matcher(NAMES_AMOUNT).find();
    }

    static List<Caveat> in(FoldedText text, int line) {
        List<Caveat> found = new ArrayList<>();
        for (Form form : FORMS) {
            text.matcher(form.pattern())
                    .results()
                    .map(it -> new Caveat(
                            form.kind(), text.printed(it.start(), it.end()), line + text.linesBefore(it.start())))
                    .forEach(found::add);
        }
        return found;
    }

    static List<Caveat> unusualCharacters(String text, int line) {
        List<Caveat> found = new ArrayList<>();
        int number = line;
        for (String each : text.lines().toList()) {
            int at = number;
            UNUSUAL.matcher(each)
                    .results()
                    .map(it -> new Caveat(Kind.CHARACTER, it.group(), at))
                    .forEach(found::add);
            number++;
        }
        return found;
    }
}
