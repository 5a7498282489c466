package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.note.EnterNote;
import dk.sundhedsklynge.funds.note.EnterNoteOutcome;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NotePreview;
import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.pages.ListAddress;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Enters an allotment, a voucher, an opening or an answer on carrying over, after showing what it would do. */
@Path("/midler/{cooperation}/registrer")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RegisterNotePage {
    private static final String NOT_DONE = "Intet er registreret";

    private final EnterNote enter;
    private final NoteFormPage view;

    RegisterNotePage(EnterNote enter, NoteFormPage view) {
        this.enter = enter;
        this.view = view;
    }

    /**
     * @param project that money is entered for; null for any
     * @param fund whose money is entered, in Danish; null for the cluster's own
     */
    record Choose(
            String cooperation,
            String name,
            List<Link> forms,
            @Nullable FormOption project,
            @Nullable String fund) implements TemplateInstance {}

    /** A form that can be chosen. */
    record Link(String href, String title, String about) {}

    /**
     * @param inForce of an opening: the one that a new one would not be booked beside; null for none
     * @param project that it is entered for; null for any
     * @param isUnknown whether it was to be for a project that is not known here, or not yet
     */
    record Shown(
            NoteFormPage.Form form,
            NotePreview.@Nullable OpeningInForce inForce,
            @Nullable FormOption project,
            boolean isUnknown)
            implements TemplateInstance {
        static Shown of(NoteFormPage.Form form) {
            return new Shown(form, null, null, false);
        }
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance choose(
            @PathParam("cooperation") String cooperation,
            @QueryParam(NoteForm.PROJECT) @Nullable String project,
            @QueryParam(NoteForm.FUND) @Nullable String fund) {
        view.requireMayEnter(cooperation);
        FormOption chosen = view.project(cooperation, project);
        String other = FundNames.typed(fund).equals(FundNames.CLUSTER) ? null : FundNames.typed(fund);
        return new Choose(
                cooperation,
                view.nameOf(cooperation),
                view.formsFor(cooperation).stream()
                        .filter(form -> chosen == null || form.takesProject())
                        .map(form -> new Link(
                                ListAddress.of("/midler/" + cooperation + "/registrer/" + form.path())
                                        .with(NoteForm.PROJECT, chosen == null ? null : chosen.value())
                                        .with(NoteForm.FUND, other)
                                        .href(),
                                form.title(),
                                form.about()))
                        .toList(),
                chosen,
                other == null ? null : FundNames.inWords(other));
    }

    @GET
    @Path("/{form}")
    @Operation(hidden = true)
    public Response form(
            @PathParam("cooperation") String cooperation,
            @PathParam("form") String path,
            @QueryParam(NoteForm.PROJECT) @Nullable String project,
            @QueryParam(NoteForm.FUND) @Nullable String fund) {
        NoteWords.Form form = formAt(path);
        view.requireMayEnter(cooperation);
        FormOption chosen = view.project(cooperation, project);
        NotePreview.@Nullable OpeningInForce inForce =
                form == NoteWords.Form.AABNING ? view.openingInForce(cooperation, FundNames.typed(fund)) : null;
        if (inForce != null && inForce.byHand() && inForce.href() != null && chosen != null) {
            return Forms.done(inForce.href() + "/ret?" + NoteForm.PROJECT + "=" + chosen.value());
        }
        return Response.ok(
                        new Shown(
                                        view.begin(cooperation, form, project, fund),
                                        inForce,
                                        chosen,
                                        project != null && !project.isBlank() && chosen == null)
                                .render(),
                        MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    @POST
    @Path("/{form}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(
            @PathParam("cooperation") String cooperation,
            @PathParam("form") String path,
            MultivaluedMap<String, String> sent) {
        NoteWords.Form form = formAt(path);
        view.requireMayEnter(cooperation);
        FormInput input = FormInput.of(sent);
        if (view.wantsMoreRows(input)) {
            return shown(view.withMoreRows(cooperation, form, input));
        }
        NoteForm.Read read = NoteForm.read(form.kind(), input);
        NewNote note = read.note();
        if (note == null) {
            return refused(cooperation, form, input, FormProblems.of(NOT_DONE, read.errors()));
        }
        if (!view.isConfirmed(input)) {
            return shown(view.preview(cooperation, form, input, note, null));
        }
        if (view.isOtherThanShown(input, note)) {
            Problem problem = NoteProblems.otherThanShown("registrér");
            return shown(view.preview(cooperation, form, input.refused(problem.document()), note, null));
        }
        Note alike = view.unconfirmedAlike(cooperation, note, input);
        if (alike != null) {
            return shown(view.preview(cooperation, form, input, note, null));
        }
        EnterNoteOutcome outcome = enter.enterOnce(cooperation, note, view.key(input));
        return switch (outcome) {
            case EnterNoteOutcome.Entered(Note entered) -> Forms.done("/midler/noter/" + entered.id() + "?ny=ja");
            case EnterNoteOutcome.Refused(NoteRefusal.OpeningInForce refusal) ->
                shown(view.preview(
                        cooperation,
                        form,
                        input.refused(NoteFormPage.problem(refusal, input).document()),
                        note,
                        null));
            case EnterNoteOutcome.Refused(NoteRefusal.SentBefore refusal) ->
                refused(cooperation, form, view.begunAnew(input), NoteFormPage.problem(refusal, input));
            case EnterNoteOutcome.Refused(NoteRefusal refusal) ->
                refused(cooperation, form, input, NoteFormPage.problem(refusal, input));
        };
    }

    private static Response shown(NoteFormPage.Form form) {
        return Forms.refused(form.input(), Shown.of(form));
    }

    private Response refused(String cooperation, NoteWords.Form form, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, Shown.of(view.of(cooperation, form, refused, null)));
    }

    private static NoteWords.Form formAt(String path) {
        NoteWords.@Nullable Form form = NoteWords.Form.at(path);
        if (form == null) {
            throw Problem.notFound("Siden findes ikke. Vælg på siden Registrér, hvad der skal registreres.");
        }
        return form;
    }
}
