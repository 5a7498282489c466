package dk.sundhedsklynge.platform.drafts;

import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.text.AsTyped;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Keeps drafts of the forms of a service. Each service has a class with a path of its own that extends this one. */
@Blocking
public abstract class DraftPage {
    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    Drafts drafts;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    InterruptedForms interrupted;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    FormMark mark;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    Caller caller;

    /**
     * @param form path that it is sent to
     * @param fields the values of each field by its name
     */
    public record Sent(
            @Nullable String form, @AsTyped @Nullable Map<String, List<String>> fields) {}

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance resend(InterruptedForm form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response keep(@Nullable Sent sent) {
        Map<String, List<String>> fields = sent == null ? null : sent.fields();
        if (sent == null || fields == null || !areTexts(fields)) {
            throw Problem.invalid(
                    "no-fields", "Kladden mangler felter", "Send felterne i fields, hvert med en liste af tekster.");
        }
        if (!drafts.keep(caller.subject(), form(sent.form()), fields)) {
            throw Problem.of(413, "too-large", "Kladden er for stor", "Send formularen i stedet.");
        }
        return Response.noContent().build();
    }

    private static boolean areTexts(Map<String, @Nullable List<@Nullable String>> fields) {
        return fields.values().stream()
                .allMatch(values -> values != null && values.stream().allMatch(Objects::nonNull));
    }

    @POST
    @Path("/brug")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(@FormParam("form") @Nullable String form, @FormParam("tilbage") @Nullable String back) {
        drafts.take(caller.subject(), form(form));
        return Forms.done(own(back));
    }

    @POST
    @Path("/slet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response drop(@FormParam("form") @Nullable String form, @FormParam("tilbage") @Nullable String back) {
        drafts.drop(caller.subject(), form(form));
        return Forms.done(own(back));
    }

    /** The form that was sent after the session had ended, ready to be sent. */
    @GET
    @Path("/send")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance resend(RoutingContext context) {
        return switch (interrupted.find(context, mark.of(caller.subject()))) {
            case InterruptedForms.Found.Mine mine -> Templates.resend(mine.form());
            case InterruptedForms.Found.None ignored -> throw DraftProblems.gone();
            case InterruptedForms.Found.SomebodyElses ignored -> throw DraftProblems.ofSomebodyElse();
        };
    }

    private static String form(@Nullable String sent) {
        String form = FormPath.of(Objects.requireNonNullElse(sent, ""));
        if (form.length() > FormPath.LONGEST || !FormPath.isOwn(form)) {
            throw Problem.invalid("no-form", "Kladden hører til ingen formular", "Send stien til formularen i form.");
        }
        return form;
    }

    private static String own(@Nullable String back) {
        return back != null && FormPath.isOwn(back) ? back : "/";
    }
}
