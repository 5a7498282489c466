package dk.sundhedsklynge.meetings.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the cluster that a document's heading means. Three names (Midt, Nord, Syd) are used by several regions; what
 * settles them is which cluster's municipalities and region the text names, and when it names as many of two, nobody
 * guesses.
 */
public final class ClusterMatcher {
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILLERS =
            Set.of("sundhedsklynge", "sundhedsklyngen", "klynge", "klyngen", "i", "for");

    private final Register register;

    public ClusterMatcher(Register register) {
        this.register = register;
    }

    /**
     * @param heading the name as printed, with or without the word for cluster
     * @param text the whole document
     */
    public ClusterMatch match(String heading, String text) {
        String wanted = plain(heading);
        List<Cooperation> candidates = candidates(wanted);
        if (candidates.isEmpty()) {
            return new ClusterMatch.Unknown();
        }
        if (candidates.size() == 1) {
            return new ClusterMatch.Found(candidates.getFirst());
        }
        List<Named> best = candidates.stream()
                .map(candidate -> new Named(candidate, namedIn(text, candidate)))
                .sorted(Comparator.comparingLong(Named::times).reversed())
                .toList();
        boolean settled = best.get(0).times() > best.get(1).times();
        return settled ? new ClusterMatch.Found(best.getFirst().candidate()) : new ClusterMatch.Ambiguous(candidates);
    }

    /** How often the text names parties of a candidate. */
    private record Named(Cooperation candidate, long times) {}

    private List<Cooperation> candidates(String wanted) {
        List<Cooperation> clusters = register.cooperations().stream()
                .filter(cooperation -> cooperation.kind() == Cooperation.Kind.HEALTH_CLUSTER)
                .toList();
        List<Cooperation> whole = clusters.stream()
                .filter(cluster -> plain(cluster.shortName()).equals(wanted) && wanted.endsWith("klyngen"))
                .toList();
        return whole.isEmpty()
                ? clusters.stream()
                        .filter(cluster -> names(cluster).contains(wanted))
                        .toList()
                : whole;
    }

    /** All names of a cluster: the name itself, what stands in its parenthesis, and the name without "klyngen". */
    private static Set<String> names(Cooperation cluster) {
        Set<String> names = new HashSet<>();
        names.add(plain(PARENTHESIS.matcher(cluster.shortName()).replaceAll(" ")));
        names.add(plain(cluster.shortName()));
        Matcher parenthesis = PARENTHESIS.matcher(cluster.shortName());
        while (parenthesis.find()) {
            names.add(plain(parenthesis.group(1)));
            for (String name : parenthesis.group(1).split("/")) {
                names.add(plain(name));
            }
        }
        names.addAll(names.stream()
                .filter(name -> name.endsWith("klyngen"))
                .map(name -> name.substring(0, name.length() - "klyngen".length()))
                .toList());
        return names;
    }

    private long namedIn(String text, Cooperation cluster) {
        long municipalities = register.partiesOf(cluster).stream()
                .filter(party -> party.kind() == Party.Kind.MUNICIPALITY)
                .filter(party -> contains(text, party.name()))
                .count();
        return municipalities + (contains(text, cluster.regionName()) ? 2 : 0);
    }

    private static boolean contains(String text, String name) {
        return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])")
                .matcher(text)
                .find();
    }

    private static String plain(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NOT_A_WORD.split(name.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
