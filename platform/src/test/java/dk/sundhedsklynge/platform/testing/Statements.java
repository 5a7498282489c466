package dk.sundhedsklynge.platform.testing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The statements that requests ran. What relays, listeners and timers run meanwhile is not among them. */
public final class Statements {
    private static final List<String> RUN = new CopyOnWriteArrayList<>();

    private Statements() {}

    /** In their order, as they were written. */
    public static List<String> during(Runnable requests) {
        RUN.clear();
        requests.run();
        return List.copyOf(RUN);
    }

    static void run(String sql) {
        if (isOfARequest()) {
            RUN.add(sql.strip().replaceAll("\\s+", " "));
        }
    }

    private static boolean isOfARequest() {
        ArcContainer container = Arc.container();
        return container != null
                && container.requestContext().isActive()
                && container.instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
