package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** All lines of the dossiers of a run, as the secretariat reads them over the API. */
final class HandedOver {
    private static final DecimalFormat DANISH =
            new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.of("da", "DK")));

    private final List<Line> lines = new ArrayList<>();
    private final String cover;

    /**
     * A line in one dossier.
     *
     * @param kind {@code money}, {@code project}, {@code share} of a project, or that of a text
     * @param words its title and facts
     * @param amounts by quantity
     * @param places where it stands: {@code <file>:<line>}
     */
    record Line(
            String dossier,
            String kind,
            String key,
            String label,
            String words,
            Map<String, BigDecimal> amounts,
            List<String> missing,
            List<String> places) {

        /** Whether it says the amount, as a figure of its own or in words. */
        boolean says(BigDecimal kroner) {
            return amounts.values().stream().anyMatch(it -> it.compareTo(kroner) == 0) || isWritten(kroner);
        }

        private boolean isWritten(BigDecimal kroner) {
            String full = DANISH.format(kroner);
            String brief = full.endsWith(",00") ? full.substring(0, full.length() - 3) : full;
            return Pattern.compile("(?<![\\d.])" + Pattern.quote(brief) + "(?:,00)?(?![\\d,.]*\\d)")
                    .matcher(words)
                    .find();
        }

        boolean isOf(String party) {
            return label.contains(party) || words.contains(party);
        }
    }

    private HandedOver(String cover) {
        this.cover = cover;
    }

    static HandedOver of(Suite secretariat, String run, Map<String, String> files) {
        String address = "/api/meetings/v1/handover-runs/" + run;
        HandedOver all = new HandedOver(secretariat.get(address + "/cover").ok().toString());
        secretariat.get(address).ok().path("dossiers").forEach(it -> {
            JsonNode dossier = secretariat
                    .get(address + "/dossiers/" + it.path("receiver").asText())
                    .ok()
                    .path("dossier");
            String name = dossier.at("/receiver/name").asText();
            dossier.path("money").forEach(line -> all.money(name, line, files));
            dossier.path("projects").forEach(line -> all.project(name, line, files));
            dossier.path("texts").forEach(line -> all.text(name, line, files));
        });
        return all;
    }

    List<Line> lines() {
        return lines;
    }

    boolean coverSays(BigDecimal kroner) {
        String plain = kroner.setScale(2, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
        return Pattern.compile("\"amount\":" + Pattern.quote(plain) + "(?![\\d.]*\\d)")
                .matcher(cover)
                .find();
    }

    private void money(String dossier, JsonNode it, Map<String, String> files) {
        lines.add(new Line(
                dossier,
                "money",
                it.path("key").asText(),
                it.path("label").asText(),
                it.path("label").asText() + ", " + it.path("period").asText(),
                amounts(it.path("figures")),
                missing(it),
                places(it.path("sources"), files)));
    }

    private void project(String dossier, JsonNode it, Map<String, String> files) {
        String name = it.path("name").asText();
        lines.add(new Line(
                dossier,
                "project",
                it.path("key").asText(),
                name,
                name + " " + it.path("aliases"),
                Map.of(),
                missing(it),
                places(Suite.JSON.createArrayNode().add(it.path("source")), files)));
        it.path("money")
                .forEach(share -> lines.add(new Line(
                        dossier,
                        "share",
                        it.path("key").asText(),
                        share.path("label").asText(),
                        "%s, %s, %s"
                                .formatted(
                                        name,
                                        share.path("label").asText(),
                                        share.path("period").asText()),
                        amounts(share),
                        List.of(),
                        List.of())));
    }

    private void text(String dossier, JsonNode it, Map<String, String> files) {
        StringBuilder words = new StringBuilder(it.path("title").asText());
        it.path("facts").forEach(fact -> words.append(" | ")
                .append(fact.path("label").asText())
                .append(": ")
                .append(fact.path("value").asText()));
        lines.add(new Line(
                dossier,
                it.path("kind").asText(),
                it.path("key").asText(),
                it.path("title").asText(),
                words.toString(),
                Map.of(),
                missing(it),
                places(Suite.JSON.createArrayNode().add(it.path("source")), files)));
    }

    private static Map<String, BigDecimal> amounts(JsonNode figures) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        figures.properties().forEach(it -> {
            if (it.getValue().has("amount")) {
                amounts.put(it.getKey(), it.getValue().path("amount").decimalValue());
            }
        });
        return amounts;
    }

    private static List<String> missing(JsonNode line) {
        List<String> missing = new ArrayList<>();
        line.path("missing").forEach(it -> missing.add(it.path("what").asText()));
        return missing;
    }

    private static List<String> places(JsonNode sources, Map<String, String> files) {
        List<String> places = new ArrayList<>();
        sources.forEach(it -> {
            String file = files.get(it.path("document").asText());
            if (file != null && it.has("line")) {
                places.add(file + ":" + it.path("line").asInt());
            }
        });
        return places;
    }
}
