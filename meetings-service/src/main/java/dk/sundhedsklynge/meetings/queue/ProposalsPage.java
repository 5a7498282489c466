package dk.sundhedsklynge.meetings.queue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.document.Document;
import dk.sundhedsklynge.meetings.document.DocumentProblems;
import dk.sundhedsklynge.meetings.document.ReadDocuments;
import dk.sundhedsklynge.meetings.effect.EarlierEffect;
import dk.sundhedsklynge.meetings.effect.Effect;
import dk.sundhedsklynge.meetings.effect.EffectOutcome;
import dk.sundhedsklynge.meetings.effect.EffectProblems;
import dk.sundhedsklynge.meetings.effect.EffectState;
import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ReadEffects;
import dk.sundhedsklynge.meetings.effect.SettleEffect;
import dk.sundhedsklynge.meetings.effect.Settlement;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.terms.Addressee;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FieldChange;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The queue of the proposals of a document. Each post answers with the queue: with the next proposal, or with what is wrong. */
@Path("/moeder/dokumenter/{document}/forslag")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProposalsPage {
    private static final String REASON = "begrundelse";
    private static final int LONGEST_REASON = 1000;

    /** What becomes of an effect that is taken back, and the answer by which it is proposed again. */
    private static final String AFTERWARDS = "bagefter";

    private static final String AGAIN = "igen";
    private static final String NOT_AGAIN = "nej";
    private static final List<FormOption> AFTERWARDS_CHOICES = List.of(
            new FormOption(AGAIN, "Det foreslås igen, så det kan rettes og bekræftes"),
            new FormOption(NOT_AGAIN, "Det skal ikke gennemføres"));

    private final ReadDocuments documents;
    private final ReadEffects effects;
    private final SettleEffect settle;
    private final ShowProposals proposals;
    private final SendOnce once;
    private final Caller caller;

    ProposalsPage(
            ReadDocuments documents,
            ReadEffects effects,
            SettleEffect settle,
            ShowProposals proposals,
            SendOnce once,
            Caller caller) {
        this.documents = documents;
        this.effects = effects;
        this.settle = settle;
        this.proposals = proposals;
        this.once = once;
        this.caller = caller;
    }

    /**
     * @param terms the form by which the selected one is corrected and confirmed
     * @param rejection the form by which it is rejected
     * @param changes where what was typed is not what stands there
     * @param settled by whom and when, where somebody was faster
     */
    record Shown(
            ProposalQueue queue,
            FormInput terms,
            FormInput rejection,
            @Nullable Receipt receipt,
            boolean isChanged,
            List<FieldChange> changes,
            @Nullable String settled)
            implements TemplateInstance {}

    /**
     * @param undo where it is taken back at once; null where it cannot be
     * @param ask where one is asked before it is taken back; null where it cannot be
     */
    record Receipt(
            String text, @Nullable String undo, @Nullable String ask) {}

    /**
     * What follows when something confirmed is taken back.
     *
     * @param resting what is taken back together with it
     */
    record Consequences(EffectView effect, List<EffectView> resting) {
        /** Not when somebody else was faster. */
        public boolean isPossible() {
            return effect.state().mayBecome(EffectState.WITHDRAWN);
        }

        public boolean isBooked() {
            return effect.state().isDone() && effect.addressee() == Addressee.FUNDS;
        }

        public boolean isOfProject() {
            return effect.state().isDone() && effect.addressee() == Addressee.PROJECTS;
        }

        /** The day of the opening, in words; null for anything else. */
        public @Nullable String openingDay() {
            return effect.terms() instanceof Terms.Opening it ? DanishDates.inWords(it.asOf()) : null;
        }
    }

    /**
     * Asks before something confirmed is taken back.
     *
     * @param afterwards what can become of it
     */
    record Withdraw(
            UUID document,
            EffectView effect,
            Consequences consequences,
            List<FormOption> afterwards,
            String to,
            FormInput input)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance queue(
            @PathParam("document") UUID document,
            @QueryParam("virkning") @Nullable UUID effect,
            @QueryParam("gjort") @Nullable UUID done) {
        ProposalQueue queue = proposals.show(known(document), effect);
        return shown(
                queue,
                input(queue),
                FormInput.blank(),
                done == null ? null : receipt(document, done).orElse(null));
    }

    @POST
    @Path("/{effect}/bekraeft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("document") UUID document,
            @PathParam("effect") UUID effect,
            MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                path(document) + "/" + effect + "/bekraeft",
                input,
                () -> confirm(document, effect, input),
                it -> notConfirmed(document, effect, input, it));
    }

    private Response confirm(UUID document, UUID effect, FormInput input) {
        EffectView read =
                effects.find(effect).orElseThrow(EffectProblems::notFound).view();
        FormReader choice = new FormReader(input);
        EarlierEffect earlier = choice.oneOf("earlier", List.of(EarlierEffect.values()), EarlierEffect::code);
        if (!choice.errors().isEmpty()) {
            return notConfirmed(document, effect, input, invalid(choice.errors()));
        }
        return switch (TermsForm.read(read.terms(), input)) {
            case TermsForm.Reading.Unreadable(List<FieldError> errors) ->
                notConfirmed(document, effect, input, invalid(errors));
            case TermsForm.Reading.Readable(Optional<ObjectNode> corrected) ->
                answer(
                        document,
                        effect,
                        input,
                        settle.confirm(
                                effect,
                                corrected.orElse(null),
                                null,
                                earlier,
                                IfMatch.of('"' + input.value("udgave") + '"')));
        };
    }

    private Response answer(UUID document, UUID effect, FormInput input, EffectOutcome outcome) {
        return switch (outcome) {
            case EffectOutcome.Done _ -> next(document, effect);
            case EffectOutcome.ChangedMeanwhile _ -> changed(document, effect, input);
            case EffectOutcome.InvalidTerms(List<FieldError> errors) ->
                notConfirmed(document, effect, input, invalid(errors));
            case EffectOutcome.Refused refused -> notConfirmed(document, effect, input, EffectProblems.of(refused));
        };
    }

    @POST
    @Path("/{effect}/forkast")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reject(
            @PathParam("document") UUID document,
            @PathParam("effect") UUID effect,
            MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                path(document) + "/" + effect + "/forkast",
                input,
                () -> reject(document, effect, input),
                it -> notRejected(document, effect, input, it));
    }

    private Response reject(UUID document, UUID effect, FormInput input) {
        FormReader read = new FormReader(input);
        String reason = reason(read);
        if (!read.errors().isEmpty()) {
            return notRejected(document, effect, input, FormProblems.of("Forslaget er ikke forkastet", read.errors()));
        }
        return switch (settle.reject(effect, reason)) {
            case EffectOutcome.Done _ -> next(document, effect);
            case EffectOutcome.Refused refused -> notRejected(document, effect, input, EffectProblems.of(refused));
        };
    }

    /** Undoes a rejection. */
    @POST
    @Path("/{effect}/tag-tilbage")
    @Operation(hidden = true)
    public Response takeBack(@PathParam("document") UUID document, @PathParam("effect") UUID effect) {
        return switch (settle.takeBack(effect)) {
            case EffectOutcome.Done _ -> Forms.done("%s?virkning=%s&gjort=%2$s".formatted(path(document), effect));
            case EffectOutcome.Refused refused ->
                notConfirmed(document, effect, FormInput.blank(), EffectProblems.of(refused));
        };
    }

    @GET
    @Path("/{effect}/traek-tilbage")
    @Operation(hidden = true)
    public TemplateInstance askToWithdraw(@PathParam("document") UUID document, @PathParam("effect") UUID effect) {
        EffectView read =
                effects.find(effect).orElseThrow(EffectProblems::notFound).view();
        if (!maySettle(read)) {
            throw EffectProblems.of(new EffectOutcome.Forbidden());
        }
        if (!read.state().mayBecome(EffectState.WITHDRAWN)) {
            throw EffectProblems.of(new EffectOutcome.WrongState(read.state(), Settlement.WITHDRAW));
        }
        return withdrawal(
                document, read, FormInput.blank().with(AFTERWARDS, read.state().isDone() ? AGAIN : NOT_AGAIN));
    }

    @POST
    @Path("/{effect}/traek-tilbage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("document") UUID document,
            @PathParam("effect") UUID effect,
            MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                path(document) + "/" + effect + "/traek-tilbage",
                input,
                () -> withdraw(document, effect, input),
                it -> notWithdrawn(document, effect, input, it));
    }

    private Response withdraw(UUID document, UUID effect, FormInput input) {
        FormReader read = new FormReader(input);
        String reason = reason(read);
        if (!read.errors().isEmpty()) {
            return notWithdrawn(
                    document, effect, input, FormProblems.of("Virkningen er ikke trukket tilbage", read.errors()));
        }
        return switch (settle.withdraw(effect, reason, input.has(AFTERWARDS, AGAIN))) {
            case EffectOutcome.Done(Effect withdrawn)
            when withdrawn.replacedBy() != null ->
                Forms.done("%s?virkning=%s&gjort=%s".formatted(path(document), withdrawn.replacedBy(), effect));
            case EffectOutcome.Done _ -> next(document, effect);
            case EffectOutcome.Refused refused -> notWithdrawn(document, effect, input, EffectProblems.of(refused));
        };
    }

    private static String reason(FormReader read) {
        read.require(REASON, "Skriv hvorfor.");
        return read.text(REASON, LONGEST_REASON);
    }

    private static Problem invalid(List<FieldError> errors) {
        return Problem.of(
                400,
                "invalid-terms",
                "Forslaget er ikke bekræftet",
                "Ret det, og bekræft igen. Intet er gemt.",
                TermsForm.atFields(errors));
    }

    private Response next(UUID document, UUID settled) {
        UUID next = proposals.show(known(document), settled).next(settled);
        return Forms.done(
                "%s?%sgjort=%s".formatted(path(document), next == null ? "" : "virkning=" + next + "&", settled));
    }

    private Response notConfirmed(UUID document, UUID effect, FormInput sent, Problem problem) {
        ProposalQueue queue = proposals.show(known(document), effect);
        FormInput terms = input(queue).with(sent).refused(problem.document());
        return Forms.refused(terms, shown(queue, terms, FormInput.blank(), null));
    }

    private Response notRejected(UUID document, UUID effect, FormInput sent, Problem problem) {
        ProposalQueue queue = proposals.show(known(document), effect);
        FormInput rejection = sent.refused(problem.document());
        return Forms.refused(rejection, shown(queue, input(queue), rejection, null));
    }

    private Response notWithdrawn(UUID document, UUID effect, FormInput sent, Problem problem) {
        FormInput refused = sent.refused(problem.document());
        EffectView read =
                effects.find(effect).orElseThrow(EffectProblems::notFound).view();
        return Forms.refused(refused, withdrawal(document, read, refused));
    }

    /** What was typed stays in the form, and beside it stands what somebody else made of the proposal meanwhile. */
    private Response changed(UUID document, UUID effect, FormInput sent) {
        ProposalQueue queue = proposals.show(known(document), effect);
        FormInput terms = input(queue)
                .with(sent)
                .refused(Problem.of(
                                412,
                                "changed-meanwhile",
                                "Forslaget er ændret, siden du så det",
                                "Intet er overskrevet. Kan det stadig afgøres, står dine rettelser i felterne; se dem efter, og bekræft igen.")
                        .document());
        ProposalQueue.Selected now = queue.selected();
        return Forms.refused(
                terms,
                new Shown(
                        queue,
                        terms,
                        FormInput.blank(),
                        null,
                        true,
                        now == null ? List.of() : proposals.changes(now, sent),
                        now == null ? null : proposals.settled(now.effect())));
    }

    private static Shown shown(ProposalQueue queue, FormInput terms, FormInput rejection, @Nullable Receipt receipt) {
        return new Shown(queue, terms, rejection, receipt, false, List.of(), null);
    }

    private static FormInput input(ProposalQueue queue) {
        ProposalQueue.Selected selected = queue.selected();
        return selected == null ? FormInput.blank() : selected.input();
    }

    private Optional<Receipt> receipt(UUID document, UUID done) {
        return effects.find(done).map(ShownEffects.Versioned::view).map(it -> {
            String text = it.replacedBy() == null
                    ? it.summary() + ": " + it.stateLabel() + "."
                    : it.summary() + ": taget tilbage og foreslået igen.";
            String of = path(document) + "/" + done;
            boolean maySettle = maySettle(it);
            return new Receipt(
                    text,
                    maySettle && it.state() == EffectState.REJECTED ? of + "/tag-tilbage" : null,
                    maySettle && it.state().mayBecome(EffectState.WITHDRAWN) ? of + "/traek-tilbage" : null);
        });
    }

    private Withdraw withdrawal(UUID document, EffectView effect, FormInput input) {
        return new Withdraw(
                document,
                effect,
                new Consequences(effect, effects.restingOn(effect)),
                AFTERWARDS_CHOICES,
                path(document) + "/" + effect.id() + "/traek-tilbage",
                input);
    }

    private boolean maySettle(EffectView effect) {
        return caller.permission(effect.cooperation(), Role.SECRETARIAT) == Permission.GRANTED;
    }

    private Document known(UUID id) {
        return documents.find(id).filter(documents::readsEffects).orElseThrow(DocumentProblems::notFound);
    }

    private static String path(UUID document) {
        return "/moeder/dokumenter/" + document + "/forslag";
    }
}
