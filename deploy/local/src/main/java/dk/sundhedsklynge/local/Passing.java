package dk.sundhedsklynge.local;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * What happens to a request and its answer on their way. What a client says about itself in forwarding headers is thrown away and
 * said anew, for the services believe these headers. A client that sends too slowly or does not read is cut off, and an answer
 * that comes before the whole body ends the exchange.
 */
final class Passing implements ProxyInterceptor {
    static final String UPSTREAM = "upstream";

    private static final String BODY = "body";
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int CHECKED_EVERY_MS = 1000;
    private static final int MOST_GATHERED = 32 * 1024;
    private static final List<String> OWN = List.of("forwarded", "x-real-ip", "expect");

    private final Limits limits;
    private final Load load;
    private final boolean gather;

    /** @param gather whether a body is taken in whole before the part behind hears of the request */
    Passing(Limits limits, boolean gather) {
        this.limits = limits;
        this.load = new Load(limits);
        this.gather = gather;
    }

    /** The way to one part of the suite, on a port of this machine. */
    static HttpProxy to(int port, HttpClient client, Limits limits, boolean gather) {
        RequestOptions there = new RequestOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setIdleTimeout(limits.answer().toMillis());
        // A web socket would go past what is checked of ordinary requests.
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> client.request(there).onSuccess(request -> connected(context, request)))
                .addInterceptor(new Passing(limits, gather));
    }

    /** The head is passed on before the body has come, so that a client that is not let in is told at once. */
    private static void connected(ProxyContext context, HttpClientRequest upstream) {
        context.set(UPSTREAM, upstream);
        WatchedStream body = context.get(BODY, WatchedStream.class);
        if (body != null) {
            // The proxy writes the headers in this very turn.
            Vertx.currentContext().runOnContext(turn -> sendHead(upstream, body));
        }
    }

    /** Where something of the body has come already, the head went with it. */
    private static void sendHead(HttpClientRequest upstream, WatchedStream body) {
        if (!body.hasBegun()) {
            upstream.sendHead();
        }
    }

    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding") || (length != null && !length.equals("0"));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest inbound = context.request().proxiedRequest();
        forwarding(context.request().headers(), inbound);
        context.request().setAuthority(inbound.authority());
        boolean body = hasBody(inbound);
        if (!(gather && body) && !load.enter(inbound, body)) {
            return Future.succeededFuture(refused(context, Refusal.BUSY));
        }
        if (!body) {
            return passedOn(context);
        }
        if ("100-continue".equalsIgnoreCase(inbound.getHeader("Expect"))) {
            inbound.response().writeContinue();
        }
        return gather ? gathered(context, inbound) : streamed(context, inbound);
    }

    private static void forwarding(MultiMap headers, HttpServerRequest inbound) {
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("x-forwarded") || OWN.contains(lower)) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", inbound.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        headers.set("X-Forwarded-Host", inbound.authority().toString());
        headers.set("X-Forwarded-Port", String.valueOf(inbound.localAddress().port()));
    }

    private Future<ProxyResponse> streamed(ProxyContext context, HttpServerRequest inbound) {
        Body body = context.request().getBody();
        WatchedStream stream = new WatchedStream(body.stream());
        context.request().setBody(Body.body(stream, body.length()));
        context.set(BODY, stream);
        watch(context, inbound, () -> stream.slowerThan(limits.body(), limits.bytesPerSecond()));
        return passedOn(context);
    }

    /** Keycloak reads bodies on threads of which it has few, so it gets them whole. All that it needs are small. */
    private Future<ProxyResponse> gathered(ProxyContext context, HttpServerRequest inbound) {
        Vertx vertx = Vertx.currentContext().owner();
        Promise<ProxyResponse> answer = Promise.promise();
        Buffer all = Buffer.buffer();
        long deadline = vertx.setTimer(
                limits.body().toMillis(), late -> answer.tryComplete(refused(context, Refusal.TOO_SLOW)));
        ReadStream<Buffer> stream = context.request().getBody().stream();
        stream.exceptionHandler(answer::tryFail);
        stream.handler(bytes -> {
            if (all.length() + bytes.length() <= MOST_GATHERED) {
                all.appendBuffer(bytes);
            } else if (!answer.future().isComplete()) {
                answer.complete(refused(context, Refusal.TOO_LARGE));
            }
        });
        stream.endHandler(end -> {
            if (answer.future().isComplete()) {
                return;
            }
            if (load.enter(inbound, false)) {
                context.request().setBody(Body.body(all));
                passedOn(context).onComplete(answer);
            } else {
                answer.complete(refused(context, Refusal.BUSY));
            }
        });
        answer.future().onComplete(known -> vertx.cancelTimer(deadline));
        stream.resume();
        return answer.future();
    }

    /** The gateway's own answer when the part gives none. It says what may have been done, by how far the request got. */
    private static Future<ProxyResponse> passedOn(ProxyContext context) {
        return context.sendRequest()
                .otherwise(failure -> refused(
                        context,
                        context.get(UPSTREAM, HttpClientRequest.class) == null
                                ? Refusal.NOT_REACHED
                                : Refusal.NO_ANSWER));
    }

    private static ProxyResponse refused(ProxyContext context, Refusal refusal) {
        boolean page = Refusal.asPage(context.request().proxiedRequest());
        ProxyResponse response = context.request().release().response().setStatusCode(refusal.status());
        refusal.headers(page).forEach(response::putHeader);
        return response.setBody(Body.body(Buffer.buffer(refusal.body(page))));
    }

    /** Cuts both connections when the condition comes to hold before the exchange is over. */
    private static void watch(ProxyContext context, HttpServerRequest inbound, BooleanSupplier hopeless) {
        Context here = Vertx.currentContext();
        here.owner().setPeriodic(CHECKED_EVERY_MS, timer -> {
            if (inbound.response().ended() || inbound.response().closed()) {
                here.owner().cancelTimer(timer);
            } else if (hopeless.getAsBoolean()) {
                Connections.cut(inbound.connection());
                reset(context);
            }
        });
    }

    /** Ends the answer of the part when its client has left. */
    private static void reset(ProxyContext context) {
        HttpClientRequest upstream = context.get(UPSTREAM, HttpClientRequest.class);
        if (upstream != null) {
            Connections.cut(upstream.connection());
        }
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HttpServerRequest inbound = context.request().proxiedRequest();
        MultiMap headers = context.response().headers();
        List<String> cookies = headers.getAll("Set-Cookie");
        if (!cookies.isEmpty()) {
            headers.set("Set-Cookie", cookies.stream().map(Passing::unsecured).toList());
        }
        // These two headers are about the connection behind the gateway.
        headers.remove("Connection").remove("Keep-Alive");
        Body body = context.response().getBody();
        if (body != null && body.length() < 0 && isWithoutBody(inbound, context.response())) {
            // The proxy would announce chunks, for the last of which some clients wait, or no bytes at all.
            body.stream().resume();
            context.response().setBody(null);
            inbound.response()
                    .headersEndHandler(head -> inbound.response().headers().remove("Content-Length"));
        } else if (body != null) {
            WatchedStream stream = new WatchedStream(body.stream());
            context.response().setBody(Body.body(stream, body.length()));
            watch(context, inbound, () -> stream.unreadFor(limits.unread()));
        }
        if (inbound.isEnded()) {
            return context.sendResponse().onFailure(gone -> reset(context));
        }
        Closing.behind(inbound);
        return context.sendResponse().onComplete(sent -> reset(context));
    }

    private static boolean isWithoutBody(HttpServerRequest inbound, ProxyResponse response) {
        return inbound.method() == HttpMethod.HEAD
                || response.getStatusCode() == NO_CONTENT
                || response.getStatusCode() == NOT_MODIFIED;
    }

    /** A cookie as a plain origin can carry it: Keycloak counts localhost as secure, many clients do not. */
    static String unsecured(String cookie) {
        return cookie.replaceAll("(?i);\\s*Secure(?=;|$)", "").replaceAll("(?i)SameSite=None", "SameSite=Lax");
    }
}
