package dk.sundhedsklynge.meetings.person;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.person.People.MIDT;
import static dk.sundhedsklynge.meetings.person.People.VEST;
import static dk.sundhedsklynge.meetings.person.People.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons, seats and appointments over HTTP, on the register and in the audit trail. */
@QuarkusTest
class PersonsTest {
    private static final String POLITICAL = VEST + ":politisk";

    @Inject
    Database database;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void onlyASecretariatReadsContactData() {
        String person = People.person(VEST, "Karl Kontakt " + own, own + "@eksempel.invalid");

        as("sekretariat-vest")
                .get(API + "/persons/" + person)
                .then()
                .statusCode(200)
                .body("contact.email", equalTo(own + "@eksempel.invalid"))
                .body("cooperations", contains(VEST));
        as("laeser")
                .get(API + "/persons/" + person)
                .then()
                .statusCode(200)
                .body("name", equalTo("Karl Kontakt " + own))
                .body("contact", nullValue());
        as("revisor").get(API + "/persons/" + person).then().body("contact", nullValue());
        as("ingen").get(API + "/persons/" + person).then().statusCode(404);

        assertThat(database.list(
                        "select cast(detail as text) from audit where kind = 'person' and action = 'person-read'"
                                + " and subject = ? order by position",
                        row -> row.getString(1),
                        person))
                .containsExactly("{\"contact\": true}", "{\"contact\": false}", "{\"contact\": false}");
    }

    @Test
    void aListIsSearchedByCooperationAndPartOfTheName() {
        String vest = People.person(VEST, "Åse Øst " + own, null);
        People.person(MIDT, "Åse Midt " + own, null);

        as("sekretariat")
                .queryParams("q", "åse øst " + own, "cooperation", VEST)
                .get(API + "/persons")
                .then()
                .body("items.id", contains(vest));
        as("sekretariat-vest").queryParam("q", own).get(API + "/persons").then().body("items.id", contains(vest));
        as("sekretariat-vest")
                .queryParam("cooperation", MIDT)
                .get(API + "/persons")
                .then()
                .statusCode(404);
        as("sekretariat")
                .queryParam("q", "%" + own)
                .get(API + "/persons")
                .then()
                .body("items", empty());
    }

    @Test
    void aNameIsTheSameHoweverItsLettersAreWritten() {
        String decomposed = Normalizer.normalize("Åge Ærø é " + own, Normalizer.Form.NFD);
        String person = People.person(VEST, "  " + decomposed.replace(" ", "  "), null);

        as("laeser")
                .queryParam("q", "Åge Ærø é " + own)
                .get(API + "/persons")
                .then()
                .body("items.id", contains(person));
        as("laeser")
                .queryParam("q", decomposed)
                .get(API + "/persons")
                .then()
                .body("items.name", contains("Åge Ærø é " + own));
    }

    @Test
    void aListComesAPageAtATime() {
        List<String> all = List.of(
                People.person(VEST, own + " A", null),
                People.person(VEST, own + " B", null),
                People.person(VEST, own + " C", null));

        Response first = as("laeser").queryParams("q", own, "limit", 2).get(API + "/persons");
        first.then().body("items.id", equalTo(all.subList(0, 2)));
        as("laeser")
                .queryParams("q", own, "limit", 2, "cursor", first.path("next"))
                .get(API + "/persons")
                .then()
                .body("items.id", equalTo(all.subList(2, 3)))
                .body("next", nullValue());
    }

    @Test
    void anEditTakesTheVersionThatStands() {
        String person = People.person(VEST, "Vera Version " + own, null);
        String tag = as("sekretariat-vest").get(API + "/persons/" + person).header("ETag");

        edit("sekretariat-vest", person, tag, "Vera V. " + own)
                .then()
                .statusCode(200)
                .body("name", equalTo("Vera V. " + own));
        edit("sekretariat-vest", person, tag, "Vera W. " + own).then().statusCode(412);
        edit("sekretariat-vest", person, null, "Vera W. " + own).then().statusCode(428);
        edit("laeser", person, tag, "Vera W. " + own).then().statusCode(403);
        edit("ingen", person, tag, "Vera W. " + own).then().statusCode(404);
    }

    /** Or one secretariat could make its own man into the chair of another cooperation. */
    @Test
    void whoHasAnAppointmentElsewhereIsNotEditedFromHere() {
        String person = People.person(VEST, "Tove To " + own, null);
        People.appointment(person, "member", MIDT, "2024-01-01", "body", MIDT + ":politisk");
        String tag = as("sekretariat").get(API + "/persons/" + person).header("ETag");

        edit("sekretariat-vest", person, tag, "Tove Taget")
                .then()
                .statusCode(403)
                .body("detail", not(equalTo("")));
        edit("sekretariat", person, tag, "Tove Rettet " + own).then().statusCode(200);
        // What the secretariat of the one may not see of the other.
        as("sekretariat-vest").get(API + "/persons/" + person).then().body("cooperations", contains(VEST));
    }

    @Test
    void aSeatIsGivenAndEndedByDate() {
        String person = People.person(VEST, "Sine Sæde " + own, null);
        Response given = seat("sekretariat-vest", person, POLITICAL, "member", "2024-03-01", null);
        given.then()
                .statusCode(201)
                .body("name", equalTo("Sine Sæde " + own))
                .body("partyLetter", nullValue())
                .body("to", nullValue());
        String id = given.path("id");

        seat("sekretariat-vest", person, POLITICAL, "member", "2025-01-01", null)
                .then()
                .statusCode(409);
        end("sekretariat-vest", "/seats/" + id, "2024-12-31")
                .then()
                .statusCode(200)
                .body("to", equalTo("2024-12-31"));
        end("sekretariat-vest", "/seats/" + id, "2025-12-31").then().statusCode(409);
        seat("sekretariat-vest", person, POLITICAL, "member", "2025-01-01", null)
                .then()
                .statusCode(201);

        as("laeser")
                .queryParams("person", person, "on", "2024-06-01")
                .get(API + "/seats")
                .then()
                .body("items.id", contains(id));
        as("laeser").queryParam("person", person).get(API + "/seats").then().body("items", hasSize(2));
        as("ingen").queryParam("person", person).get(API + "/seats").then().body("items", empty());
        assertThat(new Topics().about("register", "seat:" + id))
                .extracting(event -> event.body().getString("to"))
                .containsExactly(null, "2024-12-31");
        assertThat(new Topics().about("register", "person:" + person))
                .singleElement()
                .satisfies(event -> assertThat(event.body().getString("name")).isEqualTo("Sine Sæde " + own));
        assertThat(actions("seat", id)).containsExactly("seat-given", "seat-ended");
    }

    @Test
    void whatASeatNeedsIsSaidFieldByField() {
        String person = People.person(VEST, "Frida Fejl " + own, null);

        seat("sekretariat", person, POLITICAL, "vice-chair", "2024-03-01", "2024-02-01")
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("role", "to"));
        seat("sekretariat", person, "atlantis:politisk", "member", "2024-03-01", null)
                .then()
                .statusCode(404);
        seat("sekretariat", UUID.randomUUID().toString(), POLITICAL, "member", "2024-03-01", null)
                .then()
                .statusCode(404);
        seat("sekretariat-vest", person, MIDT + ":politisk", "member", "2024-03-01", null)
                .then()
                .statusCode(404);
        seat("laeser", person, POLITICAL, "member", "2024-03-01", null).then().statusCode(403);
    }

    @Test
    void anAppointmentHasWhatItsKindNeedsAndNothingElse() {
        String person = People.person(VEST, "Hanne Hverv " + own, null);
        Map<String, @Nullable Object> officer = fields(
                "person", person, "kind", "finance-officer", "cooperation", VEST, "from", "2024-01-01", "party", "787");

        People.post("sekretariat-vest", "/appointments", with(officer, "party", null))
                .then()
                .statusCode(422)
                .body("errors.field", contains("party"));
        People.post("sekretariat-vest", "/appointments", with(officer, "party", "101"))
                .then()
                .statusCode(422);
        People.post("sekretariat-vest", "/appointments", with(officer, "body", POLITICAL))
                .then()
                .statusCode(422)
                .body("errors.field", contains("body"));
        People.post(
                        "sekretariat-vest",
                        "/appointments",
                        with(with(with(officer, "kind", "chair"), "party", null), "body", MIDT + ":politisk"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("body"));
        Map<String, @Nullable Object> lead = with(with(officer, "kind", "project-lead"), "party", null);
        for (@Nullable
        Object project : Arrays.asList(null, UUID.randomUUID(), Site.project(MIDT, "Projekt i en anden klynge"))) {
            People.post("sekretariat-vest", "/appointments", with(lead, "project", project))
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("project"));
        }
        People.post("sekretariat-vest", "/appointments", with(lead, "project", Site.project(VEST, "Projekt med leder")))
                .then()
                .statusCode(201);
        People.post("sekretariat-vest", "/appointments", with(officer, "cooperation", MIDT))
                .then()
                .statusCode(404);
        People.post("oekonomi", "/appointments", officer).then().statusCode(403);

        String id = People.post("sekretariat-vest", "/appointments", officer)
                .then()
                .statusCode(201)
                .body("party", equalTo("787"))
                .extract()
                .path("id");
        People.post("sekretariat-vest", "/appointments", officer).then().statusCode(409);
        as("laeser")
                .queryParams("cooperation", VEST, "kind", "finance-officer", "person", person)
                .get(API + "/appointments")
                .then()
                .body("items.id", contains(id));

        // It is taken back: it never held.
        end("sekretariat-vest", "/appointments/" + id, "2020-01-01")
                .then()
                .statusCode(200)
                .body("to", equalTo("2023-12-31"))
                .body("takenBack", equalTo(true));
        assertThat(actions("appointment", id)).containsExactly("appointment-given", "appointment-ended");
        assertThat(new Topics().about("register", "appointment:" + id))
                .extracting(event -> event.body().getLong("sequence"))
                .containsExactly(1L, 2L);
    }

    @Test
    void aPersonIsErasedWhenNoOfficeIsLeft() {
        String person = People.person(VEST, "Egon Erindring " + own, own + "@eksempel.invalid");
        String seat = seat("sekretariat", person, POLITICAL, "member", "2024-01-01", null)
                .path("id");
        String appointment = People.appointment(person, "member", VEST, "2024-01-01", "body", POLITICAL);

        erase("laeser", person).then().statusCode(403);
        erase("ingen", person).then().statusCode(404);
        erase("sekretariat-vest", person).then().statusCode(409);
        end("sekretariat", "/seats/" + seat, "2024-12-31");
        erase("sekretariat-vest", person).then().statusCode(409);
        end("sekretariat", "/appointments/" + appointment, "2024-12-31");
        erase("sekretariat-vest", person).then().statusCode(204);

        as("sekretariat").get(API + "/persons/" + person).then().statusCode(404);
        assertThat(database.find(
                        "select count(*) from outbox where cast(payload as text) like '%Egon Erindring " + own + "%'",
                        row -> row.getInt(1)))
                .hasValue(0);
        for (String key : List.of("person:" + person, "seat:" + seat, "appointment:" + appointment)) {
            assertThat(new Topics().about("register", key).getLast().text())
                    .as(key)
                    .isNull();
        }
        erase("sekretariat-vest", person).then().statusCode(404);
        assertThat(actions("person", person)).contains("person-added", "person-erased");
    }

    @Test
    void whoIsKnownElsewhereIsNotErasedFromHere() {
        String person = People.person(VEST, "Ib Igen " + own, null);
        String seat = seat("sekretariat", person, MIDT + ":politisk", "member", "2024-01-01", "2024-02-01")
                .path("id");
        assertThat(seat).isNotBlank();

        erase("sekretariat-vest", person).then().statusCode(403);
        erase("sekretariat", person).then().statusCode(204);
    }

    @Test
    void anOrganisationIsAddedAndEditedByItsSecretariat() {
        String id = People.post(
                        "sekretariat-vest",
                        "/organisations",
                        fields("cooperation", VEST, "name", "Aalborg UH Thisted " + own, "party", "1081"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String tag = as("laeser").get(API + "/organisations/" + id).header("ETag");

        organisation("sekretariat-vest", id, tag, "Sygehus Thisted " + own)
                .then()
                .statusCode(200);
        organisation("sekretariat-vest", id, tag, "Sygehus " + own).then().statusCode(412);
        organisation("oekonomi", id, tag, "Sygehus " + own).then().statusCode(403);
        as("laeser")
                .queryParam("cooperation", VEST)
                .get(API + "/organisations")
                .then()
                .body("items.id", hasItem(id))
                .body("items.name", hasItem("PLO"))
                .body("items.name", hasItem("Thisted Kommune"))
                .body("items.name", not(hasItem("Slagelse Kommune")));
        as("laeser")
                .queryParam("cooperation", MIDT)
                .get(API + "/organisations")
                .then()
                .body("items.id", not(hasItem(id)));
        assertThat(new Topics().about("register", "organisation:" + id))
                .extracting(event -> event.body().getString("name"))
                .containsExactly("Aalborg UH Thisted " + own, "Sygehus Thisted " + own);
    }

    @Test
    void anOrganisationThatAllShareIsEditedByNoSingleSecretariat() {
        Response all = as("laeser").queryParam("party", "787").get(API + "/organisations");
        String id = all.path("items[0].id");
        String tag = as("laeser").get(API + "/organisations/" + id).header("ETag");

        organisation("sekretariat-vest", id, tag, "Vores Thisted").then().statusCode(403);
    }

    @Test
    void aGroupIsAddedAndRenamed() {
        String name = "Styregruppe " + own;
        String id = People.post(
                        "sekretariat-vest",
                        "/bodies",
                        fields("cooperation", VEST, "type", "group", "name", name, "from", "2024-01-01"))
                .then()
                .statusCode(201)
                .body("level", equalTo("other"))
                .extract()
                .path("id");
        assertThat(id).isEqualTo(VEST + ":styregruppe-" + own);

        People.post("sekretariat-vest", "/bodies", fields("cooperation", VEST, "type", "group", "name", name))
                .then()
                .statusCode(409);
        // The id belongs to a body of the law, whose name is another.
        assertThat(group("Politisk")).isEqualTo(VEST + ":politisk-2");
        assertThat(group("Politisk!")).isEqualTo(VEST + ":politisk-3");
        People.post("sekretariat-vest", "/bodies", fields("cooperation", VEST, "type", "health-council", "name", "Råd"))
                .then()
                .statusCode(422);
        People.post("sekretariat-vest", "/bodies", fields("cooperation", MIDT, "type", "group", "name", "Gruppe"))
                .then()
                .statusCode(404);
        as("laeser")
                .queryParams("cooperation", VEST, "type", "group")
                .get(API + "/bodies")
                .then()
                .body("items.id", hasItem(id));
        as("laeser")
                .queryParam("cooperation", "atlantis")
                .get(API + "/bodies")
                .then()
                .statusCode(404);
        assertThat(new Topics().about("register", "body:" + id)).singleElement().satisfies(event -> assertThat(
                        event.body().getString("bodyType"))
                .isEqualTo("group"));
    }

    @Test
    void twoBodiesOfACooperationAreNotCalledTheSame() {
        String id = group("Temagruppe " + own);
        String other = group("Anden temagruppe " + own);

        rename(other, "TEMAGRUPPE " + own).then().statusCode(409).body("type", containsString("name-taken"));
        rename(other, "Anden Temagruppe " + own).then().statusCode(200);
        rename(id, "Tredje temagruppe " + own).then().statusCode(200);
        // The id of the name is taken still, so that the new group gets another.
        assertThat(group("Temagruppe " + own)).isEqualTo(id + "-2");
    }

    private static String group(String name) {
        return People.post("sekretariat-vest", "/bodies", fields("cooperation", VEST, "type", "group", "name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response rename(String id, String name) {
        return as("sekretariat-vest")
                .contentType("application/json")
                .header(
                        "If-Match",
                        as("sekretariat-vest").get(API + "/bodies/" + id).header("ETag"))
                .body(Map.of("name", name))
                .put(API + "/bodies/" + id);
    }

    @Test
    void aPersonHasOneSeatInABodyAndABodyAsManyChairsAsItsType() {
        String body = group("Styregruppe med formand " + own);
        String chair = People.person(VEST, "Fie Formand " + own, null);
        String other = People.person(VEST, "Niels Næste " + own, null);
        String first = seat("sekretariat-vest", chair, body, "chair", "2024-01-01", null)
                .path("id");

        for (String role : List.of("chair", "vice-chair", "member", "substitute")) {
            seat("sekretariat-vest", chair, body, role, "2024-06-01", "2024-07-01")
                    .then()
                    .statusCode(409)
                    .body("type", containsString("seat-held"));
        }
        seat("sekretariat-vest", other, body, "chair", "2023-01-01", "2024-01-01")
                .then()
                .statusCode(409)
                .body("type", containsString("seat-occupied"))
                .body("detail", containsString("Organet har allerede en formand"))
                .body("detail", containsString("Fie Formand " + own));
        seat("sekretariat-vest", other, body, "vice-chair", "2024-01-01", "2024-12-31")
                .then()
                .statusCode(201);
        end("sekretariat-vest", "/seats/" + first, "2024-12-31");
        seat("sekretariat-vest", other, body, "chair", "2025-01-01", null)
                .then()
                .statusCode(201);
    }

    @Test
    void ofManyWhoSeatAChairAtOnceOneDoes() throws Exception {
        String body = group("Travl gruppe " + own);
        List<String> persons = IntStream.range(0, 4)
                .mapToObj(it -> People.person(VEST, "Travl " + it + " " + own, null))
                .toList();
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService users = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> answer : users.invokeAll(persons.stream()
                    .map(person -> (Callable<Integer>)
                            () -> seat("sekretariat-vest", person, body, "chair", "2024-01-01", null)
                                    .statusCode())
                    .toList())) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void aSeatThatEndsBeforeItBeganIsTakenBack() {
        String person = People.person(VEST, "Tage Tilbage " + own, null);
        Response given = seat("sekretariat-vest", person, POLITICAL, "member", "2024-03-01", null);
        given.then().body("takenBack", equalTo(false));

        end("sekretariat-vest", "/seats/" + given.path("id"), "2020-01-01")
                .then()
                .statusCode(200)
                .body("to", equalTo("2024-02-29"))
                .body("takenBack", equalTo(true));
        as("laeser")
                .queryParams("person", person, "on", "2024-02-29")
                .get(API + "/seats")
                .then()
                .body("items", empty());
        seat("sekretariat-vest", person, POLITICAL, "member", "2024-03-01", null)
                .then()
                .statusCode(201);
    }

    @Test
    void seatsOfABodyThatNobodyKnowsAreNotFound() {
        as("laeser").queryParam("body", "nope").get(API + "/seats").then().statusCode(404);
        as("laeser")
                .queryParam("body", MIDT + ":politisk")
                .get(API + "/seats")
                .then()
                .statusCode(404);
        as("laeser").queryParam("body", POLITICAL).get(API + "/seats").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "email, a@b",
        "email, a@b.",
        "email, a b@c.dk",
        "phone, abc",
        "phone, 1234567",
        "phone, 12345678x",
        "phone, 12+345678"
    })
    void contactDataThatCannotBeUsedAreRefused(String field, String value) {
        People.post("sekretariat-vest", "/persons", fields("cooperation", VEST, "name", "Kaj", field, value))
                .then()
                .statusCode(400)
                .body("errors.field", contains(field))
                .body("errors.message", contains(startsWith("Skriv e")));
    }

    @ParameterizedTest
    @CsvSource({"email, aase.oest@kommune.eksempel.dk", "phone, 12345678", "phone, +45 12 34 56 78", "phone, ''"})
    void contactDataThatCanBeUsedAreKept(String field, String value) {
        People.post("sekretariat-vest", "/persons", fields("cooperation", VEST, "name", "Kaj " + own, field, value))
                .then()
                .statusCode(201)
                .body("contact." + field, value.isEmpty() ? nullValue() : equalTo(value));
    }

    @Test
    void partiesAreThoseOfTheCooperationThatIsAskedFor() {
        as("laeser")
                .queryParam("cooperation", VEST)
                .get(API + "/parties")
                .then()
                .body("items.id", contains("773", "787", "1081"));
        as("laeser")
                .queryParam("cooperation", "atlantis")
                .get(API + "/parties")
                .then()
                .statusCode(404);
    }

    @Test
    void aBodyTypeSaysWhatHoldsForItsBodies() {
        as("laeser")
                .get(API + "/body-types/health-council")
                .then()
                .statusCode(200)
                .body("from", equalTo("2027-01-01"))
                .body("definition.quorum.kind", equalTo("at-least-half"))
                .body("definition.quorum.basis.assumed", equalTo(true))
                .body("definition.deadlines.agendaOut", nullValue())
                .body("definition.rules.kind", hasItem("procedure"))
                .body("definition.seats.name", hasItem("Kommunalt medlem"));
        as("laeser")
                .get(API + "/body-types")
                .then()
                .body("items", hasSize(5))
                .body("items[0].definition", notNullValue());
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> body, String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = fields();
        changed.putAll(body);
        changed.put(field, value);
        return changed;
    }

    private static Response seat(
            String user, String person, String body, String role, String from, @Nullable String to) {
        return People.post(
                user, "/seats", fields("person", person, "body", body, "role", role, "from", from, "to", to));
    }

    private static Response end(String user, String path, String to) {
        return People.post(user, path + "/end", Map.of("to", to));
    }

    private static Response erase(String user, String person) {
        return as(user).delete(API + "/persons/" + person);
    }

    private static Response edit(String user, String person, @Nullable String tag, String name) {
        var request = as(user).contentType("application/json").body(fields("name", name));
        return (tag == null ? request : request.header("If-Match", tag)).put(API + "/persons/" + person);
    }

    private static Response organisation(String user, String id, String tag, String name) {
        return as(user).contentType("application/json")
                .header("If-Match", tag)
                .body(fields("name", name, "party", "1081"))
                .put(API + "/organisations/" + id);
    }

    private List<String> actions(String kind, String subject) {
        return database.list(
                "select action from audit where kind = ? and subject = ? order by position",
                row -> row.getString(1),
                kind,
                subject);
    }
}
