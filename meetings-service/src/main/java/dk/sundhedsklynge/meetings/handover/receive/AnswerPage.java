package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The cluster's secretariat answers what a receiver says is wrong. */
@Path("/overdragelse/{run}/{receiver}/kvittering/{receipt}/svar")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AnswerPage {
    private final ShownReceipts shown;
    private final TakeReceipts take;
    private final AnswerObjection answer;
    private final SendOnce once;

    AnswerPage(ShownReceipts shown, TakeReceipts take, AnswerObjection answer, SendOnce once) {
        this.shown = shown;
        this.take = take;
        this.answer = answer;
        this.once = once;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(
            @PathParam("run") UUID run,
            @PathParam("receiver") String receiver,
            @PathParam("receipt") UUID receipt,
            MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                ShownReceipts.answerAddress(run, receiver, receipt),
                input,
                () -> answer(shown.known(run, receiver), receipt, input),
                it -> refused(shown.known(run, receiver), receipt, input, it));
    }

    private Response answer(SeenDossier it, UUID receipt, FormInput input) {
        if (take.of(it).find(receipt) == null) {
            throw HandoverProblems.noDossier();
        }
        return switch (answer.answer(receipt, input.value(ShownReceipts.answerField(receipt)))) {
            case ReceiptOutcome.Kept _ ->
                Forms.done(ShownReceipts.address(
                                it.run().id(), it.dossier().stored().receiver()) + "?besvaret=ja");
            case ReceiptOutcome.Refused refused ->
                refused(it, receipt, input, ReceiptProblems.of(onThisPage(refused, receipt)));
        };
    }

    private Response refused(SeenDossier it, UUID receipt, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown.refusedAnswer(it, receipt, refused));
    }

    /** With the name that the field has on the page. */
    private static ReceiptOutcome.Refused onThisPage(ReceiptOutcome.Refused refused, UUID receipt) {
        return refused instanceof ReceiptOutcome.Invalid(var errors)
                ? new ReceiptOutcome.Invalid(errors.stream()
                        .map(it -> new FieldError(ShownReceipts.answerField(receipt), it.message()))
                        .toList())
                : refused;
    }
}
