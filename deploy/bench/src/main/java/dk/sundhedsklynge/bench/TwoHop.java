package dk.sundhedsklynge.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * From confirming a grant in meetings, through funds, to the project that shows it. The grants go to projects in turn: of one and
 * the same project at most ten states a second are told.
 */
final class TwoHop {
    private static final int PROJECTS = 20;

    /** Meetings whose grants warm the three services up: until then most of what they run is not compiled. */
    private static final int WARM = 60;

    /** Meetings whose grants are timed; each grants to every project once. */
    private static final int TIMED = 3;

    private static final Duration EACH = Duration.ofSeconds(20);
    private static final Duration ALL = Duration.ofSeconds(120);
    private static final double WANTED_MILLIS = 30;
    private static final int KRONER = 100;

    private final Bed bed;

    TwoHop(Bed bed) {
        this.bed = bed;
    }

    /** @param cooperation whose political level has met on Mondays only, as what is seeded has it */
    void measure(String cooperation, String data) {
        String token = bed.tokens().of("sekretariat");
        try (Api meetings = new Api(bed.suite().port("meetings"), token, EACH);
                Api projects = new Api(bed.suite().port("projects"), token, EACH)) {
            measured(cooperation, data, meetings, projects);
        } catch (BenchFailure failure) {
            bed.report().value("twohop", "confirm to project", data, "stopped: " + failure.getMessage());
        }
        bed.settle();
    }

    private void measured(String cooperation, String data, Api meetings, Api projects) {
        List<LocalDate> days = days(WARM + TIMED);
        String period = String.valueOf(days.getFirst().getYear());
        List<String> decisions =
                days.stream().map(day -> decision(meetings, cooperation, day)).toList();
        confirmAndAwait(
                meetings,
                effect(
                        meetings,
                        decisions.getFirst(),
                        "allotment",
                        amount(terms().put("period", period).put("label", "hele klyngen"), 1_000_000)));
        List<String> registered = new ArrayList<>();
        for (int i = 1; i <= PROJECTS; i++) {
            ObjectNode name = terms().put("name", "Måling %d af %s".formatted(i, cooperation));
            JsonNode registration =
                    meetings.post("/api/meetings/v1/effects", effectOf(decisions.getFirst(), "register", name));
            confirmAndAwait(meetings, registration.path("id").asText());
            registered.add(registration.at("/terms/project").asText());
        }
        List<Grant> grants = new ArrayList<>();
        for (String decision : decisions) {
            BigDecimal granted = BigDecimal.valueOf((long) KRONER * (1 + grants.size() / PROJECTS));
            for (String project : registered) {
                ObjectNode terms = terms().put("project", project).put("period", period);
                grants.add(new Grant(effect(meetings, decision, "grant", amount(terms, KRONER)), project, granted));
            }
        }
        time(grants.subList(0, WARM * PROJECTS), meetings, projects);
        Measured measured = time(grants.subList(WARM * PROJECTS, grants.size()), meetings, projects);
        bed.report().row("twohop", "confirm to project", data, 1, measured, Double.NaN, Double.NaN, null);
        bed.report()
                .goal(
                        "from confirming a grant to the project, " + data,
                        "median below 30 ms",
                        Report.figure(measured.millis(0.5)) + " ms",
                        measured.millis(0.5) < WANTED_MILLIS);
    }

    /** The last days that are no Mondays, the earliest first. */
    private static List<LocalDate> days(int many) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        return Stream.iterate(today, day -> day.minusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.MONDAY)
                .limit(many)
                .toList()
                .reversed();
    }

    /** @param granted all that the project has been granted when this one is done */
    private record Grant(String id, String project, BigDecimal granted) {}

    private static void confirmAndAwait(Api meetings, String effect) {
        confirm(meetings, effect);
        if (!Bed.within(EACH, () -> meetings.get("/api/meetings/v1/effects/" + effect)
                .path("state")
                .asText()
                .equals("applied"))) {
            throw new BenchFailure("the first effects were not applied within " + EACH.toSeconds() + " s");
        }
    }

    private static Measured time(List<Grant> grants, Api meetings, Api projects) {
        List<Long> nanos = new ArrayList<>();
        long begun = System.nanoTime();
        int unanswered = 0;
        for (int i = 0; i < grants.size() && System.nanoTime() - begun < ALL.toNanos(); i++) {
            Grant grant = grants.get(i);
            long from = System.nanoTime();
            confirm(meetings, grant.id());
            if (!shows(projects, grant)) {
                unanswered++;
                break;
            }
            nanos.add(System.nanoTime() - from);
        }
        return new Measured(
                nanos.stream().mapToLong(Long::longValue).sorted().toArray(),
                0,
                unanswered,
                (System.nanoTime() - begun) / 1e9,
                null);
    }

    /** Asks every two milliseconds. */
    private static boolean shows(Api projects, Grant grant) {
        long deadline = System.nanoTime() + EACH.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode granted =
                    projects.get("/api/projects/v1/projects/" + grant.project()).at("/money/granted/amount");
            if (granted.isNumber() && granted.decimalValue().compareTo(grant.granted()) == 0) {
                return true;
            }
            Bed.pause(Duration.ofMillis(2));
        }
        return false;
    }

    private static String decision(Api meetings, String cooperation, LocalDate day) {
        ObjectNode meeting = Api.JSON
                .createObjectNode()
                .put("cooperation", cooperation)
                .put("level", "political")
                .put("date", day.toString());
        ObjectNode item = meeting.putArray("items").addObject().put("number", 1).put("title", "Klyngemidler");
        item.withArray("decisions").addObject().put("text", "Der bevilges.").put("outcome", "approved");
        return meetings.post("/api/meetings/v1/meetings", meeting)
                .at("/items/0/decisions/0/id")
                .asText();
    }

    private static ObjectNode effectOf(String decision, String type, ObjectNode terms) {
        ObjectNode effect =
                Api.JSON.createObjectNode().put("decision", decision).put("type", type);
        effect.set("terms", terms);
        return effect;
    }

    private static String effect(Api meetings, String decision, String type, ObjectNode terms) {
        return meetings.post("/api/meetings/v1/effects", effectOf(decision, type, terms))
                .path("id")
                .asText();
    }

    private static void confirm(Api meetings, String effect) {
        meetings.post("/api/meetings/v1/effects/" + effect + "/confirm", Api.JSON.createObjectNode());
    }

    private static ObjectNode terms() {
        return Api.JSON.createObjectNode();
    }

    private static ObjectNode amount(ObjectNode terms, int kroner) {
        terms.putObject("amount").put("amount", kroner).put("currency", "DKK");
        return terms;
    }
}
