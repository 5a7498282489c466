package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.receive.Receipt.Verdict;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.OnBehalf;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Said;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Voice;
import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A receiver goes through the lines of its dossier and says of each that it is received, or what is wrong. */
@Path("/overdragelse/{run}/{receiver}/kvittering")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReceiptPage {
    private static final int LONGEST = 2000;

    private final ShownHandovers shown;
    private final TakeReceipts take;
    private final SendOnce once;

    ReceiptPage(ShownHandovers shown, TakeReceipts take, SendOnce once) {
        this.shown = shown;
        this.take = take;
        this.once = once;
    }

    /**
     * @param number of the line, from 0; names its fields
     * @param receipt what was said last of it; null when nothing was
     * @param isChanged whether the line says something else since
     */
    record Line(
            int number,
            String key,
            String kind,
            String title,
            @Nullable Receipt receipt,
            boolean isChanged) {
        public String answerField() {
            return "svar-" + number;
        }

        public String remarkField() {
            return "hvad-" + number;
        }

        /** Whether nothing was said of the line as it is now. */
        boolean awaits() {
            return receipt == null || isChanged;
        }
    }

    record Shown(
            SeenDossier it,
            String to,
            List<Line> lines,
            long left,
            boolean maySay,
            boolean onBehalf,
            boolean mayAnswer,
            FormInput input)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance lines(@PathParam("run") UUID run, @PathParam("receiver") String receiver) {
        return show(known(run, receiver), FormInput.blank());
    }

    private SeenDossier known(UUID run, String receiver) {
        return shown.dossier(run, receiver, null).orElseThrow(HandoverProblems::noDossier);
    }

    private Shown show(SeenDossier it, FormInput input) {
        Map<String, Receipt> said = take.of(it).stream().collect(Collectors.toMap(Receipt::line, Function.identity()));
        List<Line> lines = lines(it.dossier().read().dossier(), said);
        Voice voice = take.voice(it);
        return new Shown(
                it,
                address(it.run().id(), it.dossier().stored().receiver()),
                lines,
                lines.stream().filter(Line::awaits).count(),
                voice != Voice.NONE,
                voice == Voice.ON_BEHALF,
                voice == Voice.ON_BEHALF,
                input);
    }

    private static String address(UUID run, String receiver) {
        return "/overdragelse/%s/%s/kvittering".formatted(run, receiver);
    }

    private static List<Line> lines(Dossier dossier, Map<String, Receipt> said) {
        Map<String, String> fingerprints = dossier.fingerprints();
        List<Line> lines = new ArrayList<>();
        dossier.money()
                .forEach(it -> lines.add(line(
                        lines.size(),
                        it.key(),
                        it.fundName(),
                        "%s, %s".formatted(it.label(), it.period()),
                        said,
                        fingerprints)));
        dossier.projects()
                .forEach(it -> lines.add(line(lines.size(), it.key(), "Projekter", it.name(), said, fingerprints)));
        dossier.texts()
                .forEach(it ->
                        lines.add(line(lines.size(), it.key(), it.kind().label(), it.title(), said, fingerprints)));
        return lines;
    }

    private static Line line(
            int number,
            String key,
            String kind,
            String title,
            Map<String, Receipt> said,
            Map<String, String> fingerprints) {
        Receipt receipt = said.get(key);
        return new Line(
                number,
                key,
                kind,
                title,
                receipt,
                receipt != null && !receipt.sha256().equals(fingerprints.get(key)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response say(
            @PathParam("run") UUID run, @PathParam("receiver") String receiver, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(address(run, receiver), input, () -> say(run, receiver, input));
    }

    private Response say(UUID run, String receiver, FormInput input) {
        SeenDossier it = known(run, receiver);
        FormReader read = new FormReader(input);
        OnBehalf onBehalf = onBehalf(it, input, read);
        List<Said> said = said(it, input, read);
        if (!read.errors().isEmpty()) {
            return refused(it, input, FormProblems.of("Svaret er ikke gemt", read.errors()));
        }
        return switch (take.take(run, receiver, said, onBehalf)) {
            case ReceiptOutcome.Kept _ -> Forms.done(address(run, receiver));
            case ReceiptOutcome.Refused refused -> refused(it, input, ReceiptProblems.of(refused));
        };
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
        Map<String, Receipt> before =
                take.of(it).stream().collect(Collectors.toMap(Receipt::line, Function.identity()));
        List<Said> said = new ArrayList<>();
        for (Line line : lines(it.dossier().read().dossier(), before)) {
            String field = line.answerField();
            String key = input.value("linje-" + line.number());
            String chosen = input.value(field);
            if (!chosen.isEmpty() && !key.equals(line.key())) {
                read.wrong(field, "Mappen er ændret siden; se linjen igen");
            } else if (chosen.equals("wrong")) {
                read.require(line.remarkField(), "Skriv, hvad der er forkert");
                said.add(new Said(line.key(), Verdict.WRONG, read.text(line.remarkField(), LONGEST)));
            } else if (chosen.equals("received") || all && line.awaits()) {
                said.add(new Said(line.key(), Verdict.RECEIVED, null));
            }
        }
        if (said.isEmpty()) {
            read.wrong("alle", "Svar på mindst én linje");
        }
        return said;
    }

    private Response refused(SeenDossier it, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, show(it, refused));
    }

    @POST
    @Path("/{receipt}/svar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(
            @PathParam("run") UUID run,
            @PathParam("receiver") String receiver,
            @PathParam("receipt") UUID receipt,
            MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "%s/%s/svar".formatted(address(run, receiver), receipt),
                input,
                () -> answer(run, receiver, receipt, input));
    }

    private Response answer(UUID run, String receiver, UUID receipt, FormInput input) {
        return switch (take.answer(receipt, input.value("text"))) {
            case ReceiptOutcome.Kept _ -> Forms.done(address(run, receiver));
            case ReceiptOutcome.Refused refused -> refused(known(run, receiver), input, ReceiptProblems.of(refused));
        };
    }
}
