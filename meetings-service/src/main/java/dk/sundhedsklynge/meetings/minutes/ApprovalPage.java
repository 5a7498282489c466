package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.fact.FactChange;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.Comparison;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The approval of minutes with all that was said of it; its secretariat corrects it there and takes it back. */
@Path(ApprovalPage.PATH)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ApprovalPage {
    static final String PATH = ShownOpenMinutes.PATH + "/{meeting}/godkendelse";

    private static final String DAY = "godkendt";
    private static final String SOURCE = "kilde";
    private static final String REASON = "begrundelse";
    private static final String WHY_NOT = "hvorfor-tilbage";
    private static final int LONGEST_REASON = 1000;

    private final ShownMinutes shown;
    private final WriteMinutes write;
    private final ApprovalHistory history;
    private final Register register;
    private final SendOnce once;
    private final Clock clock;

    ApprovalPage(
            ShownMinutes shown,
            WriteMinutes write,
            ApprovalHistory history,
            Register register,
            SendOnce once,
            Clock clock) {
        this.shown = shown;
        this.write = write;
        this.history = history;
        this.register = register;
        this.once = once;
        this.clock = clock;
    }

    /**
     * @param whose cooperation and body
     * @param isApproved whether there is an approval
     * @param mayCorrect whether the reader can correct it and take it back
     * @param approveAt where the reader can write it, while there is none; null where the reader cannot
     * @param saved what was just done; empty when nothing was
     * @param comparison what stands beside what was typed; null when nobody was first
     */
    record Shown(
            ShownMinutes.OfMeeting meeting,
            MinutesView it,
            String whose,
            List<FactChange> changes,
            boolean isApproved,
            boolean mayCorrect,
            @Nullable String approveAt,
            String saved,
            Form form)
            implements TemplateInstance {}

    /**
     * The two forms, of which at most one was refused.
     *
     * @param to where the correction is sent
     * @param takeBackTo where it is sent that the approval does not hold
     */
    record Form(String to, FormInput input, @Nullable Comparison comparison, String takeBackTo, FormInput takeBack) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("meeting") UUID meeting, @QueryParam("gemt") @Nullable String saved) {
        ShownMinutes.OfMeeting of = of(meeting);
        MinutesView it = minutes(of);
        return page(of, it, saved == null ? "" : saved(saved), filled(it), null, blank(it));
    }

    private static FormInput filled(MinutesView it) {
        LocalDate on = it.approvedOn();
        return blank(it).with(DAY, on == null ? null : DanishDates.format(on)).with(SOURCE, it.approvalSource());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                ShownOpenMinutes.approval(meeting),
                input,
                () -> correct(meeting, input),
                it -> refused(meeting, input, it, null));
    }

    private static String saved(String what) {
        return what.equals("tilbage") ? "Godkendelsen er taget tilbage." : "Rettelsen er gemt.";
    }

    private static FormInput blank(MinutesView it) {
        return FormInput.blank().with("udgave", String.valueOf(it.version()));
    }

    private Response correct(UUID meeting, FormInput input) {
        FormReader read = new FormReader(input);
        Approval approval = ApprovalForm.read(read, DAY, SOURCE, clock);
        read.require(REASON, "Skriv, hvorfor det rettes");
        String because = read.text(REASON, LONGEST_REASON);
        if (approval == null || !read.errors().isEmpty()) {
            return refused(meeting, input, FormProblems.of("Rettelsen er ikke gemt", read.errors()), null);
        }
        return switch (write.correctApproval(meeting, IfMatch.ofForm(input.value("udgave")), approval, because)) {
            case MinutesOutcome.Done _ -> Forms.done(ShownOpenMinutes.approval(meeting) + "?gemt=ja");
            case MinutesOutcome.ChangedMeanwhile it -> {
                ShownMinutes.OfMeeting of = of(meeting);
                MinutesView now = minutes(of);
                yield refused(
                        meeting,
                        input.with("udgave", String.valueOf(now.version())),
                        MinutesProblems.of(it),
                        history.comparison(
                                now.id(),
                                of.cooperation(),
                                Minutes.approvalFields(now.state(), now.approvedOn(), now.approvalSource()),
                                Minutes.approvalFields(MinutesState.APPROVED, approval.on(), approval.source())));
            }
            case MinutesOutcome.Refused it -> refused(meeting, input, MinutesProblems.of(it, DAY), null);
        };
    }

    @POST
    @Path("/tag-tilbage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response takeBack(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                ShownOpenMinutes.approval(meeting) + "/tag-tilbage",
                input,
                () -> takeBack(meeting, input),
                it -> notTakenBack(meeting, input, it));
    }

    private Response takeBack(UUID meeting, FormInput input) {
        FormReader read = new FormReader(input);
        read.require(WHY_NOT, "Skriv, hvorfor godkendelsen ikke gælder");
        String because = read.text(WHY_NOT, LONGEST_REASON);
        if (!read.errors().isEmpty()) {
            return notTakenBack(meeting, input, FormProblems.of("Intet er taget tilbage", read.errors()));
        }
        return switch (write.takeApprovalBack(meeting, IfMatch.ofForm(input.value("udgave")), because)) {
            case MinutesOutcome.Done _ -> Forms.done(ShownOpenMinutes.approval(meeting) + "?gemt=tilbage");
            case MinutesOutcome.Refused it -> notTakenBack(meeting, input, MinutesProblems.of(it));
        };
    }

    /** The page shows the approval as it is stored now, and the form carries the version of that. */
    private Response notTakenBack(UUID meeting, FormInput input, Problem problem) {
        ShownMinutes.OfMeeting of = of(meeting);
        MinutesView it = writable(of);
        FormInput refused = input.with("udgave", String.valueOf(it.version())).refused(problem.document());
        return Forms.refused(refused, page(of, it, "", filled(it), null, refused));
    }

    private Response refused(UUID meeting, FormInput input, Problem problem, @Nullable Comparison comparison) {
        ShownMinutes.OfMeeting of = of(meeting);
        MinutesView it = writable(of);
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, page(of, it, "", refused, comparison, blank(it)));
    }

    private static MinutesView writable(ShownMinutes.OfMeeting of) {
        MinutesView it = minutes(of);
        if (it.version() == null) {
            throw MinutesProblems.of(new MinutesOutcome.Forbidden());
        }
        return it;
    }

    private ShownMinutes.OfMeeting of(UUID meeting) {
        return shown.ofMeeting(meeting).orElseThrow(() -> MinutesProblems.of(new MinutesOutcome.UnknownMeeting()));
    }

    private static MinutesView minutes(ShownMinutes.OfMeeting of) {
        MinutesView it = of.minutes();
        if (it == null) {
            throw MinutesProblems.of(new MinutesOutcome.NoMinutes());
        }
        return it;
    }

    private Shown page(
            ShownMinutes.OfMeeting of,
            MinutesView it,
            String saved,
            FormInput input,
            @Nullable Comparison comparison,
            FormInput takeBack) {
        boolean isApproved = it.state() == MinutesState.APPROVED;
        return new Shown(
                of,
                it,
                "%s, %s"
                        .formatted(
                                register.cooperation(of.cooperation())
                                        .map(Cooperation::name)
                                        .orElse(of.cooperation()),
                                register.body(of.body()).map(Body::name).orElse(of.body())),
                history.of(it.id(), of.cooperation()),
                isApproved,
                isApproved && it.version() != null,
                isApproved || it.version() == null ? null : approveAt(of),
                saved,
                new Form(
                        ShownOpenMinutes.approval(it.meeting()),
                        input,
                        comparison,
                        ShownOpenMinutes.approval(it.meeting()) + "/tag-tilbage",
                        takeBack));
    }

    /** The list with the minutes of that day. */
    private static String approveAt(ShownMinutes.OfMeeting of) {
        LocalDate day = of.heldOn();
        String written = day == null ? null : DanishDates.format(day);
        return ListAddress.of(ShownOpenMinutes.PATH)
                .with("fra", written)
                .with("til", written)
                .href();
    }
}
