package dk.sundhedsklynge.meetings.reading.table;

import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the party that a name in a table means. A misspelt name can be equally close to two parties; a party that another
 * row names already is then ruled out. If more than one remains, the row has no party and a warning asks which is meant.
 */
public final class PartyNames {
    private static final Pattern KIND = Pattern.compile("\\s+(?:kommuner?s?|kommunes)$");
    private static final Pattern MARKS = Pattern.compile("(?:\\[\\^\\d{0,3}]|[*^#¹²³†:]){1,8}+\\s{0,4}$");

    private final Map<String, Party> own;
    private final Map<String, Party> others;
    private final @Nullable Party region;
    private final ReadingReport report;

    public PartyNames(Register register, ClusterMatch cluster, ReadingReport report) {
        List<Party> ofCluster =
                cluster instanceof ClusterMatch.Found found ? register.partiesOf(found.cooperation()) : List.of();
        own = byName(ofCluster);
        others = byName(List.copyOf(register.parties()));
        region = ofCluster.stream()
                .filter(party -> party.kind() == Party.Kind.REGION)
                .findFirst()
                .orElse(null);
        this.report = report;
    }

    private static Map<String, Party> byName(List<Party> parties) {
        return parties.stream()
                .collect(Collectors.toMap(party -> plain(party.name()), Function.identity(), (one, other) -> one));
    }

    private static String plain(String name) {
        return KIND.matcher(MARKS.matcher(name.strip()).replaceAll("").strip().toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** A name and the line it stands in. */
    record Printed(String name, int line) {}

    /**
     * @param names of one column, or of one heading row, in their order
     * @return the code of each, null for what is no party
     */
    List<@Nullable String> codes(List<Printed> names) {
        List<@Nullable Party> parties = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Printed printed : names) {
            Party party = exact(printed.name());
            parties.add(party);
            if (party != null) {
                taken.add(party.code());
            }
        }
        boolean listsParties = taken.size() * 2 >= names.size();
        for (int i = 0; i < names.size(); i++) {
            boolean saysMunicipality =
                    KIND.matcher(names.get(i).name().toLowerCase(Locale.ROOT).strip())
                                    .find()
                            || names.get(i).name().toLowerCase(Locale.ROOT).contains(" kommune");
            if (parties.get(i) == null && (saysMunicipality || listsParties)) {
                Party near = near(names.get(i), taken);
                parties.set(i, near);
                if (near != null) {
                    taken.add(near.code());
                }
            }
        }
        List<@Nullable String> codes = new ArrayList<>();
        parties.forEach(party -> codes.add(party == null ? null : party.code()));
        return codes;
    }

    private @Nullable Party exact(String name) {
        String plain = plain(name);
        if (region != null && (plain.equals("region") || plain.equals("regionen") || plain.equals("regionens andel"))) {
            return region;
        }
        Party party = own.get(plain);
        if (party == null && plain.endsWith("s")) {
            party = own.get(plain.substring(0, plain.length() - 1));
        }
        return party != null ? party : others.get(plain);
    }

    private @Nullable Party near(Printed printed, Set<String> taken) {
        String plain = plain(printed.name());
        if (plain.length() < 4 || plain.contains(" i alt") || plain.startsWith("total")) {
            return null;
        }
        List<Party> nearest = nearest(plain);
        List<Party> free =
                nearest.stream().filter(party -> !taken.contains(party.code())).toList();
        if (free.size() == 1) {
            report.warn(
                    printed.line(),
                    Warning.Kind.PARTY_MISSPELT,
                    "Der står \"%s\", og det er læst som %s. Kontrollér, at det er rigtigt."
                            .formatted(printed.name().strip(), free.getFirst().displayName()));
            return free.getFirst();
        }
        if (!nearest.isEmpty()) {
            report.warn(
                    printed.line(),
                    Warning.Kind.PARTY_UNCLEAR,
                    "Der står \"%s\", som kan være %s. Ret navnet i filen, og indlæs det igen."
                            .formatted(printed.name().strip(), oneOf(nearest)));
        }
        return null;
    }

    /** The parties of the cluster whose names differ least from this one: by at most two letters, one in short names. */
    private List<Party> nearest(String plain) {
        int most = plain.length() < 6 ? 1 : 2;
        int least = own.keySet().stream()
                .mapToInt(name -> Wording.distance(plain, name, most))
                .min()
                .orElse(most + 1);
        return own.entrySet().stream()
                .filter(each -> least <= most && Wording.distance(plain, each.getKey(), most) == least)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String oneOf(List<Party> parties) {
        return parties.stream().map(Party::displayName).sorted().collect(Collectors.joining(" eller "));
    }
}
