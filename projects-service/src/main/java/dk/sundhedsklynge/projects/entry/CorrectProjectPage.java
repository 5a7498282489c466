package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.Comparison;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.projects.project.ProjectPage;
import dk.sundhedsklynge.projects.project.ProjectProblems;
import dk.sundhedsklynge.projects.project.ProjectView;
import dk.sundhedsklynge.projects.project.ReadProjects;
import dk.sundhedsklynge.projects.project.ReadStatements;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.project.StatementView;
import dk.sundhedsklynge.projects.register.Parties;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is written of a project by hand is corrected and taken back. */
@Path("/projekter/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CorrectProjectPage {
    private static final String NOT_DONE = "Rettelsen er ikke gemt";

    private final KeepProject keep;
    private final ProjectForm fields;
    private final ReadProjects projects;
    private final ReadStatements statements;
    private final ProjectPage page;
    private final Parties parties;
    private final Caller caller;
    private final SendOnce once;

    CorrectProjectPage(
            KeepProject keep,
            ProjectForm fields,
            ReadProjects projects,
            ReadStatements statements,
            ProjectPage page,
            Parties parties,
            SendOnce once,
            Caller caller) {
        this.keep = keep;
        this.fields = fields;
        this.projects = projects;
        this.statements = statements;
        this.page = page;
        this.parties = parties;
        this.once = once;
        this.caller = caller;
    }

    /**
     * @param to where the form is sent
     * @param comparison what stands beside what was typed; null when nobody was first
     * @param taken the project that has the name already; null when none has
     */
    record Form(
            ProjectView project,
            String to,
            FormInput input,
            List<FormOption> phases,
            List<FormOption> parties,
            @Nullable Comparison comparison,
            @Nullable UUID taken)
            implements TemplateInstance {}

    @GET
    @Path("/ret")
    @Operation(hidden = true)
    public TemplateInstance correction(@PathParam("id") UUID id) {
        ProjectView project = writable(id);
        StatementView newest = statements.newest(id).orElseThrow(ProjectProblems::notFound);
        return form(project, fields.of(project.cooperation(), newest), null, null);
    }

    @POST
    @Path("/ret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "/projekter/" + id + "/ret", input, () -> correct(id, input), it -> refused(id, input, it, null, null));
    }

    private Response correct(UUID id, FormInput input) {
        FormReader reader = new FormReader(input);
        Written written = fields.read(input, reader);
        reader.require("begrundelse", "Skriv, hvorfor det rettes.");
        if (!reader.errors().isEmpty()) {
            return refused(id, input, FormProblems.of(NOT_DONE, reader.errors()), null, null);
        }
        return switch (keep.correct(id, version(input), written, input.value("begrundelse"))) {
            case EntryOutcome.Kept _ -> Forms.done("/projekter/" + id + "?gjort=rettet");
            case EntryOutcome.Invalid(var errors) ->
                refused(id, input, FormProblems.of(NOT_DONE, ProjectForm.named(errors)), null, null);
            case EntryOutcome.NameTaken it -> refused(id, input, NewProjectPage.renamed(it), null, it.project());
            case EntryOutcome.NameRefused it -> refused(id, input, NewProjectPage.renamed(it), null, null);
            case EntryOutcome.PhaseIsDecided it -> refused(id, input, NewProjectPage.renamed(it), null, null);
            case EntryOutcome.ChangedMeanwhile it -> {
                StatementView now = statements.newest(id).orElseThrow(ProjectProblems::notFound);
                yield refused(
                        id,
                        input.with("udgave", String.valueOf(now.number())),
                        EntryProblems.of(it),
                        Comparison.of(
                                StatementView.fields(fields.stands(now), parties::name),
                                StatementView.fields(written, parties::name),
                                now.by(),
                                now.at()),
                        null);
            }
            case EntryOutcome.Refused it -> throw EntryProblems.of(it);
        };
    }

    @POST
    @Path("/tag-tilbage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "/projekter/" + id + "/tag-tilbage", input, () -> takeBack(id, input), it -> stands(id, input, it));
    }

    private Response takeBack(UUID id, FormInput input) {
        return switch (keep.takeBack(id, version(input), input.value("begrundelse"))) {
            case EntryOutcome.Kept _ -> Forms.done("/projekter/" + id + "?gjort=taget-tilbage");
            case EntryOutcome.Invalid(var errors) ->
                stands(id, input, FormProblems.of("Intet er taget tilbage", ProjectForm.named(errors)));
            case EntryOutcome.Refused it -> stands(id, input, EntryProblems.of(it));
        };
    }

    @POST
    @Path("/fortryd")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response restore(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send("/projekter/" + id + "/fortryd", input, () -> restore(id, input), it -> stands(id, input, it));
    }

    private Response restore(UUID id, FormInput input) {
        return switch (keep.restore(id, version(input))) {
            case EntryOutcome.Kept _ -> Forms.done("/projekter/" + id + "?gjort=fortrudt");
            case EntryOutcome.Refused it -> stands(id, input, EntryProblems.of(it));
        };
    }

    private static IfMatch version(FormInput input) {
        return IfMatch.ofForm(input.value("udgave"));
    }

    private Response stands(UUID id, FormInput input, Problem problem) {
        if (problem.status() == 404 || problem.status() == 403) {
            throw problem;
        }
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, page.page(id, refused, ""));
    }

    private ProjectView writable(UUID id) {
        ProjectView project =
                projects.find(id).orElseThrow(ProjectProblems::notFound).view();
        if (caller.permission(project.cooperation(), Role.SECRETARIAT) != Permission.GRANTED
                && !caller.leads(project.cooperation(), id)) {
            throw EntryProblems.forbidden();
        }
        return project;
    }

    private Response refused(
            UUID id, FormInput input, Problem problem, @Nullable Comparison comparison, @Nullable UUID taken) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, form(writable(id), refused, comparison, taken));
    }

    private Form form(ProjectView project, FormInput input, @Nullable Comparison comparison, @Nullable UUID taken) {
        return new Form(
                project,
                "/projekter/" + project.id() + "/ret",
                input,
                ProjectForm.phases(),
                fields.parties(project.cooperation()),
                comparison,
                taken);
    }
}
