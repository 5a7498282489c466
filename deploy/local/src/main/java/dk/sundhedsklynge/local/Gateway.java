package dk.sundhedsklynge.local;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One origin for the three services and Keycloak. Requests and answers are streamed, never held. What a client says about
 * itself in forwarding headers is thrown away and said anew: the services believe these headers.
 */
final class Gateway implements AutoCloseable {
    private static final List<String> FORWARDING = List.of("forwarded", "x-real-ip");

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
    private final Map<String, HttpProxy> proxies = new LinkedHashMap<>();
    private final int port;
    private final HttpProxy front;

    /** @param ports by name: meetings, funds, projects, keycloak */
    Gateway(int port, Map<String, Integer> ports) {
        this.port = port;
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(200)
                .setKeepAlive(true)
                .setKeepAliveTimeout(20)
                .setConnectTimeout(5000));
        for (Map.Entry<String, Integer> entry : ports.entrySet()) {
            proxies.put(
                    entry.getKey(),
                    HttpProxy.reverseProxy(client)
                            .origin(entry.getValue(), "127.0.0.1")
                            .addInterceptor(new Forwarding()));
        }
        this.front = proxy("meetings");
    }

    /** The name of the part that answers the path; what belongs to nobody else is the site's own, in meetings. */
    static String owner(String path) {
        if (within(path, "/auth")) {
            return "keycloak";
        }
        if (within(path, "/api/funds") || within(path, "/midler")) {
            return "funds";
        }
        if (within(path, "/api/projects") || within(path, "/projekter")) {
            return "projects";
        }
        return "meetings";
    }

    private static boolean within(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    void start() {
        HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                        .setHost("127.0.0.1")
                        .setPort(port)
                        // A client that offers an upgrade sends its body in a form that cannot be passed on as it is.
                        .setHttp2ClearTextEnabled(false)
                        .setMaxHeaderSize(32 * 1024)
                        .setMaxInitialLineLength(16 * 1024))
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

    /** A cookie as a plain origin can carry it: Keycloak counts localhost as secure, many clients do not. */
    static String unsecured(String cookie) {
        return cookie.replaceAll("(?i);\\s*Secure(?=;|$)", "").replaceAll("(?i)SameSite=None", "SameSite=Lax");
    }

    private void route(HttpServerRequest request) {
        String path = request.path();
        proxies.getOrDefault(path == null ? "" : owner(path), front).handle(request);
    }

    private HttpProxy proxy(String name) {
        HttpProxy proxy = proxies.get(name);
        if (proxy == null) {
            throw new IllegalArgumentException("no port for " + name);
        }
        return proxy;
    }

    @Override
    public void close() {
        vertx.close();
    }

    private static final class Forwarding implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HttpServerRequest inbound = context.request().proxiedRequest();
            MultiMap headers = context.request().headers();
            for (String name : List.copyOf(headers.names())) {
                String lower = name.toLowerCase(Locale.ROOT);
                if (lower.startsWith("x-forwarded") || FORWARDING.contains(lower)) {
                    headers.remove(name);
                }
            }
            headers.set("X-Forwarded-For", inbound.remoteAddress().hostAddress());
            headers.set("X-Forwarded-Proto", "http");
            if (inbound.authority() != null) {
                context.request().setAuthority(inbound.authority());
                headers.set("X-Forwarded-Host", inbound.authority().toString());
                headers.set(
                        "X-Forwarded-Port",
                        String.valueOf(inbound.localAddress().port()));
            }
            return context.sendRequest();
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            MultiMap headers = context.response().headers();
            List<String> cookies = headers.getAll("Set-Cookie");
            if (!cookies.isEmpty()) {
                headers.set(
                        "Set-Cookie", cookies.stream().map(Gateway::unsecured).toList());
            }
            return context.sendResponse();
        }
    }
}
