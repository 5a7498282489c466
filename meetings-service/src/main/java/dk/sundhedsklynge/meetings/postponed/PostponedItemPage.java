package dk.sundhedsklynge.meetings.postponed;

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
import dk.sundhedsklynge.platform.problem.Parameters;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A postponed item: to read with all its versions, and the forms that write, correct and take it back. */
@Path("/opgaver/udsatte")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PostponedItemPage {
    /** Fields of the form by those that a fact of this kind names. */
    private static final Map<String, String> FIELDS =
            Map.of("title", "titel", "awaits", "venter", "until", "til", "body", "organ", "decision", "titel");

    private final ReadPostponedItems read;
    private final PostponedItems items;
    private final KeepFact keep;
    private final FactChanges changes;
    private final FactChoices choices;
    private final RegisterNames names;
    private final ChosenCooperation chosen;
    private final SendOnce once;
    private final SettlePostponedItem settle;

    PostponedItemPage(
            ReadPostponedItems read,
            PostponedItems items,
            KeepFact keep,
            FactChanges changes,
            FactChoices choices,
            RegisterNames names,
            ChosenCooperation chosen,
            SendOnce once,
            SettlePostponedItem settle) {
        this.read = read;
        this.items = items;
        this.keep = keep;
        this.changes = changes;
        this.choices = choices;
        this.names = names;
        this.chosen = chosen;
        this.once = once;
        this.settle = settle;
    }

    /**
     * @param input of the form that takes it back
     * @param received what was just done; empty when nothing was
     */
    record Shown(
            PostponedItemView it,
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
            List<FormOption> bodies,
            List<FormOption> states,
            @Nullable Comparison comparison)
            implements TemplateInstance {}

    /** Asks for which cooperation it is to be. */
    record Choose(List<CooperationChoice> choices) implements TemplateInstance {}

    @GET
    @Path("/ny")
    @Operation(hidden = true)
    public TemplateInstance blank(
            @QueryParam("klynge") @Nullable String cooperation,
            @QueryParam("projekt") @Nullable UUID project,
            @QueryParam("beslutning") @Nullable UUID decision) {
        List<CooperationChoice> mine = choices.writable(chosen.visible());
        if (mine.isEmpty()) {
            throw FactProblems.of(new FactOutcome.Forbidden(FactKind.POSTPONED_ITEM));
        }
        String in = choices.oneOf(mine, cooperation, chosen.get());
        if (mine.stream().noneMatch(it -> it.id().equals(in))) {
            return new Choose(mine);
        }
        FormInput input = FormInput.blank()
                .with("klynge", in)
                .with("projekt", project == null ? null : project.toString())
                .with("tilstand", PostponedState.WAITING.code());
        return form(null, in, ofMinutes(input, decision), null);
    }

    @POST
    @Path("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send("/opgaver/udsatte/ny", input, () -> enter(input), it -> refused(null, input, it, null));
    }

    private Response enter(FormInput input) {
        FormReader reader = new FormReader(input);
        PostponedItemDetails details = details(input, reader);
        if (!reader.errors().isEmpty()) {
            return refused(null, input, FormProblems.of("Punktet er ikke gemt", reader.errors()), null);
        }
        return switch (keep.enter(items, details)) {
            case FactOutcome.Kept(UUID id, long _) -> Forms.done("/opgaver/udsatte/" + id + "?gjort=oprettet");
            case FactOutcome.Invalid(var errors) ->
                refused(null, input, FormProblems.of("Punktet er ikke gemt", BasisForm.named(errors, FIELDS)), null);
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
        HeldFact<PostponedItemDetails> held = held(id);
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
                "/opgaver/udsatte/" + id + "/ret", input, () -> correct(id, input), it -> refused(id, input, it, null));
    }

    private Response correct(UUID id, FormInput input) {
        FormReader reader = new FormReader(input);
        PostponedItemDetails details = details(input, reader);
        reader.require("begrundelse", "Skriv, hvorfor det rettes.");
        if (!reader.errors().isEmpty()) {
            return refused(id, input, FormProblems.of("Rettelsen er ikke gemt", reader.errors()), null);
        }
        return switch (keep.correct(
                items, id, IfMatch.ofForm(input.value("udgave")), details, input.value("begrundelse"))) {
            case FactOutcome.Kept _ -> Forms.done("/opgaver/udsatte/" + id + "?gjort=rettet");
            case FactOutcome.Invalid(var errors) ->
                refused(id, input, FormProblems.of("Rettelsen er ikke gemt", BasisForm.named(errors, FIELDS)), null);
            case FactOutcome.ChangedMeanwhile it -> {
                HeldFact<PostponedItemDetails> now = held(id);
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
                "/opgaver/udsatte/" + id + "/tag-tilbage",
                input,
                () -> takeBack(id, input),
                it -> notTakenBack(id, input, it));
    }

    private Response takeBack(UUID id, FormInput input) {
        return switch (keep.takeBack(items, id, IfMatch.ofForm(input.value("udgave")), input.value("begrundelse"))) {
            case FactOutcome.Kept _ -> Forms.done("/opgaver/udsatte/" + id + "?gjort=taget-tilbage");
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
                "/opgaver/udsatte/" + id + "/fortryd",
                input,
                () -> restore(id, input),
                it -> notTakenBack(id, input, it));
    }

    private Response restore(UUID id, FormInput input) {
        return switch (keep.restore(items, id, IfMatch.ofForm(input.value("udgave")))) {
            case FactOutcome.Kept _ -> Forms.done("/opgaver/udsatte/" + id + "?gjort=fortrudt");
            case FactOutcome.Refused it -> notTakenBack(id, input, FactProblems.of(it));
        };
    }

    @POST
    @Path("/{id}/tilstand")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "/opgaver/udsatte/" + id + "/tilstand",
                input,
                () -> settle(id, input),
                it -> notTakenBack(id, input, it));
    }

    private Response settle(UUID id, FormInput input) {
        PostponedState state = Parameters.oneOf(
                "tilstand", input.value("tilstand"), List.of(PostponedState.values()), PostponedState::code);
        if (state == null) {
            throw Problem.parameter("tilstand", "", "Vælg en tilstand.");
        }
        return switch (settle.settle(id, IfMatch.ofForm(input.value("udgave")), state)) {
            case FactOutcome.Kept _ -> Forms.done("/opgaver/udsatte/" + id + "?gjort=rettet");
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
        PostponedItemView it = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.POSTPONED_ITEM));
        return new Shown(
                it,
                choices.cooperationName(it.cooperation()),
                changes.of(id, it.cooperation()),
                choices.mayWrite(it.cooperation()),
                "/opgaver/udsatte",
                "/opgaver/udsatte/" + id + "/tag-tilbage",
                "/opgaver/udsatte/" + id + "/fortryd",
                input,
                received);
    }

    private static String received(String done) {
        return switch (done) {
            case "oprettet" -> "Punktet er gemt.";
            case "rettet" -> "Rettelsen er gemt.";
            case "taget-tilbage" -> "Punktet er taget tilbage. Den tælles ikke med nogen steder.";
            case "fortrudt" -> "Punktet gælder igen.";
            default -> "";
        };
    }

    /** To fill a form; the caller writes only what they may write. */
    private HeldFact<PostponedItemDetails> held(UUID id) {
        PostponedItemView seen = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.POSTPONED_ITEM));
        if (!choices.mayWrite(seen.cooperation())) {
            throw FactProblems.of(new FactOutcome.Forbidden(FactKind.POSTPONED_ITEM));
        }
        return items.findForChange(id).orElseThrow(() -> FactProblems.notFound(FactKind.POSTPONED_ITEM));
    }

    private Response refused(@Nullable UUID id, FormInput input, Problem problem, @Nullable Comparison comparison) {
        String cooperation = input.value("klynge");
        if (!choices.mayWrite(cooperation)) {
            throw FactProblems.of(new FactOutcome.Forbidden(FactKind.POSTPONED_ITEM));
        }
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, form(id, cooperation, refused, comparison));
    }

    private Form form(@Nullable UUID id, String cooperation, FormInput input, @Nullable Comparison comparison) {
        return new Form(
                id,
                choices.cooperationName(cooperation),
                id == null ? "/opgaver/udsatte/ny" : "/opgaver/udsatte/" + id + "/ret",
                id == null ? "/opgaver/udsatte" : "/opgaver/udsatte/" + id,
                id == null,
                input,
                choices.projects(cooperation),
                choices.documents(cooperation),
                choices.bodies(cooperation),
                Arrays.stream(PostponedState.values())
                        .map(state -> new FormOption(state.code(), state.label()))
                        .toList(),
                comparison);
    }

    private PostponedItemDetails details(FormInput input, FormReader reader) {
        PostponedState state = reader.oneOf("tilstand", List.of(PostponedState.values()), PostponedState::code);
        reader.require("titel", "Skriv, hvad punktet hedder.");
        return new PostponedItemDetails(
                BasisForm.read(input, reader),
                reader.text("titel", 200),
                reader.text("venter", 500),
                reader.day("til"),
                Basis.stripped(input.value("organ")),
                state == null ? PostponedState.WAITING : state,
                BasisForm.id(input, reader, "beslutning"));
    }

    private static FormInput filled(PostponedItemDetails it) {
        UUID decision = it.decision();
        return BasisForm.fill(FormInput.blank(), it.basis())
                .with("titel", it.title())
                .with("venter", it.awaits())
                .with("til", BasisForm.day(it.until()))
                .with("organ", it.body())
                .with("tilstand", it.state().code())
                .with("beslutning", decision == null ? null : decision.toString());
    }

    /** What minutes say of a matter that they postponed, for whoever writes about it. */
    private FormInput ofMinutes(FormInput input, @Nullable UUID decision) {
        return decision == null
                ? input
                : read.ofDecision(decision)
                        .map(it -> input.with("beslutning", decision.toString())
                                .with("titel", it.title())
                                .with("venter", it.awaits())
                                .with("til", BasisForm.day(it.until()))
                                .with("organ", it.body())
                                .with("punkt", String.valueOf(it.source().item()))
                                .with(
                                        "dokument",
                                        it.source().document() == null
                                                ? null
                                                : it.source().document().toString()))
                        .orElse(input);
    }
}
