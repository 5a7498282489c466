package dk.sundhedsklynge.meetings.person;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons and what is given to them, as a secretary enters it. */
public final class People {
    public static final String VEST = "nordjylland-vest";
    public static final String MIDT = "hovedstaden-midt";

    private People() {}

    /** @return the id */
    public static String person(String cooperation, String name, @Nullable String email) {
        return post("sekretariat", "/persons", fields("cooperation", cooperation, "name", name, "email", email))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id */
    public static String appointment(String person, String kind, String cooperation, String from, String... more) {
        Map<String, @Nullable Object> body =
                fields("person", person, "kind", kind, "cooperation", cooperation, "from", from);
        body.putAll(fields((Object[]) more));
        return post("sekretariat", "/appointments", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response post(String user, String path, Map<String, ?> body) {
        return as(user).contentType("application/json").body(body).post(API + path);
    }

    /** A body of names and values in turn. */
    public static Map<String, @Nullable Object> fields(@Nullable Object... inTurn) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        for (int i = 0; i < inTurn.length; i += 2) {
            fields.put(String.valueOf(inTurn[i]), inTurn[i + 1]);
        }
        return fields;
    }
}
