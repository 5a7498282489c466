package dk.sundhedsklynge.funds.order;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a fund is named: by the cooperation and whose money it is. */
public final class FundNames {
    /** The cluster's own money; everything else is another fund and stays outside its figures. */
    public static final String CLUSTER = "cluster";

    /** How staff read {@link #CLUSTER}. */
    public static final String CLUSTER_IN_WORDS = "Klyngemidler";

    public static final int LONGEST = 60;

    public static final String ADVICE = "Skriv, hvad midlerne kaldes, med højst 60 tegn og uden kolon";

    /** A colon would end the name of the cooperation before it. */
    private static final Pattern TYPED = Pattern.compile("[^:\\p{Cntrl}]{1," + LONGEST + "}");

    /** Of any kind; office programs write some that do not break the line. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private FundNames() {}

    private static String withCapital(String name) {
        return name.isEmpty()
                ? name
                : Character.toString(Character.toTitleCase(name.codePointAt(0)))
                        + name.substring(name.offsetByCodePoints(0, 1));
    }

    /** The name of a fund as somebody typed it; {@link #CLUSTER} where nothing is typed, or the cluster's own money in words. */
    public static String typed(@Nullable String written) {
        String name = written == null ? "" : alike(written);
        return name.isEmpty() || name.equalsIgnoreCase(CLUSTER_IN_WORDS) ? CLUSTER : name;
    }

    /** Whether what was typed can be the name of a fund. */
    public static boolean canBeTyped(String name) {
        return TYPED.matcher(name).matches();
    }

    /** The same for two names that differ in blanks, capital letters or the form of a letter alone. */
    public static String alike(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** As it is shown, with a capital first: how it was typed is not kept. */
    public static String inWords(String name) {
        return name.equals(CLUSTER) ? CLUSTER_IN_WORDS : withCapital(name);
    }

    public static String ofCluster(String cooperation) {
        return of(cooperation, CLUSTER);
    }

    /** @param name {@link #CLUSTER}, or what the source calls the money */
    public static String of(String cooperation, String name) {
        return cooperation + ":" + name.strip().toLowerCase(Locale.ROOT);
    }

    /** {@link #CLUSTER}, or what the source calls the money. */
    public static String nameOf(String fund) {
        return fund.substring(fund.indexOf(':') + 1);
    }

    public static boolean isOfCluster(String fund) {
        return fund.endsWith(":" + CLUSTER);
    }

    /** The name of a fund in Danish; null of the cluster's own. */
    public static @Nullable String otherInWords(String fund) {
        return isOfCluster(fund) ? null : inWords(nameOf(fund));
    }
}
