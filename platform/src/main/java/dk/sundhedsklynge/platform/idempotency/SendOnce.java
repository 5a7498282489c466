package dk.sundhedsklynge.platform.idempotency;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what a form asks for once, however often it is sent: a repeat is led to where the first one was. For forms that carry a
 * number of their own, {@code {#form once=true}}, and where a repeat would do harm.
 */
@Named("sendOnce")
@ApplicationScoped
public class SendOnce {
    /** The field that the tag writes; a page that takes a file reads it by this name. */
    public static final String FIELD = "_engang";

    private final Database database;
    private final Caller caller;

    SendOnce(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** A number that no other form has. */
    public String number() {
        return UUID.randomUUID().toString();
    }

    /**
     * The work and the number are committed together, and a repeat that comes meanwhile waits. Work that does not lead on to
     * another page was refused, and can be sent again. Other content under the same number is no repeat: its sender is told so,
     * with a link to what the first one led to.
     *
     * @param form path that it is sent to
     * @param refused shows the form again with what is wrong, and with a number of its own
     */
    @Transactional
    public Response send(String form, FormInput input, Supplier<Response> work, Function<Problem, Response> refused) {
        String number = input.value(FIELD);
        if (number.isBlank() || number.length() > Idempotency.LONGEST_KEY / 2) {
            return work.get();
        }
        String key = "form:" + number;
        boolean first = database.update(
                        "insert into idempotency (caller, key, request_hash) values (?, ?, ?) on conflict do nothing",
                        caller.subject(),
                        key,
                        form)
                == 1;
        if (!first) {
            return database.find(
                            "select location, body from idempotency where caller = ? and key = ? and request_hash = ? and location is not null",
                            row -> new Sent(row.getString("location"), row.getString("body")),
                            caller.subject(),
                            key,
                            form)
                    .map(earlier -> earlier.hadContent(content(input))
                            ? Response.seeOther(URI.create(earlier.location())).build()
                            : refused.apply(otherContent().seeing(earlier.path())))
                    .orElseGet(work);
        }
        Response answer = work.get();
        URI location = answer.getLocation();
        if (location == null) {
            database.update("delete from idempotency where caller = ? and key = ?", caller.subject(), key);
        } else {
            database.update(
                    "update idempotency set status = ?, location = ?, body = ? where caller = ? and key = ?",
                    answer.getStatus(),
                    location.toString(),
                    content(input),
                    caller.subject(),
                    key);
        }
        return answer;
    }

    /**
     * What was sent under a number before.
     *
     * @param location where it led to
     * @param content the SHA-256 of its fields, in the place of the body that such an answer has not; null for one of an earlier
     *     release
     */
    private record Sent(String location, @Nullable String content) {
        /** On this site, whatever name the site had then. */
        String path() {
            URI led = URI.create(location);
            return led.getRawPath()
                    + (led.getRawQuery() == null ? "" : "?" + led.getRawQuery())
                    + (led.getRawFragment() == null ? "" : "#" + led.getRawFragment());
        }

        boolean hadContent(String other) {
            return content == null || content.isEmpty() || content.equals(other);
        }
    }

    private static String content(FormInput input) {
        Map<String, List<String>> fields = new TreeMap<>();
        input.fields().stream().filter(it -> !it.equals(FIELD)).forEach(it -> fields.put(it, input.values(it)));
        return Sha256.of(CanonicalJson.write(fields));
    }

    private static Problem otherContent() {
        return Problem.conflict(
                "sent-before",
                "Formularen er sendt før med andet indhold",
                "Det, du skrev dengang, er gemt. Det, du har skrevet nu, er ikke gemt. Send igen, hvis det også skal gemmes.");
    }
}
