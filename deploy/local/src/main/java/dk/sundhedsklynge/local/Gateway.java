package dk.sundhedsklynge.local;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One origin for the three services and Keycloak. Requests and answers are streamed, and no client can hold up the others: what
 * is too slow is cut off, and what is too much is answered 503.
 */
final class Gateway implements AutoCloseable {
    /** One event loop: all that is counted here is counted by one thread. */
    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(2));

    private final Map<String, HttpProxy> parts = new LinkedHashMap<>();
    private final int port;
    private final HttpProxy front;
    private final RequestCheck check;
    private final Connections connections;

    Gateway(int port, Map<String, Integer> ports) {
        this(port, ports, Limits.USUAL);
    }

    /** @param ports by name: meetings, funds, projects, keycloak */
    Gateway(int port, Map<String, Integer> ports, Limits limits) {
        this.port = port;
        this.check = new RequestCheck(port == 80 ? "localhost" : "localhost:" + port);
        this.connections = new Connections(limits);
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(limits.requests())
                .setKeepAlive(true)
                .setKeepAliveTimeout(20)
                .setConnectTimeout(5000));
        ports.forEach((name, at) -> parts.put(name, Passing.to(at, client, limits, name.equals(Keycloak.NAME))));
        this.front = part("meetings");
    }

    /** The name of the part that answers the path; what belongs to nobody else is the site's own, in meetings. */
    static String owner(String path) {
        if (RequestCheck.within(path, "/auth")) {
            return Keycloak.NAME;
        }
        if (RequestCheck.within(path, "/api/funds") || RequestCheck.within(path, "/midler")) {
            return "funds";
        }
        if (RequestCheck.within(path, "/api/projects") || RequestCheck.within(path, "/projekter")) {
            return "projects";
        }
        return "meetings";
    }

    void start() {
        HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                        .setHost("127.0.0.1")
                        .setPort(port)
                        // A client that offers an upgrade sends its body in a form that cannot be passed on as it is.
                        .setHttp2ClearTextEnabled(false)
                        .setMaxHeaderSize(32 * 1024)
                        .setMaxInitialLineLength(16 * 1024))
                .connectionHandler(connections::opened)
                .invalidRequestHandler(Gateway::refuse)
                .requestHandler(this::route);
        try {
            server.listen().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble(Ports.taken(port), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.stopped();
        }
    }

    private void route(HttpServerRequest request) {
        Optional<Refusal> refusal = check.refusal(
                request.method().name(), request.uri(), request.headers().getAll("Host"));
        if (refusal.isPresent()) {
            refusal.get().answer(request);
        } else {
            String path = RequestCheck.path(request.uri()).orElse("");
            parts.getOrDefault(owner(path), front).handle(request);
        }
    }

    /** What Netty could not read. */
    private static void refuse(HttpServerRequest request) {
        if (request.response().headWritten()) {
            Connections.cut(request.connection());
            return;
        }
        Refusal refusal =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException _ -> Refusal.TOO_LONG;
                    case TooLongHttpHeaderException _ -> Refusal.HEADERS;
                    default -> Refusal.BROKEN;
                };
        refusal.answer(request);
    }

    private HttpProxy part(String name) {
        HttpProxy part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no port for " + name);
        }
        return part;
    }

    @Override
    public void close() {
        vertx.close();
    }
}
