package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Planning.VEST;
import static dk.sundhedsklynge.meetings.http.Planning.called;
import static dk.sundhedsklynge.meetings.http.Planning.details;
import static dk.sundhedsklynge.meetings.http.Planning.plan;
import static dk.sundhedsklynge.meetings.http.Planning.planned;
import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting from plan to minutes, as a secretariat works with it. */
@QuarkusTest
class PlannedMeetingsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    EntityManager database;

    private final Topics topics = new Topics();

    @Test
    void aMeetingIsPlannedBeforeItsDateIsSet() {
        Map<String, @Nullable Object> details = details(null);
        details.put("form", "hybrid");
        details.put(
                "places",
                List.of(
                        Map.of("name", "Rådhuset, mødelokale 3", "address", "Rådhustorvet 1"),
                        Map.of("name", "Online", "link", "https://moede.example/vest")));

        plan("sekretariat", details)
                .then()
                .statusCode(201)
                .body("state", equalTo("planned"))
                .body("date", nullValue())
                .body("form", equalTo("hybrid"))
                .body("place", equalTo("Rådhuset, mødelokale 3"))
                .body("places.name", contains("Rådhuset, mødelokale 3", "Online"));
    }

    @Test
    void aMeetingMovesToAnotherDayAndTheOldOneStaysInTheTrail() {
        Planning meeting = planned("2091-03-01");

        meeting.edit(details("2091-03-08")).then().statusCode(200).body("date", equalTo("2091-03-08"));

        String trail = QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select cast(detail as text) from audit where action = 'meeting-edited' and subject = ?1")
                .setParameter(1, meeting.id())
                .getSingleResult());
        assertThat(JsonPath.from(trail).getString("before.date")).isEqualTo("2091-03-01");
        assertThat(JsonPath.from(trail).getString("after.date")).isEqualTo("2091-03-08");
    }

    @Test
    void aBodyMeetsSeveralTimesADay() {
        Map<String, @Nullable Object> morning = details("2091-04-01");
        morning.put("time", "09:00");
        morning.put("endTime", "11:30");
        Map<String, @Nullable Object> afternoon = details("2091-04-01");
        afternoon.put("time", "13:00");
        plan("sekretariat", morning).then().statusCode(201);
        plan("sekretariat", afternoon).then().statusCode(201);

        as("laeser")
                .queryParams("cooperation", VEST, "from", "2091-04-01", "to", "2091-04-01")
                .get(API + "/meetings")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void aMeetingIsCalledAndHeld() {
        Planning meeting = planned("2001-05-02");
        meeting.item("1", "Punkt", "open");

        meeting.step("call")
                .then()
                .statusCode(200)
                .body("state", equalTo("called"))
                .body("published", equalTo(1));
        meeting.step("hold").then().statusCode(200).body("state", equalTo("held"));

        meeting.step("cancel", Map.of("reason", "For sent")).then().statusCode(409);
        meeting.edit(details("2001-05-03")).then().statusCode(409).body("detail", containsString("Mødet er afholdt"));
    }

    @Test
    void aCancelledMeetingSaysWhyUntilItIsReinstated() {
        Planning meeting = planned("2091-05-03");

        meeting.step("cancel", Map.of("reason", "For få kan komme"))
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"))
                .body("cancelledBecause", equalTo("For få kan komme"));
        meeting.step("call").then().statusCode(409).body("detail", containsString("Mødet er aflyst"));
        meeting.step("reinstate")
                .then()
                .statusCode(200)
                .body("state", equalTo("planned"))
                .body("cancelledBecause", nullValue());
    }

    @Test
    void aCallIsTakenBack() {
        Planning meeting = called("2091-05-04");

        meeting.step("call-back").then().statusCode(200).body("state", equalTo("planned"));
    }

    @Test
    void aMeetingWithoutADateIsNotCalled() {
        planned(null).step("call").then().statusCode(409).body("type", containsString("date-missing"));
    }

    @Test
    void aCalledMeetingKeepsADate() {
        Planning meeting = called("2091-05-05");

        meeting.edit(details(null)).then().statusCode(409).body("type", containsString("date-missing"));
    }

    @Test
    void aMeetingThatHasNotBegunIsNotHeld() {
        Planning meeting = called("2091-05-06");

        meeting.step("hold").then().statusCode(409).body("type", containsString("not-begun"));
    }

    @ParameterizedTest
    @CsvSource({
        ", 09:00, , time",
        "2091-06-01, , 10:00, endTime",
        "2091-06-01, 10:00, 10:00, endTime",
        "2091-06-01, 10:00, 09:00, endTime"
    })
    void timesThatDoNotFitAreNamed(
            @Nullable String date, @Nullable String time, @Nullable String endTime, String field) {
        Map<String, @Nullable Object> details = details(date);
        details.put("time", time);
        details.put("endTime", endTime);

        plan("sekretariat", details).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void onlyTheSecretariatOfTheCooperationPlans() {
        plan("laeser", details(null)).then().statusCode(403);
        plan("ingen", details(null)).then().statusCode(404);
        as("sekretariat-vest")
                .contentType("application/json")
                .body(Map.of("body", "aarhus:politisk", "details", details(null)))
                .post(API + "/planned-meetings")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheSecretariatOfTheCooperationChanges() {
        Planning meeting = planned("2091-05-07");

        for (var refused : Map.of("laeser", 403, "ingen", 404).entrySet()) {
            as(refused.getKey())
                    .contentType("application/json")
                    .header("If-Match", meeting.tag())
                    .body(Map.of("reason", "x"))
                    .post(meeting.path() + "/cancel")
                    .then()
                    .statusCode(refused.getValue());
        }
        meeting.shown("laeser").body("meeting.state", equalTo("planned"));
    }

    @Test
    void whoHasNotSeenTheNewestVersionChangesNothing() {
        Planning meeting = planned("2091-05-08");
        String read = meeting.tag();
        meeting.edit(details("2091-05-09")).then().statusCode(200);

        Response late = as("sekretariat")
                .contentType("application/json")
                .header("If-Match", read)
                .body(details("2091-05-10"))
                .put(meeting.path());
        Response blind = as("sekretariat")
                .contentType("application/json")
                .body(details("2091-05-10"))
                .put(meeting.path());

        late.then().statusCode(412);
        blind.then().statusCode(428);
        meeting.shown("laeser").body("meeting.date", equalTo("2091-05-09"));
    }

    @Test
    void meetingsAreFoundByStateBodyAndDay() {
        String called = planned("2092-01-10").id();
        Planning other = called("2092-01-11");

        as("laeser")
                .queryParams("cooperation", VEST, "state", "called", "from", "2092-01-01", "to", "2092-01-31")
                .get(API + "/meetings")
                .then()
                .statusCode(200)
                .body("items.id", contains(other.id()));
        as("laeser")
                .queryParams("body", VEST + ":politisk", "from", "2092-01-10", "to", "2092-01-10")
                .get(API + "/meetings")
                .then()
                .body("items.id", contains(called));
        as("laeser")
                .queryParams("body", VEST + ":fagligt", "from", "2092-01-01")
                .get(API + "/meetings")
                .then()
                .body("items.id", not(hasItem(called)));
        as("laeser").queryParam("state", "snart").get(API + "/meetings").then().statusCode(400);
    }

    @Test
    void everyMeetingIsListedOnceAPageAtATimeThoseWithoutADateFirst() {
        planned(null);
        planned(null);
        List<String> ids = new ArrayList<>();
        List<@Nullable String> days = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var request = as("laeser").queryParams("cooperation", VEST, "limit", 3);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(API + "/meetings")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            days.addAll(page.getList("items.date"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(days.subList(0, 2)).containsOnlyNulls();
        List<String> dated = days.stream().dropWhile(day -> day == null).toList();
        assertThat(dated).doesNotContainNull().isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void importedMinutesAreGivenToTheMeetingThatWasPlanned() {
        Planning meeting = planned(Given.day("2171").toString());
        String item = meeting.item("3", "Klyngemidler", "open");
        meeting.step("call").then().statusCode(200);

        String document = Site.upload("sekretariat", "referat.txt", Given.vest("2171"), false)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        meeting.shown("laeser")
                .body("meeting.state", equalTo("held"))
                .body("meeting.document", equalTo(document))
                .body("meeting.occasion", equalTo("ordinary"))
                .body("items.find { it.label == '3' }.id", equalTo(item));
    }

    @Test
    void minutesOfADayWithSeveralMeetingsAreGivenToTheOneThatBeganThen() {
        for (String time : List.of("08:00", "20:00")) {
            Map<String, @Nullable Object> details = details(Given.day("2172").toString());
            details.put("time", time);
            plan("sekretariat", details).then().statusCode(201);
        }

        Site.upload("sekretariat", "hvilket.txt", Given.vest("2172"), false)
                .then()
                .statusCode(409)
                .body("type", containsString("several-meetings"))
                .body("detail", containsString(DanishDates.inWords(Given.day("2172"))));
        as("laeser")
                .queryParams("cooperation", VEST, "q", "hvilket")
                .get(API + "/documents")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatTheAgendaClosedIsNotOpenedByMinutes() {
        Planning meeting = planned(Given.day("2173").toString());
        meeting.item("3", "Fortroligt", "closed");

        Site.upload("sekretariat", "aabent.txt", Given.vest("2173"), false)
                .then()
                .statusCode(409)
                .body("type", containsString("closed-on-agenda"))
                .body("detail", containsString("punkt 3"));
    }

    @Test
    void othersAreToldWhereAMeetingStandsWithoutItsTitle() {
        Map<String, @Nullable Object> details = details("2091-07-01");
        details.put("title", "Hemmelig titel");
        String id =
                plan("sekretariat", details).then().statusCode(201).extract().path("id");

        await().atMost(SOON).until(() -> !topics.about("meetings", id).isEmpty());
        Topics.Event told = topics.about("meetings", id).getFirst();
        assertThat(told.type()).isEqualTo("meetings.meeting-state.v1");
        assertThat(told.key()).isEqualTo(VEST);
        assertThat(told.body().getString("state")).isEqualTo("planned");
        assertThat(told.text()).doesNotContain("Hemmelig");
    }

    @Test
    void aPastMeetingIsEnteredTwiceADayAtDifferentTimesOnly() {
        String day = Site.ownDay().toString();
        Map<String, Object> entered = Map.of(
                "cooperation",
                VEST,
                "level",
                "political",
                "date",
                day,
                "time",
                "09:00",
                "items",
                List.of(Map.of("number", 1, "title", "Punkt", "decisions", List.of())));

        as("sekretariat")
                .contentType("application/json")
                .body(entered)
                .post(API + "/meetings")
                .then()
                .statusCode(201);
        as("sekretariat")
                .contentType("application/json")
                .body(entered)
                .post(API + "/meetings")
                .then()
                .statusCode(409);
        Map<String, Object> later = new java.util.HashMap<>(entered);
        later.put("time", "13:00");
        as("sekretariat")
                .contentType("application/json")
                .body(later)
                .post(API + "/meetings")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> entered(String cooperation, String date) {
        return Map.of(
                "cooperation",
                cooperation,
                "level",
                "political",
                "date",
                date,
                "time",
                "09:00",
                "items",
                List.of(Map.of("number", 1, "title", "Punkt", "decisions", List.of())));
    }

    private static Response enter(Map<String, ?> meeting) {
        return as("sekretariat").contentType("application/json").body(meeting).post(API + "/meetings");
    }

    @Test
    void aMeetingOfADayToComeIsNotEntered() {
        enter(entered(VEST, "2130-01-01"))
                .then()
                .statusCode(409)
                .body("type", containsString("not-begun"))
                .body("detail", containsString("1. januar 2130"));
        as("laeser")
                .queryParams("cooperation", VEST, "from", "2130-01-01", "to", "2130-01-01")
                .get(API + "/meetings")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aMeetingOfAnUnknownCooperationIsNotEntered() {
        enter(entered("lillebaelt", "2001-01-01"))
                .then()
                .statusCode(404)
                .body("detail", containsString("Samarbejdet 'lillebaelt' findes ikke"));
    }

    @Test
    void ofManyWhoEnterTheSameMeetingAtOnceOneMakesIt() throws Exception {
        Map<String, Object> same = entered(VEST, Site.ownDay().toString());
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService users = Executors.newFixedThreadPool(6)) {
            Callable<Integer> entering = () -> enter(same).statusCode();
            for (Future<Integer> answer : users.invokeAll(Collections.nCopies(6, entering))) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void meetingsOfABodyThatNobodyKnowsAreNotFound() {
        as("laeser")
                .queryParam("body", "nope")
                .get(API + "/meetings")
                .then()
                .statusCode(404)
                .body("detail", containsString("'nope'"));
        as("laeser")
                .queryParam("body", "hovedstaden-midt:politisk")
                .get(API + "/meetings")
                .then()
                .statusCode(404);
    }

    @Test
    void aLinkIsEncrypted() {
        Map<String, @Nullable Object> details = details(null);
        details.put("places", List.of(Map.of("name", "Online", "link", "http://moede.example/vest")));

        plan("sekretariat", details).then().statusCode(400).body("errors.message", hasItem(containsString("https://")));
    }

    @Test
    void aMeetingThatIsNotThereIsNotChanged() {
        as("sekretariat")
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(details(null))
                .put(API + "/meetings/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
