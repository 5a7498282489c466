package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.register.CooperationNames;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** A secretariat enters a project by hand. */
@Path("/projekter/ny")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class NewProjectPage {
    private static final String NOT_DONE = "Projektet er ikke oprettet";

    private final KeepProject keep;
    private final ProjectForm fields;
    private final CooperationNames names;
    private final ChosenCooperation chosen;
    private final Caller caller;
    private final SendOnce once;

    NewProjectPage(
            KeepProject keep,
            ProjectForm fields,
            CooperationNames names,
            ChosenCooperation chosen,
            Caller caller,
            SendOnce once) {
        this.keep = keep;
        this.fields = fields;
        this.names = names;
        this.chosen = chosen;
        this.caller = caller;
        this.once = once;
    }

    /** @param taken the project that has the name already; null when none has */
    record Form(
            String cooperation,
            FormInput input,
            List<FormOption> phases,
            List<FormOption> parties,
            @Nullable UUID taken)
            implements TemplateInstance {}

    /** Asks for which cooperation it is to be. */
    record Choose(List<CooperationChoice> choices) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance blank(@QueryParam("klynge") @Nullable String cooperation) {
        List<CooperationChoice> mine =
                chosen.visible().stream().filter(it -> mayWrite(it.id())).toList();
        if (mine.isEmpty()) {
            throw EntryProblems.forbidden();
        }
        String in = Optional.ofNullable(cooperation)
                .or(() -> chosen.get().map(CooperationChoice::id))
                .or(() -> mine.size() == 1 ? Optional.of(mine.getFirst().id()) : Optional.empty())
                .orElse("");
        return mine.stream().anyMatch(it -> it.id().equals(in)) ? form(fields.blank(in), null) : new Choose(mine);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send("/projekter/ny", input, () -> enter(input), it -> refused(input, it, null));
    }

    private Response enter(FormInput input) {
        FormReader reader = new FormReader(input);
        Written written = fields.read(input, reader);
        if (!reader.errors().isEmpty()) {
            return refused(input, FormProblems.of(NOT_DONE, reader.errors()), null);
        }
        return switch (keep.enter(input.value("klynge"), written)) {
            case EntryOutcome.Kept(UUID project, int _) -> Forms.done("/projekter/" + project + "?gjort=oprettet");
            case EntryOutcome.Invalid(var errors) ->
                refused(input, FormProblems.of(NOT_DONE, ProjectForm.named(errors)), null);
            case EntryOutcome.NameTaken it -> refused(input, renamed(it), it.project());
            case EntryOutcome.NameRefused it -> refused(input, renamed(it), null);
            case EntryOutcome.WindingUp it -> refused(input, EntryProblems.of(it), null);
            case EntryOutcome.Archived it -> refused(input, EntryProblems.of(it), null);
            case EntryOutcome.Refused it -> throw EntryProblems.of(it);
        };
    }

    /** The problem with the fields of the form. */
    static Problem renamed(EntryOutcome.Refused refused) {
        Problem.Document document = EntryProblems.of(refused).document();
        return Problem.of(
                document.status(),
                document.type().replaceFirst("^/problems/", ""),
                document.title(),
                document.detail(),
                ProjectForm.named(document.errors()));
    }

    private boolean mayWrite(String cooperation) {
        return caller.holds(cooperation, Role.SECRETARIAT);
    }

    private Response refused(FormInput input, Problem problem, @Nullable UUID taken) {
        if (!mayWrite(input.value("klynge"))) {
            throw EntryProblems.forbidden();
        }
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, form(refused, taken));
    }

    private Form form(FormInput input, @Nullable UUID taken) {
        String cooperation = input.value("klynge");
        return new Form(names.of(cooperation), input, ProjectForm.phases(), fields.parties(cooperation), taken);
    }
}
