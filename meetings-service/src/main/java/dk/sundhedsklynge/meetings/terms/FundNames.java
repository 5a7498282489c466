package dk.sundhedsklynge.meetings.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How funds reads the name of money, and which it takes. */
final class FundNames {
    static final String ADVICE = "Skriv, hvad midlerne kaldes, med højst 60 tegn og uden kolon";

    private static final String CLUSTER_IN_WORDS = "klyngemidler";

    /** Of any kind; office programs write some that do not break the line. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** In funds a colon would end the name of the cooperation before it. */
    private static final Pattern TYPED = Pattern.compile("[^:\\p{Cntrl}]{1,60}");

    private FundNames() {}

    /** The same for all ways to write the name of one fund. */
    static String typed(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        String name = BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return name.equals(CLUSTER_IN_WORDS) ? Terms.Opening.CLUSTER : name;
    }

    static boolean canBeTyped(String written) {
        return TYPED.matcher(typed(written)).matches();
    }
}
