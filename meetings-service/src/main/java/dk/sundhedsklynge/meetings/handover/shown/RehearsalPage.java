package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.OrderOutcome;
import dk.sundhedsklynge.meetings.handover.run.OrderRun;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A rehearsal is ordered, with other dates than the usual ones if somebody wants, or one for every cluster. */
@Path("/overdragelse")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RehearsalPage {
    private final ShownHandovers shown;
    private final OrderRun order;
    private final RehearsalDates usual;
    private final Register register;
    private final SendOnce once;

    RehearsalPage(ShownHandovers shown, OrderRun order, RehearsalDates usual, Register register, SendOnce once) {
        this.shown = shown;
        this.order = order;
        this.usual = usual;
        this.register = register;
        this.once = once;
    }

    /**
     * The form of a rehearsal with other dates.
     *
     * @param to where it is sent
     */
    record Order(String name, String to, FormInput input) implements TemplateInstance {}

    @GET
    @Path("/proeve")
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("klynge") @Nullable String cooperation) {
        Cooperation cluster = cluster(cooperation);
        return new Order(cluster.name(), to(cluster), usual.usual(cluster));
    }

    /** A path for each cluster, so that each has a draft of its own. */
    static String to(Cooperation cluster) {
        return "/overdragelse/proeve/" + cluster.id();
    }

    @POST
    @Path("/proeve/{cooperation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response order(@PathParam("cooperation") String cooperation, MultivaluedMap<String, String> sent) {
        Cooperation cluster = cluster(cooperation);
        FormInput input = FormInput.of(sent);
        return once.send(to(cluster), input, () -> order(cluster, input), it -> refused(cluster, input, it));
    }

    private Response order(Cooperation cluster, FormInput input) {
        FormReader read = new FormReader(input);
        OrderRun.Dates dates =
                new OrderRun.Dates(read.day("membersOn"), read.day("cutOff"), read.day("lateInvoicesUntil"));
        if (!read.errors().isEmpty()) {
            return refused(cluster, input, FormProblems.of("Prøven er ikke kørt", read.errors()));
        }
        return switch (order.rehearse(cluster.id(), dates)) {
            case OrderOutcome.Ordered(HandoverRun run) -> Forms.done("/overdragelse/" + run.id());
            case OrderOutcome.Refused refused -> refused(cluster, input, HandoverProblems.of(refused));
        };
    }

    private static Response refused(Cooperation cluster, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, new Order(cluster.name(), to(cluster), refused));
    }

    @POST
    @Path("/proeve-alle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response orderAll(MultivaluedMap<String, String> sent) {
        return once.send(
                "/overdragelse/proeve-alle",
                FormInput.of(sent),
                () -> {
                    return switch (order.rehearseAll(OrderRun.Dates.USUAL)) {
                        case OrderRun.AllOutcome.Ordered _ -> Forms.done("/overdragelse");
                        case OrderRun.AllOutcome.None(var why) -> throw HandoverProblems.of(why);
                    };
                },
                it -> {
                    throw it;
                });
    }

    private Cooperation cluster(@Nullable String id) {
        return register.cooperation(Objects.requireNonNullElse(id, ""))
                .filter(it -> shown.mayOrder(it.id()))
                .orElseThrow(() -> Problem.noCooperation(Objects.requireNonNullElse(id, "")));
    }
}
