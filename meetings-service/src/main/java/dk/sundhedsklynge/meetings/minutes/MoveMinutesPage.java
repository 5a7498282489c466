package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.minutes.MinutesPage.Asked;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form on which a secretary says when minutes were approved and where that stands, or sends a draft to hearing. */
@Path(ShownOpenMinutes.PATH + "/{meeting}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MoveMinutesPage {
    private static final int LONGEST_SOURCE = 500;

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
        FormReader read = new FormReader(input);
        int version = version(input);
        if (input.has("trin", "hoering")) {
            return answer(write.sendToHearing(meeting, version), asked, input);
        }
        String day = ShownOpenMinutes.dayField(meeting);
        String source = ShownOpenMinutes.sourceField(meeting);
        read.require(day, "Skriv, hvornår referatet blev godkendt");
        read.require(source, "Skriv, hvor det står, for eksempel mødet, hvor det blev godkendt");
        LocalDate on = read.day(day);
        if (on != null && on.isAfter(LocalDate.now(clock.withZone(DanishDates.ZONE)))) {
            read.wrong(day, "Vælg en dag, der er kommet");
        }
        String where = read.text(source, LONGEST_SOURCE);
        if (on == null || !read.errors().isEmpty()) {
            return refused(FormProblems.of("Referatet er ikke godkendt", read.errors()), asked, input);
        }
        return answer(write.approve(meeting, version, on, where), asked, input);
    }

    /** A page that was changed by hand states a version that is none. */
    private static int version(FormInput input) {
        String written = input.value("version");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private Response answer(MinutesOutcome outcome, Asked asked, FormInput input) {
        return switch (outcome) {
            case MinutesOutcome.Done _ ->
                Forms.done(asked.address().with("gemt", "ja").href());
            case MinutesOutcome.Refused refused -> refused(MinutesProblems.of(refused), asked, input);
        };
    }

    private Response refused(Problem problem, Asked asked, FormInput input) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown.show(asked, false, refused));
    }
}
