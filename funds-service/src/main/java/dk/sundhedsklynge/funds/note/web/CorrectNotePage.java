package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.note.CorrectNote;
import dk.sundhedsklynge.funds.note.CorrectNoteOutcome;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.ReverseNoteOutcome;
import dk.sundhedsklynge.funds.note.ShownNotes;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FieldChange;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Corrects what was entered: the old values are taken back, the new ones are entered, and both are kept with the reason. */
@Path("/midler/noter/{id}/ret")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CorrectNotePage {
    private static final String NOT_DONE = "Intet er rettet";
    private static final String REASON = "begrundelse";
    private static final String REPLACED = "rettet";
    private static final int LONGEST_REASON = 1_000;

    private final ShownNotes shown;
    private final CorrectNote correct;
    private final NoteFormPage view;
    private final SendOnce once;

    CorrectNotePage(ShownNotes shown, CorrectNote correct, NoteFormPage view, SendOnce once) {
        this.shown = shown;
        this.correct = correct;
        this.view = view;
        this.once = once;
    }

    /**
     * @param changes where what was typed is not what stands there
     * @param changed who corrected it meanwhile and when; null when nobody has
     * @param added the project that a row of an opening was added for; null for none
     * @param replaced whether another note was asked for, which this one has replaced
     */
    record Shown(
            NoteFormPage.Form form,
            String reference,
            List<FieldChange> changes,
            @Nullable String changed,
            @Nullable FormOption added,
            boolean replaced)
            implements TemplateInstance {
        static Shown of(NoteFormPage.Form form, Note note) {
            return new Shown(form, note.reference(), List.of(), null, null, false);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response form(
            @PathParam("id") UUID id,
            @QueryParam(NoteForm.PROJECT) @Nullable String project,
            @QueryParam(REPLACED) @Nullable String replaced) {
        Note note = note(id);
        if (note.state() == Note.State.REVERSED) {
            return Forms.done(newest(note)
                    .map(now -> "/midler/noter/" + now.id() + "/ret?" + REPLACED + "=ja")
                    .orElse("/midler/noter/" + id));
        }
        FormOption added = note.kind() == Note.Kind.OPENING ? view.project(note.cooperation(), project) : null;
        return Response.ok(
                        new Shown(
                                        view.toCorrect(note, added),
                                        note.reference(),
                                        List.of(),
                                        null,
                                        added,
                                        replaced != null)
                                .render(),
                        MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private Note note(UUID id) {
        Note note = shown.find(id).orElseThrow(NoteProblems::noSuchNote);
        view.requireMayEnter(note.cooperation());
        return note;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return view.isConfirmed(input)
                ? once.send(
                        "/midler/noter/" + id + "/ret",
                        input,
                        () -> correct(note(id), input),
                        it -> refused(note(id), NoteWords.Form.of(note(id).kind()), input, it))
                : correct(note(id), input);
    }

    private Response correct(Note old, FormInput input) {
        NoteWords.Form form = NoteWords.Form.of(old.kind());
        if (view.wantsMoreRows(input)) {
            return shown(old, view.withMoreRows(old, input));
        }
        NoteForm.Read read = NoteForm.read(old.kind(), input);
        FormReader reasons = new FormReader(input);
        reasons.require(REASON, "Skriv, hvorfor det rettes");
        String reason = reasons.text(REASON, LONGEST_REASON);
        List<FieldError> errors = new ArrayList<>(read.errors());
        errors.addAll(reasons.errors());
        NewNote note = read.note();
        if (note == null || !errors.isEmpty()) {
            return refused(old, form, input, FormProblems.of(NOT_DONE, errors));
        }
        Note alike = view.unconfirmedAlike(old.cooperation(), note, input);
        boolean twice = alike != null && !alike.id().equals(old.id());
        if (!view.isConfirmed(input) || twice) {
            return shown(old, view.preview(old.cooperation(), form, input, note, old));
        }
        if (view.isOtherThanShown(input, note)) {
            Problem problem = NoteProblems.otherThanShown("ret");
            return shown(old, view.preview(old.cooperation(), form, input.refused(problem.document()), note, old));
        }
        return switch (correct.correctInForce(old.id(), note, reason)) {
            case CorrectNoteOutcome.Corrected corrected ->
                Forms.done("/midler/noter/" + corrected.now().id() + "?ny=ja");
            case CorrectNoteOutcome.CannotReverse(ReverseNoteOutcome.AlreadyReversed refusal) ->
                newest(old)
                        .map(now -> changedMeanwhile(now, input))
                        .orElseGet(() -> refused(old, form, input, NoteProblems.of(refusal)));
            case CorrectNoteOutcome.CannotReverse refusal ->
                refused(old, form, input, NoteProblems.of(refusal.refusal()));
            case CorrectNoteOutcome.CannotEnter(NoteRefusal.OpeningInForce refusal) ->
                shown(
                        old,
                        view.preview(
                                old.cooperation(),
                                form,
                                input.refused(
                                        NoteFormPage.problem(refusal, input).document()),
                                note,
                                old));
            case CorrectNoteOutcome.CannotEnter refusal ->
                refused(old, form, input, NoteFormPage.problem(refusal.refusal(), input));
        };
    }

    /** The note that stands in the place of one that was corrected; empty when none does. */
    private Optional<Note> newest(Note old) {
        return shown.history(old.id()).stream()
                .flatMap(it -> it.all().stream())
                .filter(it -> it.state() != Note.State.REVERSED && it.number() > old.number())
                .reduce((_, later) -> later);
    }

    /** What was typed stays in the form, which from now on corrects what stands. Nothing is booked. */
    private Response changedMeanwhile(Note now, FormInput input) {
        NoteWords.Form form = NoteWords.Form.of(now.kind());
        FormInput refused = input.refused(Problem.of(
                        412,
                        "changed-meanwhile",
                        "Registreringen er rettet, siden du så den",
                        "Intet er overskrevet. Det, du skrev, står i felterne; se forskellen efter, og ret det, der gælder nu.")
                .document());
        NoteFormPage.Form shownForm = view.of(now.cooperation(), form, refused, now.id());
        return Forms.refused(
                refused,
                new Shown(
                        shownForm,
                        now.reference(),
                        NoteChanges.between(shownForm, now),
                        NoteWords.entered(now),
                        null,
                        false));
    }

    private static Response shown(Note old, NoteFormPage.Form form) {
        return Forms.refused(form.input(), Shown.of(form, old));
    }

    private Response refused(Note old, NoteWords.Form form, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, Shown.of(view.of(old.cooperation(), form, refused, old.id()), old));
    }
}
