package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the party of a cooperation that a sheet means. A short form is of the one party that it fits; a misspelt name is never taken
 * for a party, only asked about.
 *
 * @param names by code
 */
record NamedParties(Map<String, String> names) {
    private static final List<String> KINDS = List.of("kommune", "kom");
    private static final String REGION = "region";
    private static final String THE_REGION = "regionen";
    /** Such as region and three letters more. */
    private static final int SHORTEST_REGION = 9;

    private static final int MOST_WRONG_LETTERS = 2;
    private static final int SHORT_NAME = 5;

    /** The code; empty when it is no one party. */
    Optional<String> find(String written) {
        String plain = ColumnMatch.plain(written);
        Optional<String> exact = names.entrySet().stream()
                .filter(it -> ColumnMatch.plain(it.getKey()).equals(plain)
                        || bare(it.getValue()).equals(bare(written)))
                .map(Map.Entry::getKey)
                .findFirst();
        return exact.isPresent() ? exact : shortForm(plain);
    }

    private Optional<String> shortForm(String plain) {
        List<String> regions = names.entrySet().stream()
                .filter(it -> isRegion(it.getValue()))
                .filter(it -> plain.equals(THE_REGION)
                        || plain.equals(REGION)
                        || plain.startsWith(REGION)
                                && plain.length() >= SHORTEST_REGION
                                && ColumnMatch.plain(it.getValue()).startsWith(plain))
                .map(Map.Entry::getKey)
                .toList();
        return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
    }

    private static boolean isRegion(String name) {
        return ColumnMatch.plain(name).startsWith(REGION);
    }

    /** The name of the one party that is spelled almost like this; empty for none and for several. */
    Optional<String> nearest(String written) {
        String bare = bare(written);
        int most = bare.length() <= SHORT_NAME ? 1 : MOST_WRONG_LETTERS;
        List<String> near = names.values().stream()
                .filter(it -> Spelling.distance(bare, bare(it), most) <= most)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** Without the word for a municipality. */
    private static String bare(String name) {
        String plain = ColumnMatch.plain(name);
        return KINDS.stream()
                .filter(kind -> plain.endsWith(kind) && plain.length() > kind.length())
                .map(kind -> plain.substring(0, plain.length() - kind.length()))
                .findFirst()
                .orElse(plain);
    }
}
