package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * The sample persons: for each kind of appointment one, with the e-mail address of a sample user, who is bound to the person at the
 * first sign-in. They are entered through the public interface as a secretary would, once in the life of a home, also of one that
 * an earlier version began.
 */
final class SamplePeople {
    private static final String DONE = "samples.people";
    private static final String API = "/api/meetings/v1/";
    private static final String PROJECT_LEAD = "project-lead";

    private final SuiteClient client;
    private final Settings settings;
    private final PrintStream out;

    SamplePeople(SuiteClient client, Settings settings, PrintStream out) {
        this.client = client;
        this.settings = settings;
        this.out = out;
    }

    /** @param empty whether this home is to have no sample data */
    void load(boolean empty) {
        if (settings.get(DONE) != null) {
            return;
        }
        // A home that was begun without sample data stays without.
        boolean none = empty || "0".equals(Samples.loaded(settings));
        if (!none) {
            people().path("people").forEach(this::enter);
        }
        settings.put(DONE, none ? "no" : "yes");
    }

    static JsonNode people() {
        try (InputStream people = SamplePeople.class.getResourceAsStream("/samples/people.json")) {
            return SuiteClient.JSON.readTree(people);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample persons cannot be read", e);
        }
    }

    private void enter(JsonNode sample) {
        SuiteClient.Answer person = client.post(API + "persons", sample.path("person"));
        if (!person.good()) {
            out.println(
                    "The sample person " + sample.at("/person/name").asText() + " was refused: " + person.problem());
            return;
        }
        String id = person.body().path("id").asText();
        sample.path("seats").forEach(seat -> give("seats", seat, id));
        sample.path("appointments").forEach(appointment -> appoint(appointment, id));
    }

    /** Which project somebody leads is known only when there are projects: the first one of the cooperation. */
    private void appoint(JsonNode appointment, String person) {
        ObjectNode wanted = appointment.deepCopy();
        if (wanted.path("kind").asText().equals(PROJECT_LEAD)) {
            SuiteClient.Answer projects = client.get("/api/projects/v1/projects?limit=1&cooperation="
                    + wanted.path("cooperation").asText());
            JsonNode project = projects.body().at("/items/0/id");
            if (project.isMissingNode()) {
                out.println("There is no project for the sample project lead.");
                return;
            }
            wanted.set("project", project);
        }
        give("appointments", wanted, person);
    }

    private void give(String what, JsonNode wanted, String person) {
        SuiteClient.Answer given =
                client.post(API + what, wanted.<ObjectNode>deepCopy().put("person", person));
        if (!given.good()) {
            out.println("One of the sample " + what + " was refused: " + given.problem());
        }
    }
}
