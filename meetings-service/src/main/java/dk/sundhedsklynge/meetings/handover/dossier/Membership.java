package dk.sundhedsklynge.meetings.handover.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to the cooperation on the day that the run froze, and who follows each of them.
 *
 * @param name of the cooperation
 * @param region null when the cooperation has none
 */
public record Membership(
        String cooperation,
        String name,
        List<Municipality> municipalities,
        @Nullable Region region) {

    /**
     * @param party kommunekode
     * @param council id of the council that follows; null when none is known
     */
    public record Municipality(
            String party,
            String name,
            @Nullable String council,
            @Nullable String councilName) {}

    /**
     * @param party region code
     * @param successor what the region is called afterwards
     */
    public record Region(String party, String name, String successor) {}

    /** Names of the councils by their id, in the order of the municipalities. */
    public Map<String, String> councils() {
        Map<String, String> all = new LinkedHashMap<>();
        municipalities.forEach(it -> {
            if (it.council() != null) {
                all.putIfAbsent(it.council(), it.councilName() == null ? it.council() : it.councilName());
            }
        });
        return all;
    }

    Optional<Municipality> municipality(@Nullable String party) {
        return municipalities.stream().filter(it -> it.party().equals(party)).findFirst();
    }

    boolean isRegion(@Nullable String party) {
        return region != null && region.party().equals(party);
    }

    /** The name of a party, or the code of one that is no member. */
    String nameOf(String party) {
        return isRegion(party) && region != null
                ? region.name()
                : municipality(party).map(Municipality::name).orElse(party);
    }
}
