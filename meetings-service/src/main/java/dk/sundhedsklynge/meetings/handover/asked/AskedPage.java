package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is missing in the dossiers of a run, and the form on which the secretariat writes when it asked. */
@Path("/overdragelse/{run}/mangler")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AskedPage {
    private final ShownHandovers shown;
    private final AskedLines asked;
    private final Clock clock;

    AskedPage(ShownHandovers shown, AskedLines asked, Clock clock) {
        this.shown = shown;
        this.asked = asked;
        this.clock = clock;
    }

    record Shown(
            HandoverRun run, List<MissingLine> lines, long unanswered, boolean mayMark, String address, FormInput input)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance lines(@PathParam("run") UUID id) {
        return show(seen(id), FormInput.blank().with("spurgt", DanishDates.format(LocalDate.now(clock))));
    }

    private Seen seen(UUID id) {
        return shown.run(id).orElseThrow(HandoverProblems::noRun);
    }

    private Shown show(Seen seen, FormInput input) {
        List<MissingLine> lines = asked.of(seen);
        return new Shown(
                seen.run(),
                lines,
                lines.stream().filter(it -> it.askedOn() != null).count(),
                asked.mayMark(seen),
                address(seen.run().id()),
                input);
    }

    private static String address(UUID run) {
        return "/overdragelse/%s/mangler".formatted(run);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response mark(@PathParam("run") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        Seen seen = seen(id);
        boolean remove = input.has("trin", "fjern");
        FormReader read = new FormReader(input);
        LocalDate on = remove ? null : read.day("spurgt");
        if (!remove) {
            read.require("spurgt", "Skriv den dag, der blev spurgt");
        }
        if (!read.errors().isEmpty()) {
            return refused(
                    seen,
                    input.refused(
                            FormProblems.of("Intet er markeret", read.errors()).document()));
        }
        return switch (asked.mark(seen, input.values("linje"), on)) {
            case AskOutcome.Marked() -> Forms.done(address(id));
            case AskOutcome.Refused refused ->
                refused(seen, input.refused(AskProblems.of(refused).document()));
        };
    }

    private Response refused(Seen seen, FormInput refused) {
        return Forms.refused(refused, show(seen, refused));
    }
}
