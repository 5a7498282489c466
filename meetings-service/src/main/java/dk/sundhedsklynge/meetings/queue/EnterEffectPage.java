package dk.sundhedsklynge.meetings.queue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.decision.DecisionProblems;
import dk.sundhedsklynge.meetings.decision.DecisionWithEffects;
import dk.sundhedsklynge.meetings.decision.ReadDecisions;
import dk.sundhedsklynge.meetings.effect.EffectOutcome;
import dk.sundhedsklynge.meetings.effect.EffectProblems;
import dk.sundhedsklynge.meetings.effect.EnterEffect;
import dk.sundhedsklynge.meetings.effect.NewEffect;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A secretary puts an effect on a decision, where the minutes say something that was not read from them. It is confirmed among
 * the proposals of the document.
 */
@Path("/moeder/beslutninger/{decision}/virkning")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class EnterEffectPage {
    /** Types whose terms are few and plain. An opening has a form of its own; the others are entered over the API. */
    private static final List<EffectType> TYPES = List.of(
            EffectType.GRANT,
            EffectType.SUPPLEMENT,
            EffectType.REDUCE,
            EffectType.ALLOTMENT,
            EffectType.CARRY_OVER,
            EffectType.LAPSE,
            EffectType.TRANSFER,
            EffectType.HAND_OVER,
            EffectType.EARMARK,
            EffectType.REGISTER,
            EffectType.DESCRIBE,
            EffectType.START,
            EffectType.WENT_LIVE,
            EffectType.EXTEND,
            EffectType.EVALUATE,
            EffectType.SPREAD,
            EffectType.TO_OPERATION,
            EffectType.CLOSE,
            EffectType.CARRY_TO_COUNCIL,
            EffectType.APPOINT_GROUP);

    private static final Problem NOTHING_CHOSEN = FormProblems.of(
            "Virkningen er ikke valgt", List.of(new FieldError("type", "Vælg, hvad beslutningen gør.")));
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final ReadDecisions decisions;
    private final EnterEffect enter;
    private final TermsChoices choices;
    private final Register register;
    private final SendOnce once;
    private final Caller caller;

    EnterEffectPage(
            ReadDecisions decisions,
            EnterEffect enter,
            TermsChoices choices,
            Register register,
            SendOnce once,
            Caller caller) {
        this.decisions = decisions;
        this.enter = enter;
        this.choices = choices;
        this.register = register;
        this.once = once;
        this.caller = caller;
    }

    /** @param types those that can be chosen */
    record Choose(DecisionWithEffects decision, List<FormOption> types, FormInput input) implements TemplateInstance {}

    /** @param to where the form is sent */
    record Shown(
            DecisionWithEffects decision, EffectType type, List<ProposalQueue.Group> groups, String to, FormInput input)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response choose(@PathParam("decision") UUID decision, @QueryParam("type") @Nullable String chosen) {
        DecisionWithEffects known = known(decision);
        Optional<EffectType> type = typed(chosen);
        if (type.isPresent()) {
            return Forms.done(path(decision) + "/" + type.get().code());
        }
        if (chosen == null) {
            return Response.ok(choose(known, FormInput.blank()).render(), HTML).build();
        }
        FormInput refused = FormInput.blank().refused(NOTHING_CHOSEN.document());
        return Forms.refused(refused, choose(known, refused));
    }

    private static Choose choose(DecisionWithEffects decision, FormInput input) {
        return new Choose(
                decision,
                TYPES.stream().map(it -> new FormOption(it.code(), it.label())).toList(),
                input);
    }

    @GET
    @Path("/{type}")
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("decision") UUID decision, @PathParam("type") String type) {
        return shown(known(decision), offered(type), FormInput.blank());
    }

    @POST
    @Path("/{type}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(
            @PathParam("decision") UUID decision, @PathParam("type") String type, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                path(decision) + "/" + type,
                input,
                () -> enter(known(decision), offered(type), input),
                it -> refused(known(decision), offered(type), input, it));
    }

    private Response enter(DecisionWithEffects decision, EffectType type, FormInput sent) {
        FormInput input = TermsForm.withoutGaps(parties(decision), sent);
        return switch (TermsForm.readBlank(type, parties(decision), input)) {
            case TermsForm.Reading.Unreadable(List<FieldError> errors) ->
                refused(decision, type, input, FormProblems.of("Virkningen er ikke gemt", TermsForm.atFields(errors)));
            case TermsForm.Reading.Readable(Optional<ObjectNode> terms) ->
                answer(
                        decision,
                        type,
                        input,
                        enter.enter(new NewEffect(
                                decision.decision().id(), type, terms.orElseThrow(), null, null, null, null)));
        };
    }

    private Response answer(DecisionWithEffects decision, EffectType type, FormInput input, EffectOutcome outcome) {
        return switch (outcome) {
            case EffectOutcome.Done(var effect) ->
                Forms.done("/moeder/dokumenter/%s/forslag?virkning=%s".formatted(decision.document(), effect.id()));
            case EffectOutcome.InvalidTerms(List<FieldError> errors) ->
                refused(decision, type, input, FormProblems.of("Virkningen er ikke gemt", TermsForm.atFields(errors)));
            case EffectOutcome.Refused refused -> refused(decision, type, input, EffectProblems.of(refused));
        };
    }

    private Response refused(DecisionWithEffects decision, EffectType type, FormInput sent, Problem problem) {
        FormInput input = sent.refused(problem.document());
        return Forms.refused(input, shown(decision, type, input));
    }

    private Shown shown(DecisionWithEffects decision, EffectType type, FormInput input) {
        return new Shown(
                decision,
                type,
                ProposalQueue.Group.of(choices.of(decision.cooperation(), TermsForm.blank(type, parties(decision)))),
                path(decision.decision().id()) + "/" + type.code(),
                input);
    }

    private int parties(DecisionWithEffects decision) {
        return register.partyNames(decision.cooperation()).size();
    }

    /** The decision, for those who may put an effect on it, and where there is a document among whose proposals it can stand. */
    private DecisionWithEffects known(UUID id) {
        DecisionWithEffects decision = decisions.find(id).orElseThrow(DecisionProblems::notFound);
        if (!caller.holds(decision.cooperation(), Role.SECRETARIAT)) {
            throw EffectProblems.of(new EffectOutcome.Forbidden());
        }
        if (decision.document() == null) {
            throw Problem.conflict(
                    "no-document",
                    "Mødet er indtastet uden et dokument",
                    "Indlæs referatet under Møder, og sæt virkningen på beslutningen i det.");
        }
        return decision;
    }

    private static EffectType offered(String code) {
        return typed(code).orElseThrow(() -> Problem.notFound("Denne virkning kan ikke skrives her. Vælg en anden."));
    }

    private static Optional<EffectType> typed(@Nullable String code) {
        return TYPES.stream().filter(it -> Objects.equals(it.code(), code)).findFirst();
    }

    private static String path(UUID decision) {
        return "/moeder/beslutninger/" + decision + "/virkning";
    }
}
