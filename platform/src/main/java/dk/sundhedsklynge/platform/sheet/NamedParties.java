package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the party of a cooperation that a sheet means. A short form is of the one party that it fits; a misspelt name is never taken
 * for a party, only asked about. The genitive, old spellings and a region without its word are forms of a name.
 *
 * @param names by code
 */
public record NamedParties(Map<String, String> names) {
    private static final List<String> KINDS = List.of("regionskommune", "kommune", "kom");
    /** As the older spelling of a name writes x: Fakse for Faxe. */
    private static final String OLD_X = "ks";

    /** Of a municipality, as 740, or of a region, as 1082. */
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{3,4}\\s*[-:.]?\\s+");

    /** For the word for a municipality, as in Assens K. */
    private static final Pattern SHORT_KIND = Pattern.compile("(?<=\\p{L})\\s+[kK]\\.?\\s*$");

    private static final String REGION = "region";
    private static final Pattern REG = Pattern.compile("^reg(?:\\.\\s*|\\s+)", Pattern.CASE_INSENSITIVE);
    private static final String THE_REGION = "regionen";
    private static final int MOST_WRONG_LETTERS = 2;
    private static final int SHORT_NAME = 5;
    private static final int LONGEST = 200;

    /** Parties whose names are their codes. */
    static NamedParties named(List<String> names) {
        return new NamedParties(names.stream().distinct().collect(Collectors.toMap(it -> it, it -> it)));
    }

    /** The code; empty when it is no one party. */
    public Optional<String> find(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = ColumnMatch.plain(written);
        Optional<String> exact = names.entrySet().stream()
                .filter(it -> ColumnMatch.plain(it.getKey()).equals(plain)
                        || bare(it.getValue()).equals(bare(written)))
                .map(Map.Entry::getKey)
                .findFirst();
        return exact.or(() -> one(it -> stem(it).equals(stem(written)))).or(() -> one(it -> isShortForm(written, it)));
    }

    /** The code of the one party whose name it is; empty for none and for several. */
    private Optional<String> one(Predicate<String> isMeant) {
        List<String> meant = names.entrySet().stream()
                .filter(it -> isMeant.test(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** Such as the region, Region Midt, Reg. Midt, Region M, or Midtjylland alone. */
    private static boolean isShortForm(String written, String name) {
        if (!isRegion(name)) {
            return false;
        }
        String plain = ColumnMatch.plain(REG.matcher(written).replaceFirst(REGION + " "));
        String rest = ColumnMatch.plain(name).substring(REGION.length());
        return plain.equals(THE_REGION)
                || plain.equals(REGION)
                || plain.equals(rest)
                || plain.startsWith(REGION) && rest.startsWith(plain.substring(REGION.length()));
    }

    private static boolean isRegion(String name) {
        return ColumnMatch.plain(name).startsWith(REGION);
    }

    /** The name of the one party that is spelled almost like this; empty for none and for several. */
    public Optional<String> nearest(String written) {
        String bare = bare(written);
        int most = bare.length() <= SHORT_NAME ? 1 : MOST_WRONG_LETTERS;
        List<String> near = names.values().stream()
                .filter(it -> Spelling.distance(bare, bare(it), most) <= most)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** Without the word for a municipality, and its number before the name. */
    private static String bare(String name) {
        String full = SHORT_KIND.matcher(NUMBER.matcher(name).replaceFirst("")).replaceFirst("");
        String plain = ColumnMatch.plain(full).replace("x", OLD_X);
        return KINDS.stream()
                .filter(kind -> plain.endsWith(kind) && plain.length() > kind.length())
                .map(kind -> plain.substring(0, plain.length() - kind.length()))
                .findFirst()
                .orElse(plain);
    }

    /** Without the s of the genitive: some names of municipalities have it as their own. */
    private static String stem(String name) {
        String bare = bare(name);
        return bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
