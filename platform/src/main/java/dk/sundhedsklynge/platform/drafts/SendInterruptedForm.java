package dk.sundhedsklynge.platform.drafts;

import dk.sundhedsklynge.platform.intake.ReceiveBody;
import dk.sundhedsklynge.platform.problem.ProblemWriter;
import dk.sundhedsklynge.platform.security.SignedIn;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;

/**
 * Sends a form with a file after sign-in. A page cannot fill in a file, so what was sent before the sign-in takes the place of the
 * body of this request; the resource that it goes to knows no difference.
 */
@ApplicationScoped
public class SendInterruptedForm {
    static final String PARAMETER = "afbrudt";

    /** The body of the request itself is taken in at 50. */
    private static final int AFTER_BODY = 40;

    private final InterruptedForms forms;
    private final FormMark marks;
    private final ReceiveBody bodies;
    private final ProblemWriter problems;

    SendInterruptedForm(InterruptedForms forms, FormMark marks, ReceiveBody bodies, ProblemWriter problems) {
        this.forms = forms;
        this.marks = marks;
        this.bodies = bodies;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::send, AFTER_BODY);
    }

    private void send(RoutingContext context) {
        Optional<String> user = user(context);
        if (!context.request().method().equals(HttpMethod.POST)
                || context.queryParam(PARAMETER).isEmpty()
                || user.isEmpty()) {
            context.next();
            return;
        }
        context.vertx()
                .executeBlocking(() -> forms.find(context, marks.of(user.get())), false)
                .onSuccess(found -> answer(context, found))
                .onFailure(context::fail);
    }

    private void answer(RoutingContext context, InterruptedForms.Found found) {
        switch (found) {
            case InterruptedForms.Found.Mine mine
            when mine.form().withFile() && mine.form().to().equals(context.normalizedPath()) -> {
                InterruptedForm form = mine.form();
                bodies.replace(context, Objects.requireNonNull(form.type()), form.length(), mine.content());
                context.next();
            }
            case InterruptedForms.Found.Mine ignored -> problems.answer(context, DraftProblems.gone());
            case InterruptedForms.Found.None ignored -> problems.answer(context, DraftProblems.gone());
            case InterruptedForms.Found.SomebodyElses ignored ->
                problems.answer(context, DraftProblems.ofSomebodyElse());
        }
    }

    private static Optional<String> user(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? SignedIn.of(user.getSecurityIdentity()).map(it -> it.user().subject())
                : Optional.empty();
    }
}
