package dk.sundhedsklynge.platform.intake;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.problem.ProblemWriter;
import dk.sundhedsklynge.platform.turns.Turns;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
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
    private final BodyLimits limits;

    ReceiveBody(ProblemWriter problems, Budget budget, IntakeSettings settings, BodyLimits limits) {
        this.problems = problems;
        this.budget = budget;
        this.settings = settings;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, AFTER_SIGN_IN);
    }

    private void receive(RoutingContext context) {
        if (!Bodies.isSent(context.request()) || isUnknown(context)) {
            context.next();
            return;
        }
        receive(context, limits.of(context.request()), new IncomingBody.Receiver() {
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

    private void receive(RoutingContext context, long atMost, IncomingBody.Receiver receiver) {
        Optional<Turns.Turn> turn = budget.bodies().take();
        if (turn.isEmpty()) {
            receiver.refused(Refusals.busy());
            return;
        }
        IncomingBody body = new IncomingBody(context, settings, atMost, limits.usual(), budget);
        context.addEndHandler(over -> {
            body.drop();
            turn.get().close();
        });
        body.receive(receiver);
    }

    /** A body that came whole; its content is read once, before the answer. */
    public record Whole(long length, InputStream content) {}

    /**
     * For those who take in a body before sign-in, because they know its sender by something else. Empty for a body that says no
     * length, is too large to be kept in memory, comes too slowly, or comes while too many others do.
     */
    public Uni<Optional<Whole>> inMemory(RoutingContext context) {
        return take(context, settings.bodyInMemory().asLongValue());
    }

    /** As {@link #inMemory}, of any length that the path takes. */
    public Uni<Optional<Whole>> whole(RoutingContext context) {
        return take(context, limits.of(context.request()));
    }

    private Uni<Optional<Whole>> take(RoutingContext context, long atMost) {
        long length = Bodies.length(context.request());
        if (length == 0 || length > atMost) {
            return Uni.createFrom().item(Optional.empty());
        }
        return Uni.createFrom()
                .emitter(emitter -> receive(context, atMost, new IncomingBody.Receiver() {
                    @Override
                    public void inMemory() {
                        byte[] bytes = context.body().buffer().getBytes();
                        emitter.complete(Optional.of(new Whole(bytes.length, new ByteArrayInputStream(bytes))));
                    }

                    @Override
                    public void inFile(InputStream content) {
                        emitter.complete(Optional.of(new Whole(length, content)));
                    }

                    @Override
                    public void refused(Problem problem) {
                        emitter.complete(Optional.empty());
                    }
                }));
    }

    /** Has the resource read something else than what the request brought. */
    public void replace(RoutingContext context, String type, long length, InputStream content) {
        context.request()
                .headers()
                .set(HttpHeaders.CONTENT_TYPE, type)
                .set(HttpHeaders.CONTENT_LENGTH, String.valueOf(length));
        context.put(FILE, content);
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
