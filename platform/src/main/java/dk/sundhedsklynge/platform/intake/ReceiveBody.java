package dk.sundhedsklynge.platform.intake;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.problem.ProblemWriter;
import dk.sundhedsklynge.platform.turns.Turns;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes in the body of a request that may be made, whole, before a worker thread hears of it: a small one in memory, a large one
 * in a file without a name. Comes after sign-in, so that no stranger has a body taken in.
 */
@ApplicationScoped
public class ReceiveBody {
    /** Sign-in has 200, what may be done by whom 100. */
    private static final int AFTER_SIGN_IN = 50;

    private static final String FILE = ReceiveBody.class.getName();

    private final ProblemWriter problems;
    private final Budget budget;
    private final IntakeSettings settings;
    private final long limit;

    ReceiveBody(
            ProblemWriter problems,
            Budget budget,
            IntakeSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.budget = budget;
        this.settings = settings;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, AFTER_SIGN_IN);
    }

    private void receive(RoutingContext context) {
        if (!Bodies.isSent(context.request()) || isUnknown(context)) {
            context.next();
            return;
        }
        Optional<Turns.Turn> turn = budget.bodies().take();
        if (turn.isEmpty()) {
            problems.answer(context, Refusals.busy());
            return;
        }
        IncomingBody body = new IncomingBody(context, settings, limit, budget.largeBodies());
        context.addEndHandler(over -> {
            body.drop();
            turn.get().close();
        });
        body.receive(new IncomingBody.Receiver() {
            @Override
            public void inMemory() {
                context.next();
            }

            @Override
            public void inFile(InputStream content) {
                context.put(FILE, content);
                context.next();
            }

            @Override
            public void refused(Problem problem) {
                problems.answer(context, problem);
            }
        });
    }

    /** No path that is open to those who are not signed in takes a body. */
    private static boolean isUnknown(RoutingContext context) {
        return !(context.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous();
    }

    /** Lets the resource read the file. */
    @ServerRequestFilter
    public void read(ContainerRequestContext request, RoutingContext context) {
        if (context.get(FILE) instanceof InputStream content) {
            request.setEntityStream(content);
        }
    }
}
