package dk.sundhedsklynge.meetings.decision;

import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A decision with its words and what it did, to read. */
@Path("/moeder/beslutninger/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DecisionPage {
    private final ReadDecisions read;
    private final Register register;
    private final Caller caller;

    DecisionPage(ReadDecisions read, Register register, Caller caller) {
        this.read = read;
        this.register = register;
        this.caller = caller;
    }

    /**
     * @param words link to the line of the minutes; null when the meeting was entered by hand
     * @param mayEnter whether the reader may put an effect on it
     */
    record Shown(
            DecisionWithEffects decision,
            String body,
            String date,
            @Nullable String words,
            boolean mayEnter) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id) {
        DecisionWithEffects it = read.find(id).orElseThrow(DecisionProblems::notFound);
        UUID document = it.document();
        int line = it.decision().line();
        return new Shown(
                it,
                register.body(it.body()).map(Body::name).orElse(it.body()),
                DanishDates.inWords(it.date()),
                document == null || line == 0
                        ? null
                        : "/moeder/dokumenter/%s?linje=%d#linje-%d".formatted(document, line, line),
                document != null && caller.holds(it.cooperation(), Role.SECRETARIAT));
    }
}
