package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.MoneyLine;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.handover.receive.Receipt.Verdict;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.OnBehalf;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Said;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Seen;
import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Voice;
import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.text.Sha256;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A receiver goes through the lines of its dossier and says of each that it is received, or what is wrong. */
@Path("/overdragelse/{run}/{receiver}/kvittering")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReceiptPage {
    private static final int LONGEST = 2000;
    private static final String ANSWER = "svar-";
    private static final String REMARK = "hvad-";
    private static final int NAME = 16;

    private static final List<Quantity> AMOUNTS =
            List.of(Quantity.RECEIVED, Quantity.COMMITTED, Quantity.SPENT, Quantity.UNSPENT);

    private final ShownHandovers shown;
    private final TakeReceipts take;
    private final SendOnce once;

    ReceiptPage(ShownHandovers shown, TakeReceipts take, SendOnce once) {
        this.shown = shown;
        this.take = take;
        this.once = once;
    }

    /**
     * @param name of its fields, the same in every version of the dossier
     * @param amounts of a line of money, in words; null for others
     * @param receipt what was said last of it; null when nothing was
     * @param earlier what was said before, the newest first
     * @param isChanged whether the line says something else since
     */
    record Line(
            String name,
            String key,
            String kind,
            String title,
            @Nullable String amounts,
            @Nullable Receipt receipt,
            List<Receipt> earlier,
            boolean isChanged) {
        public String answerField() {
            return ANSWER + name;
        }

        public String remarkField() {
            return REMARK + name;
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
            @Nullable String saved,
            FormInput input)
            implements TemplateInstance {}

    /**
     * @param received how many lines were received just now
     * @param wrong how many were said to be wrong
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance lines(
            @PathParam("run") UUID run,
            @PathParam("receiver") String receiver,
            @QueryParam("modtaget") @Nullable Integer received,
            @QueryParam("forkert") @Nullable Integer wrong) {
        return show(known(run, receiver), FormInput.blank(), saved(received, wrong));
    }

    private static @Nullable String saved(@Nullable Integer received, @Nullable Integer wrong) {
        List<String> words = new ArrayList<>();
        if (received != null && received > 0) {
            words.add(received == 1 ? "1 linje modtaget" : received + " linjer modtaget");
        }
        if (wrong != null && wrong > 0) {
            words.add(wrong == 1 ? "1 indsigelse" : wrong + " indsigelser");
        }
        return words.isEmpty() ? null : "Gemt: %s.".formatted(String.join(", ", words));
    }

    private SeenDossier known(UUID run, String receiver) {
        return shown.dossier(run, receiver, null).orElseThrow(HandoverProblems::noDossier);
    }

    private Shown show(SeenDossier it, FormInput input, @Nullable String saved) {
        List<Line> lines = lines(it.dossier().read().dossier(), take.of(it));
        Voice voice = take.voice(it);
        return new Shown(
                it,
                address(it.run().id(), it.dossier().stored().receiver()),
                lines,
                lines.stream().filter(Line::awaits).count(),
                voice != Voice.NONE,
                voice == Voice.ON_BEHALF,
                voice == Voice.ON_BEHALF,
                saved,
                input);
    }

    private static String address(UUID run, String receiver) {
        return "/overdragelse/%s/%s/kvittering".formatted(run, receiver);
    }

    private static List<Line> lines(Dossier dossier, SaidOfLines said) {
        Map<String, String> fingerprints = dossier.fingerprints();
        List<Line> lines = new ArrayList<>();
        for (MoneyLine it : dossier.money()) {
            String title = "%s, %s".formatted(it.label(), it.period());
            lines.add(line(it.key(), it.fundName(), title, amounts(it.figures()), said, fingerprints));
        }
        for (ProjectLine it : dossier.projects()) {
            lines.add(line(it.key(), "Projekter", it.name(), null, said, fingerprints));
        }
        for (TextLine it : dossier.texts()) {
            lines.add(line(it.key(), it.kind().label(), it.title(), null, said, fingerprints));
        }
        return lines;
    }

    private static String amounts(Figures figures) {
        return AMOUNTS.stream()
                .map(it -> {
                    Money amount = figures.of(it);
                    return it.label() + " " + (amount == null ? "ikke oplyst" : DanishNumbers.format(amount) + " kr.");
                })
                .collect(Collectors.joining(", "));
    }

    /** The same for a line in every version, so that what was typed stays with its line. */
    private static String name(String key) {
        return Sha256.of(key).substring(0, NAME);
    }

    private static Line line(
            String key,
            String kind,
            String title,
            @Nullable String amounts,
            SaidOfLines said,
            Map<String, String> fingerprints) {
        Receipt receipt = said.lastOf(key);
        return new Line(
                name(key),
                key,
                kind,
                title,
                amounts,
                receipt,
                said.earlierOf(key),
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
            case ReceiptOutcome.Kept _ -> Forms.done(address(run, receiver) + counted(said));
            case ReceiptOutcome.Refused refused -> refused(known(run, receiver), input, problem(refused));
        };
    }

    private static Problem problem(ReceiptOutcome.Refused it) {
        return it instanceof ReceiptOutcome.NewerVersion newer
                ? ReceiptProblems.newer(newer, key -> ANSWER + name(key))
                : ReceiptProblems.of(onThisPage(it));
    }

    /** What the form was opened on; one without is of a release that did not say it, and is shown again. */
    private static Seen seen(FormInput input) {
        String version = input.value("udgave");
        String sha256 = input.value("aftryk");
        return new Seen(
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0, sha256.isEmpty() ? null : sha256);
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
        for (Line line : lines(it.dossier().read().dossier(), take.of(it))) {
            String chosen = input.value(line.answerField());
            if (chosen.equals("wrong")) {
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
        return Forms.refused(refused, show(it, refused, null));
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
