package dk.sundhedsklynge.meetings.queue;

import dk.sundhedsklynge.meetings.document.Document;
import dk.sundhedsklynge.meetings.document.DocumentProblems;
import dk.sundhedsklynge.meetings.document.DocumentText;
import dk.sundhedsklynge.meetings.document.DocumentView;
import dk.sundhedsklynge.meetings.document.DocumentView.ProposedEffect;
import dk.sundhedsklynge.meetings.document.ReadDocuments;
import dk.sundhedsklynge.meetings.effect.EffectOutcome;
import dk.sundhedsklynge.meetings.effect.EffectProblems;
import dk.sundhedsklynge.meetings.effect.EffectState;
import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ReadEffects;
import dk.sundhedsklynge.meetings.effect.SettleEffect;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.project.ProjectReference;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The queue of the proposals of a document. Each post answers with the queue: with the next proposal, or with what is wrong. */
@Path("/moeder/dokumenter/{document}/forslag")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProposalsPage {
    /** Lines of the document that stand around the one that a proposal rests on. */
    private static final int BEFORE = 12;

    private static final int AFTER = 16;

    private final ReadDocuments documents;
    private final ReadEffects effects;
    private final SettleEffect settle;
    private final ProjectReferences projects;
    private final Register register;
    private final Caller caller;

    ProposalsPage(
            ReadDocuments documents,
            ReadEffects effects,
            SettleEffect settle,
            ProjectReferences projects,
            Register register,
            Caller caller) {
        this.documents = documents;
        this.effects = effects;
        this.settle = settle;
        this.projects = projects;
        this.register = register;
        this.caller = caller;
    }

    /**
     * @param date of the meeting, in words
     * @param selected null when the document has no proposals
     * @param done what was just done to another one; null when nothing was
     * @param wrong why nothing was done; null when nothing is wrong
     */
    record Shown(
            DocumentView document,
            String date,
            List<Row> rows,
            Counts counts,
            @Nullable Selected selected,
            @Nullable String done,
            Problem.@Nullable Document wrong)
            implements TemplateInstance {}

    /** How many proposals are sure, how many are doubted, and how many are settled. */
    record Counts(long sure, long doubted, long settled) {}

    record Row(ProposedEffect effect, boolean isSure, boolean isSelected) {}

    /**
     * @param doubt why it is not confirmed by itself; null when nothing stands against it
     * @param version that was read
     * @param fields the terms as they can be corrected
     */
    record Selected(
            EffectView effect,
            @Nullable String doubt,
            long version,
            List<Input> fields,
            List<Line> lines,
            List<Option> parties,
            List<Option> projects,
            boolean maySettle,
            boolean mayWithdraw,
            String reason) {}

    /**
     * @param error what is wrong with what was written; null when nothing is
     * @param heading of the fields that begin here; null inside of them
     */
    record Input(
            TermsForm.Field field,
            @Nullable String error,
            @Nullable String heading) {}

    record Line(int number, String text, boolean isHit) {}

    record Option(String value, String label) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance queue(
            @PathParam("document") UUID document,
            @QueryParam("virkning") @Nullable UUID effect,
            @QueryParam("gjort") @Nullable UUID done) {
        String receipt = done == null
                ? null
                : effects.find(done)
                        .map(it -> it.view().summary() + ": "
                                + it.view().stateLabel().toLowerCase(Locale.of("da")))
                        .orElse(null);
        return show(known(document), effect, receipt, null, field -> null, "");
    }

    @POST
    @Path("/{effect}/bekraeft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("document") UUID document,
            @PathParam("effect") UUID effect,
            @FormParam("udgave") @Nullable String version,
            MultivaluedMap<String, String> form) {
        Function<String, @Nullable String> written = form::getFirst;
        ShownEffects.Versioned read = effects.find(effect).orElseThrow(EffectProblems::notFound);
        Terms terms = read.view().terms();
        List<FieldError> unreadable = TermsForm.unreadable(terms, written);
        if (!unreadable.isEmpty()) {
            return refused(
                    document,
                    effect,
                    Problem.of(
                            400,
                            "invalid-terms",
                            "Et felt kan ikke læses",
                            "Ret det, og bekræft igen. Intet er gemt.",
                            unreadable),
                    written,
                    "");
        }
        boolean corrected = TermsForm.fields(terms).stream()
                .anyMatch(field -> written.apply(field.name()) != null
                        && !Objects.equals(
                                Objects.requireNonNull(written.apply(field.name()))
                                        .strip(),
                                field.value()));
        return answer(
                document,
                effect,
                settle.confirm(
                        effect,
                        corrected ? TermsForm.corrected(terms, written) : null,
                        null,
                        IfMatch.of('"' + Objects.requireNonNullElse(version, "") + '"')),
                written,
                "");
    }

    @POST
    @Path("/{effect}/forkast")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reject(
            @PathParam("document") UUID document,
            @PathParam("effect") UUID effect,
            @FormParam("begrundelse") @Nullable String reason) {
        return withReason(document, effect, reason, why -> settle.reject(effect, why));
    }

    @POST
    @Path("/{effect}/traek-tilbage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("document") UUID document,
            @PathParam("effect") UUID effect,
            @FormParam("begrundelse") @Nullable String reason) {
        return withReason(document, effect, reason, why -> settle.withdraw(effect, why));
    }

    private Response withReason(
            UUID document, UUID effect, @Nullable String reason, Function<String, EffectOutcome> how) {
        String why = Objects.requireNonNullElse(reason, "").strip();
        if (why.isEmpty() || why.length() > 1000) {
            String advice = why.isEmpty() ? "Skriv hvorfor." : "Skriv højst 1000 tegn.";
            return refused(
                    document,
                    effect,
                    Problem.of(
                            400,
                            "no-reason",
                            "Begrundelsen mangler",
                            advice,
                            List.of(new FieldError("begrundelse", advice))),
                    field -> null,
                    why);
        }
        return answer(document, effect, how.apply(why), field -> null, why);
    }

    private Response answer(
            UUID document,
            UUID effect,
            EffectOutcome outcome,
            Function<String, @Nullable String> written,
            String reason) {
        return switch (outcome) {
            case EffectOutcome.Done _ ->
                Response.seeOther(URI.create("/moeder/dokumenter/" + document + "/forslag?"
                                + next(known(document), effect)
                                        .map(it -> "virkning=" + it + "&")
                                        .orElse("")
                                + "gjort=" + effect))
                        .build();
            case EffectOutcome.ChangedMeanwhile _ -> refused(document, effect, changed(), written, reason);
            case EffectOutcome.Refused refused ->
                refused(document, effect, EffectProblems.of(refused), written, reason);
        };
    }

    private static Problem changed() {
        return Problem.of(
                412,
                "changed-meanwhile",
                "Forslaget er ændret, siden du så det",
                "Siden viser, hvordan det står nu. Kan det stadig afgøres, står dine rettelser i felterne; se dem efter, og bekræft igen.");
    }

    private Response refused(
            UUID document, UUID effect, Problem problem, Function<String, @Nullable String> written, String reason) {
        return Response.status(problem.document().status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(show(known(document), effect, null, problem.document(), written, reason)
                        .render())
                .build();
    }

    private Document known(UUID id) {
        return documents.find(id).orElseThrow(DocumentProblems::notFound);
    }

    /** The next one behind it that waits for somebody, or else the first that does. */
    private Optional<UUID> next(Document document, UUID settled) {
        List<ProposedEffect> all = documents.view(document).effects();
        int at = 0;
        while (at < all.size() && !id(all.get(at)).equals(settled)) {
            at++;
        }
        List<ProposedEffect> inTurn = new ArrayList<>(all.subList(Math.min(at + 1, all.size()), all.size()));
        inTurn.addAll(all.subList(0, Math.min(at, all.size())));
        return inTurn.stream()
                .filter(it -> it.state() == EffectState.PROPOSED)
                .map(ProposalsPage::id)
                .findFirst();
    }

    private Shown show(
            Document document,
            @Nullable UUID wanted,
            @Nullable String done,
            Problem.@Nullable Document wrong,
            Function<String, @Nullable String> written,
            String reason) {
        DocumentView view = documents.view(document);
        ProposedEffect chosen = view.effects().stream()
                .filter(it -> id(it).equals(wanted))
                .findFirst()
                .or(() -> view.effects().stream()
                        .filter(it -> it.state() == EffectState.PROPOSED)
                        .findFirst())
                .or(() -> view.effects().stream().findFirst())
                .orElse(null);
        List<Row> rows = view.effects().stream()
                .map(it -> new Row(it, isSure(it), it == chosen))
                .toList();
        return new Shown(
                view,
                DanishDates.inWords(document.meetingDate()),
                rows,
                new Counts(
                        rows.stream().filter(Row::isSure).count(),
                        rows.stream()
                                .filter(it -> it.effect().state() == EffectState.PROPOSED && !it.isSure())
                                .count(),
                        rows.stream()
                                .filter(it -> it.effect().state() != EffectState.PROPOSED)
                                .count()),
                chosen == null ? null : selected(document, chosen, wrong, written, reason),
                done,
                wrong);
    }

    private static UUID id(ProposedEffect effect) {
        return Objects.requireNonNull(effect.id(), "Only in a preview effects have no id");
    }

    private static boolean isSure(ProposedEffect effect) {
        return effect.state() == EffectState.PROPOSED && effect.reason() == null;
    }

    private Selected selected(
            Document document,
            ProposedEffect chosen,
            Problem.@Nullable Document wrong,
            Function<String, @Nullable String> written,
            String reason) {
        ShownEffects.Versioned read = effects.find(id(chosen)).orElseThrow(EffectProblems::notFound);
        EffectView effect = read.view();
        String cooperation = effect.cooperation();
        return new Selected(
                effect,
                effect.state() == EffectState.PROPOSED ? chosen.reason() : null,
                read.version(),
                inputs(effect.terms(), wrong, written),
                lines(document, effect.anchor().line()),
                register.cooperation(cooperation).map(register::partiesOf).orElse(List.of()).stream()
                        .map((Party it) -> new Option(it.code(), it.name()))
                        .toList(),
                projects.ofCooperation(cooperation).stream()
                        .map((ProjectReference it) -> new Option(it.id().toString(), it.name()))
                        .toList(),
                caller.permission(cooperation, Role.SECRETARIAT) == Permission.GRANTED,
                effect.state().mayBecome(EffectState.WITHDRAWN),
                reason);
    }

    /** A new project has no id to choose. */
    private static List<Input> inputs(
            Terms terms, Problem.@Nullable Document wrong, Function<String, @Nullable String> written) {
        List<Input> inputs = new ArrayList<>();
        String group = "";
        for (TermsForm.Field field : TermsForm.fields(terms)) {
            if (!(terms instanceof Terms.Registration && field.kind() == TermsForm.Kind.PROJECT)) {
                String value = written.apply(field.name());
                inputs.add(new Input(
                        value == null ? field : field.with(value),
                        wrong == null ? null : error(wrong, field),
                        field.group().equals(group) ? null : field.group()));
                group = field.group();
            }
        }
        return inputs;
    }

    private static @Nullable String error(Problem.Document wrong, TermsForm.Field field) {
        return wrong.errors().stream()
                .filter(it -> isOf(field, it.field()))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** An error names the field, or a part of it such as the digits of an amount. */
    private static boolean isOf(TermsForm.Field field, String named) {
        String place = named.startsWith("terms.") ? named.substring("terms.".length()) : named;
        return place.equals(field.name()) || place.startsWith(field.name() + ".");
    }

    private List<Line> lines(Document document, @Nullable Integer line) {
        if (line == null) {
            return List.of();
        }
        return documents.lines(document, Math.max(1, line - BEFORE), line + AFTER).stream()
                .map((DocumentText.Line it) -> new Line(it.number(), it.text(), it.number() == line))
                .toList();
    }
}
