package dk.sundhedsklynge.platform.idempotency;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;

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
     * another page was refused, and can be sent again.
     *
     * @param form path that it is sent to
     */
    @Transactional
    public Response send(String form, FormInput input, Supplier<Response> work) {
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
                            "select location from idempotency where caller = ? and key = ? and request_hash = ? and location is not null",
                            row -> row.getString("location"),
                            caller.subject(),
                            key,
                            form)
                    .map(location -> Response.seeOther(URI.create(location)).build())
                    .orElseGet(work);
        }
        Response answer = work.get();
        URI location = answer.getLocation();
        if (location == null) {
            database.update("delete from idempotency where caller = ? and key = ?", caller.subject(), key);
        } else {
            database.update(
                    "update idempotency set status = ?, location = ? where caller = ? and key = ?",
                    answer.getStatus(),
                    location.toString(),
                    caller.subject(),
                    key);
        }
        return answer;
    }
}
