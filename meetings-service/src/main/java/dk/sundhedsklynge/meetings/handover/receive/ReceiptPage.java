package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.receive.Receipt.Verdict;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.OnBehalf;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Said;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Seen;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Voice;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A receiver goes through the lines of its dossier and says of each that it is received, or what is wrong. */
@Path("/overdragelse/{run}/{receiver}/kvittering")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReceiptPage {
    private final ShownReceipts shown;
    private final TakeReceipts take;
    private final SendOnce once;

    ReceiptPage(ShownReceipts shown, TakeReceipts take, SendOnce once) {
        this.shown = shown;
        this.take = take;
        this.once = once;
    }

    /**
     * @param objections that the reader can answer
     * @param answersUntil when the last of the answers shown was given
     * @param left how many lines nobody has answered as they are now
     * @param onBehalf whether the reader can only register what the receiver said
     * @param saved what was kept just now, in words; null when nothing was
     * @param input of the form of the receiver
     * @param refused the form that was refused, be it this one or an answer to an objection
     */
    record Shown(
            SeenDossier it,
            String to,
            List<ReceiptLine> lines,
            List<ShownReceipts.Objection> objections,
            Instant answersUntil,
            long left,
            boolean maySay,
            boolean onBehalf,
            @Nullable String saved,
            FormInput input,
            FormInput refused)
            implements TemplateInstance {}

    /**
     * @param received how many lines were received just now
     * @param wrong how many were said to be wrong
     * @param answered whether an objection was answered just now
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance lines(
            @PathParam("run") UUID run,
            @PathParam("receiver") String receiver,
            @QueryParam("modtaget") @Nullable Integer received,
            @QueryParam("forkert") @Nullable Integer wrong,
            @QueryParam("besvaret") @Nullable String answered) {
        return shown.show(shown.known(run, receiver), saved(received, wrong, answered));
    }

    private static @Nullable String saved(
            @Nullable Integer received, @Nullable Integer wrong, @Nullable String answered) {
        List<String> words = new ArrayList<>();
        if (answered != null) {
            words.add("svaret til modtageren");
        }
        if (received != null && received > 0) {
            words.add(received == 1 ? "1 linje modtaget" : received + " linjer modtaget");
        }
        if (wrong != null && wrong > 0) {
            words.add(wrong == 1 ? "1 indsigelse" : wrong + " indsigelser");
        }
        return words.isEmpty() ? null : "Gemt: %s.".formatted(String.join(", ", words));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response say(
            @PathParam("run") UUID run, @PathParam("receiver") String receiver, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                ShownReceipts.address(run, receiver),
                input,
                () -> say(run, receiver, input),
                it -> refused(shown.known(run, receiver), input, it));
    }

    private Response say(UUID run, String receiver, FormInput input) {
        SeenDossier it = shown.known(run, receiver);
        Seen seen = seen(input);
        ReceiptOutcome.Refused otherwise = take.otherwise(seen, it).orElse(null);
        if (otherwise != null) {
            return refused(it, input, problem(otherwise));
        }
        FormReader read = new FormReader(input);
        OnBehalf onBehalf = onBehalf(it, input, read);
        List<Said> said = said(it, input, read);
        if (!read.errors().isEmpty()) {
            return refused(it, input, FormProblems.of("Svaret er ikke gemt", read.errors()));
        }
        return switch (take.take(run, receiver, seen, said, onBehalf)) {
            case ReceiptOutcome.Kept _ -> Forms.done(ShownReceipts.address(run, receiver) + counted(said));
            case ReceiptOutcome.Refused refused -> refused(shown.known(run, receiver), input, problem(refused));
        };
    }

    private static Problem problem(ReceiptOutcome.Refused it) {
        return switch (it) {
            case ReceiptOutcome.NewerVersion newer -> ReceiptProblems.newer(newer, ReceiptLine::answerFieldOf);
            case ReceiptOutcome.AnsweredMeanwhile(var answers) ->
                ReceiptProblems.meanwhile(answers, ReceiptLine::answerFieldOf);
            default -> ReceiptProblems.of(onThisPage(it));
        };
    }

    /** What the form was opened on; one without is of a release that did not say it, and is shown again. */
    private static Seen seen(FormInput input) {
        String version = input.value("udgave");
        String sha256 = input.value("aftryk");
        return new Seen(
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0,
                sha256.isEmpty() ? null : sha256,
                moment(input.value("besvaret-til")));
    }

    /** Of a form of a release that did not say it, and of one that was tampered with, null. */
    private static @Nullable Instant moment(String written) {
        try {
            return written.isEmpty() ? null : Instant.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** With the names that fields have on the page. */
    private static ReceiptOutcome.Refused onThisPage(ReceiptOutcome.Refused refused) {
        return refused instanceof ReceiptOutcome.Invalid(var errors)
                ? new ReceiptOutcome.Invalid(errors.stream()
                        .map(it -> new FieldError(it.field().replace("onBehalf.", ""), it.message()))
                        .toList())
                : refused;
    }

    private static String counted(List<Said> said) {
        long wrong = said.stream().filter(it -> it.verdict() == Verdict.WRONG).count();
        return "?modtaget=%d&forkert=%d".formatted(said.size() - wrong, wrong);
    }

    private @Nullable OnBehalf onBehalf(SeenDossier it, FormInput input, FormReader read) {
        if (take.voice(it) != Voice.ON_BEHALF) {
            return null;
        }
        read.require("how", "Skriv, hvordan svaret kom, for eksempel mail");
        read.require("cameOn", "Skriv, hvornår svaret kom");
        String how = read.text("how", 200);
        LocalDate cameOn = read.day("cameOn");
        return cameOn == null ? null : new OnBehalf(how, cameOn);
    }

    /** All lines that nobody has answered, or those that something was chosen for. */
    private List<Said> said(SeenDossier it, FormInput input, FormReader read) {
        boolean all = input.has("alle", "ja");
        List<Said> said = new ArrayList<>();
        for (ReceiptLine line : shown.lines(it)) {
            String chosen = input.value(line.answerField());
            if (chosen.equals("wrong")) {
                read.require(line.remarkField(), "Skriv, hvad der er forkert");
                said.add(new Said(line.key(), Verdict.WRONG, read.text(line.remarkField(), TakeReceipts.LONGEST)));
            } else if (!input.value(line.remarkField()).isBlank()) {
                read.wrong(line.answerField(), "Vælg Det er forkert, eller slet det, du skrev om linjen");
            } else if (chosen.equals("received") || all && line.awaits()) {
                said.add(new Said(line.key(), Verdict.RECEIVED, null));
            }
        }
        if (said.isEmpty() && read.errors().isEmpty()) {
            read.wrong("alle", "Svar på mindst én linje");
        }
        return said;
    }

    private Response refused(SeenDossier it, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown.refused(it, refused));
    }
}
