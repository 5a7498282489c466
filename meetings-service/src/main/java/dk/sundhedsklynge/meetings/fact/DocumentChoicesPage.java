package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The documents of a cooperation to choose from, as a part of the forms of other services. */
@Path("/moeder/dokumenter/valg/{cooperation}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DocumentChoicesPage {
    private final FactChoices choices;
    private final Caller caller;

    DocumentChoicesPage(FactChoices choices, Caller caller) {
        this.choices = choices;
        this.caller = caller;
    }

    record Options(List<FormOption> documents) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance choices(@PathParam("cooperation") String cooperation) {
        if (!caller.maySee(cooperation)) {
            throw Problem.noCooperation(cooperation);
        }
        return new Options(choices.documents(cooperation));
    }
}
