package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.meetings.register.Cooperation.Kind;
import dk.sundhedsklynge.meetings.register.Cooperation.Successor;
import dk.sundhedsklynge.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register as it stands in {@code reference-data.json}. */
record ReferenceData(
        String note,
        List<Region> regions,
        @JsonProperty("regions_note") String regionsNote,
        List<Cluster> clusters,
        @JsonProperty("health_councils") List<Council> councils) {

    /** The act on health clusters came into force. */
    private static final LocalDate CLUSTERS_FROM = LocalDate.of(2022, 7, 1);
    /** Clusters end and health councils begin: act L 214, in force on 1 January 2027. */
    private static final LocalDate COUNCILS_FROM = LocalDate.of(2027, 1, 1);

    private static final ObjectMapper JSON = Json.mapper();

    record Region(String code, String name) {}

    record Municipality(String code, String name) {}

    record Cluster(
            String region,
            String name,
            List<Municipality> municipalities,
            String evidence,
            @JsonProperty("successor_health_councils") List<String> successors) {}

    record Council(
            String name,
            @JsonProperty("region_from_2027") String region,
            int members,
            List<Municipality> municipalities,
            @Nullable String evidence) {}

    static ReferenceData read() {
        try (InputStream file = ReferenceData.class.getResourceAsStream("/register/reference-data.json")) {
            return JSON.readValue(file, ReferenceData.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data of the register cannot be read", e);
        }
    }

    Register.Content content(List<BodyType> types) {
        List<Cooperation> cooperations = cooperations();
        return new Register.Content(cooperations, parties(), bodies(cooperations), types);
    }

    private List<Cooperation> cooperations() {
        Map<String, String> regionCodes = regions.stream().collect(Collectors.toMap(Region::name, Region::code));
        List<Cooperation> cooperations = new ArrayList<>();
        clusters.forEach(cluster -> cooperations.add(cluster(cluster, regionCodes)));
        councils.forEach(council -> cooperations.add(council(council, regionCodes)));
        return List.copyOf(cooperations);
    }

    private static List<Body> bodies(List<Cooperation> cooperations) {
        return cooperations.stream()
                .flatMap(cooperation -> switch (cooperation.kind()) {
                    case HEALTH_CLUSTER ->
                        Stream.of(
                                Body.of(cooperation, Level.POLITICAL, BodyType.POLITICAL_LEVEL),
                                Body.of(cooperation, Level.PROFESSIONAL, BodyType.PROFESSIONAL_LEVEL));
                    case HEALTH_COUNCIL -> Stream.of(Body.ofCouncil(cooperation));
                })
                .toList();
    }

    private Cooperation cluster(Cluster cluster, Map<String, String> regionCodes) {
        String region = regionCodes.get(cluster.region());
        List<String> parties = new ArrayList<>(codes(cluster.municipalities()));
        parties.add(region);
        return new Cooperation(
                regionSlug(cluster.region()) + "-" + Slug.of(cluster.name()),
                clusterName(cluster),
                cluster.name(),
                Kind.HEALTH_CLUSTER,
                region,
                cluster.region(),
                CLUSTERS_FROM,
                COUNCILS_FROM.minusDays(1),
                parties,
                successors(cluster),
                cluster.evidence(),
                null);
    }

    private String clusterName(Cluster cluster) {
        String name = cluster.name().endsWith("klyngen") ? cluster.name() : "Sundhedsklynge " + cluster.name();
        boolean shared = clusters.stream()
                        .filter(other -> other.name().equals(cluster.name()))
                        .count()
                > 1;
        return shared ? name + ", " + cluster.region() : name;
    }

    /** The council of each municipality. */
    private List<Successor> successors(Cluster cluster) {
        Map<String, Council> councilOf = new HashMap<>();
        councils.forEach(council ->
                council.municipalities().forEach(municipality -> councilOf.put(municipality.code(), council)));
        List<Successor> successors = new ArrayList<>();
        cluster.municipalities().forEach(municipality -> {
            Council council = councilOf.get(municipality.code());
            if (council != null) {
                successors.add(new Successor(municipality.code(), Slug.of(council.name())));
            }
        });
        return List.copyOf(successors);
    }

    private static Cooperation council(Council council, Map<String, String> regionCodes) {
        String region = regionCodes.get(council.region());
        List<String> parties = new ArrayList<>(codes(council.municipalities()));
        if (region != null) {
            parties.add(region);
        }
        return new Cooperation(
                Slug.of(council.name()),
                council.name(),
                council.name(),
                Kind.HEALTH_COUNCIL,
                region,
                council.region(),
                COUNCILS_FROM,
                null,
                parties,
                List.of(),
                council.evidence(),
                null);
    }

    private List<Party> parties() {
        Map<String, Party> parties = new TreeMap<>();
        regions.forEach(region -> parties.put(
                region.code(),
                new Party(region.code(), Party.Kind.REGION, region.name(), Integer.parseInt(region.code()))));
        Stream.concat(
                        clusters.stream().flatMap(cluster -> cluster.municipalities().stream()),
                        councils.stream().flatMap(council -> council.municipalities().stream()))
                .forEach(municipality -> parties.put(
                        municipality.code(),
                        new Party(
                                municipality.code(),
                                Party.Kind.MUNICIPALITY,
                                municipality.name(),
                                Integer.parseInt(municipality.code()))));
        return parties.values().stream()
                .sorted(Comparator.comparingInt(Party::order))
                .toList();
    }

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::code).toList();
    }

    private static String regionSlug(String region) {
        return Slug.of(region.replaceFirst("^Region ", ""));
    }
}
