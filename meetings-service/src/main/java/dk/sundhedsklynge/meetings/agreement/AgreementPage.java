package dk.sundhedsklynge.meetings.agreement;

import dk.sundhedsklynge.meetings.fact.Basis;
import dk.sundhedsklynge.meetings.fact.BasisForm;
import dk.sundhedsklynge.meetings.fact.FactChange;
import dk.sundhedsklynge.meetings.fact.FactChanges;
import dk.sundhedsklynge.meetings.fact.FactChoices;
import dk.sundhedsklynge.meetings.fact.FactKind;
import dk.sundhedsklynge.meetings.fact.FactOutcome;
import dk.sundhedsklynge.meetings.fact.FactProblems;
import dk.sundhedsklynge.meetings.fact.HeldFact;
import dk.sundhedsklynge.meetings.fact.KeepFact;
import dk.sundhedsklynge.meetings.fact.RegisterNames;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.Comparison;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** An agreement: to read with all its versions, and the forms that write, correct and take it back. */
@Path("/opgaver/aftaler")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AgreementPage {
    /** Fields of the form by those that a fact of this kind names. */
    private static final Map<String, String> FIELDS = Map.of(
            "title", "titel", "parties", "parter", "others", "andre", "from", "fra", "until", "til", "binds", "binder");

    private final ReadAgreements read;
    private final Agreements agreements;
    private final KeepFact keep;
    private final FactChanges changes;
    private final FactChoices choices;
    private final RegisterNames names;
    private final ChosenCooperation chosen;
    private final SendOnce once;

    AgreementPage(
            ReadAgreements read,
            Agreements agreements,
            KeepFact keep,
            FactChanges changes,
            FactChoices choices,
            RegisterNames names,
            ChosenCooperation chosen,
            SendOnce once) {
        this.read = read;
        this.agreements = agreements;
        this.keep = keep;
        this.changes = changes;
        this.choices = choices;
        this.names = names;
        this.chosen = chosen;
        this.once = once;
    }

    /**
     * @param input of the form that takes it back
     * @param received what was just done; empty when nothing was
     */
    record Shown(
            AgreementView it,
            String cooperation,
            List<FactChange> changes,
            boolean mayWrite,
            String base,
            String takeBackPath,
            String restorePath,
            FormInput input,
            String received)
            implements TemplateInstance {}

    /**
     * @param id null for a new one
     * @param cooperation its name
     * @param to where the form is sent
     * @param back where one comes without sending it
     * @param comparison what stands beside what was typed; null when nobody was first
     */
    record Form(
            @Nullable UUID id,
            String cooperation,
            String to,
            String back,
            boolean isNew,
            FormInput input,
            List<FormOption> projects,
            List<FormOption> documents,
            List<FormOption> parties,
            @Nullable Comparison comparison)
            implements TemplateInstance {}

    /** Asks for which cooperation it is to be. */
    record Choose(List<CooperationChoice> choices) implements TemplateInstance {}

    @GET
    @Path("/ny")
    @Operation(hidden = true)
    public TemplateInstance blank(
            @QueryParam("klynge") @Nullable String cooperation, @QueryParam("projekt") @Nullable UUID project) {
        List<CooperationChoice> mine = choices.writable(chosen.visible());
        if (mine.isEmpty()) {
            throw FactProblems.of(new FactOutcome.Forbidden(FactKind.AGREEMENT));
        }
        String in = choices.oneOf(mine, cooperation, chosen.get());
        if (mine.stream().noneMatch(it -> it.id().equals(in))) {
            return new Choose(mine);
        }
        FormInput input =
                FormInput.blank().with("klynge", in).with("projekt", project == null ? null : project.toString());
        return form(null, in, input, null);
    }

    @POST
    @Path("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send("/opgaver/aftaler/ny", input, () -> enter(input), it -> refused(null, input, it, null));
    }

    private Response enter(FormInput input) {
        FormReader reader = new FormReader(input);
        AgreementDetails details = details(input, reader);
        if (!reader.errors().isEmpty()) {
            return refused(null, input, FormProblems.of("Aftalen er ikke gemt", reader.errors()), null);
        }
        return switch (keep.enter(agreements, details)) {
            case FactOutcome.Kept(UUID id, long _) -> Forms.done("/opgaver/aftaler/" + id + "?gjort=oprettet");
            case FactOutcome.Invalid(var errors) ->
                refused(null, input, FormProblems.of("Aftalen er ikke gemt", BasisForm.named(errors, FIELDS)), null);
            case FactOutcome.WoundUp it -> refused(null, input, FactProblems.of(it), null);
            case FactOutcome.Refused it -> throw FactProblems.of(it);
        };
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gjort") @Nullable String done) {
        return shown(id, FormInput.blank(), done == null ? "" : received(done));
    }

    @GET
    @Path("/{id}/ret")
    @Operation(hidden = true)
    public TemplateInstance correction(@PathParam("id") UUID id) {
        HeldFact<AgreementDetails> held = held(id);
        Basis basis = held.details().basis();
        return form(
                id, basis.cooperation(), filled(held.details()).with("udgave", String.valueOf(held.version())), null);
    }

    @POST
    @Path("/{id}/ret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "/opgaver/aftaler/" + id + "/ret", input, () -> correct(id, input), it -> refused(id, input, it, null));
    }

    private Response correct(UUID id, FormInput input) {
        FormReader reader = new FormReader(input);
        AgreementDetails details = details(input, reader);
        reader.require("begrundelse", "Skriv, hvorfor det rettes.");
        if (!reader.errors().isEmpty()) {
            return refused(id, input, FormProblems.of("Rettelsen er ikke gemt", reader.errors()), null);
        }
        return switch (keep.correct(
                agreements, id, IfMatch.ofForm(input.value("udgave")), details, input.value("begrundelse"))) {
            case FactOutcome.Kept _ -> Forms.done("/opgaver/aftaler/" + id + "?gjort=rettet");
            case FactOutcome.Invalid(var errors) ->
                refused(id, input, FormProblems.of("Rettelsen er ikke gemt", BasisForm.named(errors, FIELDS)), null);
            case FactOutcome.ChangedMeanwhile it -> {
                HeldFact<AgreementDetails> now = held(id);
                yield refused(
                        id,
                        input.with("udgave", String.valueOf(now.version())),
                        FactProblems.of(it),
                        changes.comparison(
                                id,
                                now.details().basis().cooperation(),
                                now.details().fields(names),
                                details.fields(names)));
            }
            case FactOutcome.Refused it -> throw FactProblems.of(it);
        };
    }

    @POST
    @Path("/{id}/tag-tilbage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "/opgaver/aftaler/" + id + "/tag-tilbage",
                input,
                () -> takeBack(id, input),
                it -> notTakenBack(id, input, it));
    }

    private Response takeBack(UUID id, FormInput input) {
        return switch (keep.takeBack(
                agreements, id, IfMatch.ofForm(input.value("udgave")), input.value("begrundelse"))) {
            case FactOutcome.Kept _ -> Forms.done("/opgaver/aftaler/" + id + "?gjort=taget-tilbage");
            case FactOutcome.Invalid(var errors) ->
                notTakenBack(id, input, FormProblems.of("Intet er taget tilbage", BasisForm.named(errors, FIELDS)));
            case FactOutcome.Refused it -> notTakenBack(id, input, FactProblems.of(it));
        };
    }

    @POST
    @Path("/{id}/fortryd")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response restore(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "/opgaver/aftaler/" + id + "/fortryd",
                input,
                () -> restore(id, input),
                it -> notTakenBack(id, input, it));
    }

    private Response restore(UUID id, FormInput input) {
        return switch (keep.restore(agreements, id, IfMatch.ofForm(input.value("udgave")))) {
            case FactOutcome.Kept _ -> Forms.done("/opgaver/aftaler/" + id + "?gjort=fortrudt");
            case FactOutcome.Refused it -> notTakenBack(id, input, FactProblems.of(it));
        };
    }

    private Response notTakenBack(UUID id, FormInput input, Problem problem) {
        if (problem.status() == 404 || problem.status() == 403) {
            throw problem;
        }
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown(id, refused, ""));
    }

    private Shown shown(UUID id, FormInput input, String received) {
        AgreementView it = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.AGREEMENT));
        return new Shown(
                it,
                choices.cooperationName(it.cooperation()),
                changes.of(id, it.cooperation()),
                choices.mayWrite(it.cooperation()),
                "/opgaver/aftaler",
                "/opgaver/aftaler/" + id + "/tag-tilbage",
                "/opgaver/aftaler/" + id + "/fortryd",
                input,
                received);
    }

    private static String received(String done) {
        return switch (done) {
            case "oprettet" -> "Aftalen er gemt.";
            case "rettet" -> "Rettelsen er gemt.";
            case "taget-tilbage" -> "Aftalen er taget tilbage. Den tælles ikke med nogen steder.";
            case "fortrudt" -> "Aftalen gælder igen.";
            default -> "";
        };
    }

    /** To fill a form; the caller writes only what they may write. */
    private HeldFact<AgreementDetails> held(UUID id) {
        AgreementView seen = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.AGREEMENT));
        if (!choices.mayWrite(seen.cooperation())) {
            throw FactProblems.of(new FactOutcome.Forbidden(FactKind.AGREEMENT));
        }
        return agreements.findForChange(id).orElseThrow(() -> FactProblems.notFound(FactKind.AGREEMENT));
    }

    private Response refused(@Nullable UUID id, FormInput input, Problem problem, @Nullable Comparison comparison) {
        String cooperation = input.value("klynge");
        if (!choices.mayWrite(cooperation)) {
            throw FactProblems.of(new FactOutcome.Forbidden(FactKind.AGREEMENT));
        }
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, form(id, cooperation, refused, comparison));
    }

    private Form form(@Nullable UUID id, String cooperation, FormInput input, @Nullable Comparison comparison) {
        return new Form(
                id,
                choices.cooperationName(cooperation),
                id == null ? "/opgaver/aftaler/ny" : "/opgaver/aftaler/" + id + "/ret",
                id == null ? "/opgaver/aftaler" : "/opgaver/aftaler/" + id,
                id == null,
                input,
                choices.projects(cooperation),
                choices.documents(cooperation),
                choices.parties(cooperation),
                comparison);
    }

    private AgreementDetails details(FormInput input, FormReader reader) {
        reader.require("titel", "Skriv, hvad aftalen hedder.");
        reader.require("binder", "Skriv, hvad aftalen binder parterne til.");
        return new AgreementDetails(
                BasisForm.read(input, reader),
                reader.text("titel", 200),
                input.values("parter"),
                reader.text("andre", 500),
                reader.day("fra"),
                reader.day("til"),
                reader.text("binder", 4000));
    }

    private static FormInput filled(AgreementDetails it) {
        return BasisForm.fill(FormInput.blank().with("parter", it.parties()), it.basis())
                .with("titel", it.title())
                .with("andre", it.others())
                .with("fra", BasisForm.day(it.from()))
                .with("til", BasisForm.day(it.until()))
                .with("binder", it.binds());
    }
}
