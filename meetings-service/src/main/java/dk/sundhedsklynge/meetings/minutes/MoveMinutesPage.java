package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.minutes.MinutesPage.Asked;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form on which a secretary says when minutes were approved and where that stands, or sends a draft to hearing. */
@Path(ShownOpenMinutes.PATH + "/{meeting}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MoveMinutesPage {
    private final WriteMinutes write;
    private final ShownOpenMinutes shown;
    private final SendOnce once;
    private final Clock clock;

    MoveMinutesPage(WriteMinutes write, ShownOpenMinutes shown, SendOnce once, Clock clock) {
        this.write = write;
        this.shown = shown;
        this.once = once;
        this.clock = clock;
    }

    /** @param asked the page of the list that the form stands on */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response move(
            @PathParam("meeting") UUID meeting, @BeanParam Asked asked, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                ShownOpenMinutes.PATH + "/" + meeting,
                input,
                () -> move(meeting, asked, input),
                it -> refused(it, asked, input));
    }

    private Response move(UUID meeting, Asked asked, FormInput input) {
        IfMatch version = IfMatch.ofForm(input.value("version"));
        if (input.has("trin", "hoering")) {
            return answer(write.move(meeting, version, MinutesStep.SEND_TO_HEARING), meeting, "ja", asked, input);
        }
        FormReader read = new FormReader(input);
        Approval approval = ApprovalForm.read(
                read, ShownOpenMinutes.dayField(meeting), ShownOpenMinutes.sourceField(meeting), clock);
        if (approval == null) {
            return refused(FormProblems.of("Referatet er ikke godkendt", read.errors()), asked, input);
        }
        return answer(write.approve(meeting, version, approval), meeting, meeting.toString(), asked, input);
    }

    /** @param saved what is said to be done on the list afterwards */
    private Response answer(MinutesOutcome outcome, UUID meeting, String saved, Asked asked, FormInput input) {
        return switch (outcome) {
            case MinutesOutcome.Done _ ->
                Forms.done(asked.address().with("gemt", saved).href());
            case MinutesOutcome.Refused refused ->
                refused(MinutesProblems.of(refused, ShownOpenMinutes.dayField(meeting)), asked, input);
        };
    }

    private Response refused(Problem problem, Asked asked, FormInput input) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown.show(asked, null, refused));
    }
}
