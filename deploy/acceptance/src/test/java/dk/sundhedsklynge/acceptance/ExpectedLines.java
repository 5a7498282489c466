package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.acceptance.HandedOver.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds a list of what must stand in dossiers against those that were made. */
final class ExpectedLines {
    private static final Pattern OF_NO_ONE_PARTY = Pattern.compile("not split|all parties|split per party.*");

    /** In which kinds of lines what the list names may stand. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "followUps",
            Set.of("follow-up", "decision-without-effect", "agreement", "postponed-item"),
            "agreements",
            Set.of("agreement", "decision-without-effect", "unsettled-effect"),
            "postponed",
            Set.of("postponed-item", "follow-up"),
            "decisionsWithoutEffect",
            Set.of("decision-without-effect", "unsettled-effect", "agreement", "money", "project", "finding"),
            "findings",
            Set.of("finding", "unsettled-effect", "agreement"),
            "unapprovedMinutes",
            Set.of("unapproved-minutes"));

    private final JsonNode list;
    private final JsonNode readings;
    private final List<Line> lines;
    private final HandedOver dossiers;
    private final Set<String> matched = new HashSet<>();
    private final Set<String> differences = new LinkedHashSet<>();

    ExpectedLines(JsonNode list, JsonNode readings, HandedOver dossiers) {
        this.list = list;
        this.readings = readings;
        this.dossiers = dossiers;
        this.lines = dossiers.lines();
    }

    Set<String> differences() {
        list.path("money").forEach(this::money);
        KINDS.keySet().stream().sorted().forEach(section -> list.path(section).forEach(it -> text(section, it)));
        list.path("projects").forEach(this::project);
        int number = 0;
        for (JsonNode it : list.path("unknown")) {
            number++;
            unknown("unknown:" + number, it);
        }
        readings.path("never").forEach(this::never);
        lines.stream().filter(it -> !it.kind().equals("document")).forEach(this::invented);
        return differences;
    }

    /** A line that the suite is known not to find must not be found: then the reason no longer holds. */
    private void found(String id, boolean isFound, String what) {
        boolean gap = readings.path("gaps").has(id);
        if (isFound == gap) {
            differences.add((gap ? "found by now: " : "forgotten: ") + id + ": " + what);
        }
    }

    private void mark(List<Line> found) {
        found.forEach(it -> matched.add(it.key()));
    }

    private void money(JsonNode it) {
        String id = it.path("id").asText();
        BigDecimal kroner = new BigDecimal(it.path("kroner").asText());
        String party = it.path("party").asText();
        if (kroner.signum() == 0) {
            List<Line> zero = lines.stream()
                    .filter(line -> line.kind().equals("money") && line.label().equals(party))
                    .toList();
            if (it.path("quantity").asText().equals("received")) {
                found(
                        id,
                        zero.stream().anyMatch(line -> isZero(line.amounts().get("received"))),
                        "a stated zero of " + party);
            }
            mark(zero);
            return;
        }
        boolean ofOne = !OF_NO_ONE_PARTY.matcher(party).matches();
        List<Line> found = lines.stream()
                .filter(line -> line.says(kroner) && (!ofOne || line.isOf(party)) || isMeant(id, line))
                .toList();
        List<String> where = names(it.path("standsIn")).stream()
                .filter(name -> !name.equals("cover"))
                .toList();
        Set<String> without = new LinkedHashSet<>(where);
        found.forEach(line -> without.remove(line.dossier()));
        found(
                id,
                where.isEmpty() ? !found.isEmpty() || dossiers.coverSays(kroner) : without.isEmpty(),
                "%s, %s, %s kr. is not in %s"
                        .formatted(party, it.path("quantity").asText(), kroner, without));
        mark(found);
    }

    private boolean isMeant(String id, Line line) {
        String said = line.words().toLowerCase(Locale.ROOT);
        return words(id).stream().anyMatch(said::contains);
    }

    private static boolean isZero(BigDecimal amount) {
        return amount != null && amount.signum() == 0;
    }

    private void text(String section, JsonNode it) {
        String id = id(section, it);
        List<Line> found = new ArrayList<>();
        Set<String> places = places(id, it);
        List<String> words = words(id);
        for (Line line : lines) {
            String said = (line.words() + " " + line.missing()).toLowerCase(Locale.ROOT);
            if (line.places().stream().anyMatch(places::contains)
                    || words.stream().anyMatch(said::contains)) {
                found.add(line);
            }
        }
        List<Line> ofKind = found.stream()
                .filter(line -> KINDS.get(section).contains(line.kind()))
                .toList();
        mark(section.equals("unapprovedMinutes") ? ofKind : found);
        if (it.path("mustBeThere").asBoolean(true)) {
            Set<String> without = new LinkedHashSet<>(names(it.path("dossiers")));
            ofKind.forEach(line -> without.remove(line.dossier()));
            found(id, !ofKind.isEmpty() && without.isEmpty(), "%s is not in %s".formatted(it, without));
        }
    }

    private static String id(String section, JsonNode it) {
        if (it.has("id")) {
            return it.path("id").asText();
        }
        String minutes = it.path("minutes").asText();
        return section + ":" + it.path("line").asText()
                + (minutes.isEmpty() ? "" : ":" + minutes.substring(minutes.length() - 10));
    }

    private Set<String> places(String id, JsonNode it) {
        Set<String> numbers = new LinkedHashSet<>();
        numbers.add(it.path("line").asText());
        it.path("lines").forEach(line -> numbers.add(line.asText()));
        it.path("otherLines").forEach(line -> numbers.add(line.asText()));
        readings.at("/read").path(id).path("lines").forEach(line -> numbers.add(line.asText()));
        Set<String> files = new LinkedHashSet<>();
        it.path("files").forEach(file -> files.add(file.asText()));
        if (files.isEmpty()) {
            files.add(it.path("file")
                    .asText(list.at("/source/file")
                            .asText(list.at("/source/files/0").asText())));
        }
        Set<String> places = new LinkedHashSet<>();
        files.forEach(file -> numbers.forEach(number -> places.add(file + ":" + number)));
        return places;
    }

    private List<String> words(String id) {
        List<String> words = new ArrayList<>();
        readings.at("/read")
                .path(id)
                .path("words")
                .forEach(it -> words.add(it.asText().toLowerCase(Locale.ROOT)));
        return words;
    }

    private void project(JsonNode it) {
        String id = "project:" + it.path("name").asText();
        List<String> names = words(id);
        names.add(it.path("name").asText().toLowerCase(Locale.ROOT));
        it.path("aliases").forEach(alias -> names.add(alias.asText().toLowerCase(Locale.ROOT)));
        List<Line> found = lines.stream()
                .filter(line -> names.stream().anyMatch(line.words().toLowerCase(Locale.ROOT)::contains))
                .toList();
        Set<String> without = new LinkedHashSet<>(names(it.path("mustStandIn")));
        Set<String> wrong = new LinkedHashSet<>();
        for (Line line : found) {
            if (Set.of("project", "agreement", "decision-without-effect", "unsettled-effect")
                    .contains(line.kind())) {
                without.remove(line.dossier());
            }
            if (line.kind().equals("project")
                    && names(it.path("mustNotStandIn")).contains(line.dossier())) {
                wrong.add(line.dossier());
            }
        }
        found(id, without.isEmpty() && wrong.isEmpty(), "not in %s, wrongly in %s".formatted(without, wrong));
        mark(found);
    }

    private void unknown(String id, JsonNode it) {
        JsonNode asked = readings.at("/read").path(id).path("missing");
        boolean isAsked = !asked.isEmpty();
        for (JsonNode one : asked) {
            isAsked &= lines.stream()
                    .anyMatch(line -> line.missing().stream().anyMatch(said -> said.contains(one.asText())));
        }
        found(id, isAsked, it.path("what").asText());
    }

    private void never(JsonNode it) {
        BigDecimal amount = new BigDecimal(it.path("amount").asText());
        String quantity = it.path("quantity").asText();
        Pattern label = Pattern.compile(it.path("label").asText(".*"));
        for (Line line : lines) {
            if (line.kind().equals("money") && label.matcher(line.label()).matches()) {
                line.amounts().forEach((name, value) -> {
                    if ((quantity.isEmpty() || quantity.equals(name)) && value.compareTo(amount) == 0) {
                        differences.add("wrong: %s in %s: %s".formatted(line.words(), line.dossier(), it));
                    }
                });
            }
        }
    }

    private void invented(Line line) {
        if (matched.contains(line.key())) {
            return;
        }
        for (JsonNode extra : readings.path("extras")) {
            boolean ofKind = !extra.has("kind") || extra.path("kind").asText().equals(line.kind());
            if (ofKind && line.words().contains(extra.path("words").asText())) {
                return;
            }
        }
        differences.add("invented: %s: %s %s".formatted(line.kind(), line.words(), line.places()));
    }

    private static List<String> names(JsonNode named) {
        List<String> names = new ArrayList<>();
        named.forEach(it -> {
            String name = it.asText().replace(" (reference)", "");
            names.add(name.startsWith("municipality ") ? name.substring(13) + " Kommune" : name);
        });
        return names;
    }
}
