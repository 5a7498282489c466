package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.proposal.Caveat.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Figures that can be read in more than one way, as patterns for folded text; and characters for text as it is printed. */
final class NumberCaveats {
    /** @param pattern what it looks like */
    record Form(Kind kind, Pattern pattern) {}

    private static final String DASH = "[-‐‑‒–—―−÷]";
    private static final String THOUSANDS = "\\d{1,3}(?:[. ']\\d{3})+(?:,\\d+)?";
    private static final String UNIT = "(?:kr\\b|kroner|mio\\b|mia\\b|million|milliard|tusind|t\\.?\\s?kr\\b|%)";
    private static final String AMOUNT =
            "(?:(?:kr\\.?|dkk)\\s*\\d[\\d.,]*|" + THOUSANDS + "|\\d[\\d.,]*\\s*(?=" + UNIT + "))";
    private static final String NUMBER = "(?:(?:kr\\.?|dkk)\\s*)?\\d[\\d.,]*(?:\\s*" + UNIT + "\\.?)?";
    private static final String NOT_INSIDE = "(?<![\\p{L}\\p{N}.,/'])";

    private static final Pattern NAMES_AMOUNT = Pattern.compile(AMOUNT);
    private static final List<Form> FORMS = List.of(
            form(Kind.MINUS, "(?<![\\p{L}\\p{N}.,/)%" + "-])(?<!\\d )" + DASH + "(?:kr\\.?\\s*|dkk\\s*)?\\d[\\d.,]*"),
            form(Kind.MINUS, "(?<![\\p{L}\\p{N}.,/])" + DASH + "[ \\t]*" + AMOUNT),
            form(
                    Kind.MINUS,
                    "\\((?!\\s*1\\.?000\\s*kr)\\s*"
                            + NUMBER.replace("\\d[\\d.,]*", "(?:" + THOUSANDS + "|\\d+(?:,\\d+)?(?=\\s*" + UNIT + "))")
                            + "\\s*\\)"),
            form(Kind.MINUS, "(?<![\\d.,])" + THOUSANDS + DASH + "(?![\\p{L}\\p{N}])"),
            form(Kind.LIMIT, NOT_INSIDE + NUMBER + "\\s*(?:" + DASH + "|/|\\.\\.\\.?)\\s*" + AMOUNT),
            form(Kind.LIMIT, NOT_INSIDE + AMOUNT + "\\s*(?:" + DASH + "|/|\\.\\.\\.?)\\s*\\d[\\d.,]*"),
            form(Kind.CURRENCY, "[€$£]"),
            form(Kind.SHARE, "\\d\\s*%"),
            form(Kind.LIMIT, "\\+\\s*/?\\s*[-−–]|[<>≤≥±~≈]\\s*(?:kr\\.?\\s*)?\\d|\\+\\s*(?:kr\\.?\\s*)?\\d|\\d\\s*\\+"),
            form(
                    Kind.UNIT,
                    "\\d\\s*[x×*]\\s*\\d[\\d.,]*|\\d\\s+(?:a|á|à)\\s+(?:kr\\.?\\s*)?\\d[\\d.,]*|kr\\.?\\s*/\\s*\\p{L}+"),
            form(Kind.UNIT, "20\\d\\d(?:\\s*,\\s*20\\d\\d)*\\s*(?:,|og|samt|\\+|&)\\s*20\\d\\d"),
            form(
                    Kind.NUMBER,
                    "(?<!(?:ad|nr|pkt|punkt)\\.?\\s{0,2})(?<!\\d)\\d+(?:[.,]\\d+)*(?:[ _]+\\d+(?:[.,]\\d+)*)+"),
            form(
                    Kind.NUMBER,
                    "\\d['·]+\\s?\\d[\\d.,']*|\\d{1,3}\\n\\d{3}\\b|(?<!\\d)\\d{1,3}[.,][ \\n]+\\d{3}\\b(?!\\.)"),
            form(Kind.NUMBER, NOT_INSIDE + "\\d+,\\d{3,}\\b|\\d,\\d+[,.]\\d+"),
            form(
                    Kind.NUMBER,
                    NOT_INSIDE + "\\d+\\.\\d{1,2}(?=\\s*(?:mio|mia|million|kr|kroner|t\\.?\\s?kr|tusind|,-)\\b)"),
            form(
                    Kind.NUMBER,
                    NOT_INSIDE + "\\d+(?:\\.\\d+)*\\.\\d{4,}(?!\\.)\\b(?<!\\.20\\d\\d)|\\d\\.\\d{1,2}\\.\\d{3}\\b|"
                            + NOT_INSIDE + "\\d{4,}\\.\\d{3}\\b"),
            form(Kind.NUMBER, "\\d*\\s*\\d?⁄\\d|\\d/\\d\\s*(?:mio|mia|million|tusind|kr)"),
            form(
                    Kind.NUMBER,
                    NOT_INSIDE
                            + "\\d[\\d.,]*(?!(?:kr|kroner|mio|mia|millioner|million|t|tkr|tusind|pct)\\b)\\p{L}[\\p{L}\\p{N}.]*"),
            form(Kind.NUMBER, "(?<!kr|dkk)(?<=\\p{L})\\d[\\d.]*\\.\\d{3}\\b|(?<![\\p{L}\\p{N}.])[oil]\\d[\\d.]+"));

    /** Ligatures, soft hyphens, marks of their own, letters and digits of other scripts. */
    private static final Pattern UNUSUAL = Pattern.compile(
            "\\S*[\\p{Cf}\\p{M}\\p{Co}\uFB00-\uFB06\uFF01-\uFF5E\uFFFD\\p{IsCyrillic}\\p{IsGreek}\\x{1D400}-\\x{1D7FF}[\\p{No}\\p{Nd}&&[^0-9]]]\\S*");

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
        for (String each : text.split("\n", -1)) {
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
