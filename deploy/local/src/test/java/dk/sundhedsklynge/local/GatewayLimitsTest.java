package dk.sundhedsklynge.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that are slow, many or cunning; all others are answered meanwhile. */
class GatewayLimitsTest {
    private static final Limits SHORT = new Limits(
            Duration.ofMillis(600),
            Duration.ofMillis(600),
            Duration.ofMillis(800),
            1000,
            Duration.ofMillis(800),
            Duration.ofSeconds(20),
            40,
            6,
            5);
    private static final Duration SOON = Duration.ofSeconds(15);

    private final int port = Ports.free(1).getFirst();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> broken = new LinkedBlockingQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer behind;
    private ServerSocket strict;
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        behind = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        behind.setExecutor(threads);
        behind.createContext("/", this::serve);
        behind.start();
        int there = behind.getAddress().getPort();
        strict = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
        threads.execute(this::answerEarly);
        gateway = new Gateway(
                port, Map.of("meetings", there, Keycloak.NAME, there, "funds", strict.getLocalPort()), SHORT);
        gateway.start();
    }

    @AfterEach
    void stop() throws IOException {
        release.countDown();
        gateway.close();
        behind.stop(0);
        strict.close();
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        heard.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().entrySet());
        try {
            switch (path) {
                case "/large" -> large(exchange);
                case "/waits" -> {
                    release.await();
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> echo(exchange);
            }
        } catch (IOException | InterruptedException e) {
            broken.add(path);
        } finally {
            exchange.close();
        }
    }

    /** Answers as soon as it has seen the head, and leaves the connection open. */
    private void answerEarly() {
        try {
            while (true) {
                Socket socket = strict.accept();
                threads.execute(() -> {
                    try {
                        int lineEnds = 0;
                        while (lineEnds < 4) {
                            int octet = socket.getInputStream().read();
                            lineEnds = octet == '\r' || octet == '\n' ? lineEnds + 1 : 0;
                        }
                        socket.getOutputStream()
                                .write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno".getBytes(UTF_8));
                    } catch (IOException e) {
                        broken.add("early");
                    }
                });
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void large(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = new byte[64 * 1024];
        OutputStream out = exchange.getResponseBody();
        for (int i = 0; i < 2000; i++) {
            out.write(piece);
        }
    }

    private int normal() throws IOException {
        return Web.send(Web.request("http://localhost:" + port + "/").build()).statusCode();
    }

    private String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                + String.join(
                        "", List.of(headers).stream().map(it -> it + "\r\n").toList()) + "\r\n";
    }

    @Test
    void headersThatTrickleInEndTheConnection() throws IOException {
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send("GET / HTTP/1.1\r\nX-Slow: ").trickle("x", SOON))
                    .isEmpty();
        }
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send("GET /").trickle("x", SOON)).isEmpty();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void aConnectionWithoutARequestIsClosed() throws IOException {
        try (RawClient client = new RawClient(port)) {
            assertThat(client.untilEnd()).isEmpty();
        }
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send(head("GET /")).untilEnd()).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100000", "Transfer-Encoding: chunked"})
    void aBodyThatTricklesInEndsTheConnection(String header) throws Exception {
        String piece = header.startsWith("T") ? "1\r\nx\r\n" : "x";
        try (RawClient client = new RawClient(port)) {
            client.send(head("POST /", header)).trickle(piece, SOON);
        }
        assertThat(broken.poll(20, TimeUnit.SECONDS)).isEqualTo("/");
    }

    /** More of them than there are places to anything. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100000", "Transfer-Encoding: chunked"})
    void whoIsAnsweredBeforeTheBodyHoldsNothing(String header) throws IOException {
        List<RawClient> slow = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            RawClient client = new RawClient(port);
            slow.add(client);
            assertThat(client.send(head("POST /midler", header)).firstLine()).startsWith("HTTP/1.1 401 ");
        }
        assertThat(normal()).isEqualTo(200);
        for (RawClient client : slow) {
            assertThat(client.untilEnd()).containsIgnoringCase("connection: close");
            client.close();
        }
    }

    @Test
    void slowSendersThatAreLetInLeavePlacesToOthers() throws IOException {
        List<RawClient> slow = new ArrayList<>();
        for (int i = 0; i < SHORT.bodies(); i++) {
            slow.add(new RawClient(port).send(head("POST /", "Content-Length: 100000")));
        }
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send(head("POST /", "Content-Length: 1")).untilEnd())
                    .startsWith("HTTP/1.1 503 ")
                    .containsIgnoringCase("retry-after: ");
        }
        assertThat(normal()).isEqualTo(200);
        for (RawClient client : slow) {
            client.untilEnd();
            client.close();
        }
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send(head("POST /", "Content-Length: 1") + "x").firstLine())
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void anAnswerThatNobodyReadsIsBrokenOff() throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.send(head("GET /large"));
            assertThat(broken.poll(20, TimeUnit.SECONDS)).isEqualTo("/large");
        }
        assertThat(normal()).isEqualTo(200);
    }

    @Test
    void manyConnectionsShutNobodyOut() throws IOException {
        List<RawClient> idle = new ArrayList<>();
        for (int i = 0; i < 3 * SHORT.connections(); i++) {
            idle.add(new RawClient(port).send("GET"));
        }
        assertThat(normal()).isEqualTo(200);
        for (RawClient client : idle) {
            assertThat(client.untilEnd()).isEmpty();
            client.close();
        }
    }

    /** More sign-ins that do not go on than there are places, and than there are connections. */
    @Test
    void slowSignInsShutNobodyOut() throws IOException {
        String token = "POST /auth/realms/klynge/protocol/openid-connect/token";
        List<RawClient> slow = new ArrayList<>();
        for (int i = 0; i < 2 * SHORT.connections(); i++) {
            slow.add(new RawClient(port).send(head(token, "Content-Length: 1000") + "x"));
        }
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send(head(token, "Content-Length: 3") + "a=b").firstLine())
                    .startsWith("HTTP/1.1 200 ");
        }
        for (RawClient client : slow) {
            client.close();
        }
    }

    @Test
    void whatIsTooMuchAtOnceIsToldToComeAgain() throws Exception {
        List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < SHORT.requests(); i++) {
            waiting.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return Web.send(Web.request("http://localhost:" + port + "/waits")
                                            .build())
                                    .statusCode();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    threads));
            assertThat(heard.poll(20, TimeUnit.SECONDS)).startsWith("GET /waits");
        }
        assertThat(normal()).isEqualTo(503);
        release.countDown();
        for (CompletableFuture<Integer> one : waiting) {
            assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(204);
        }
        assertThat(normal()).isEqualTo(200);
    }

    @Test
    void requestsSentFarAheadEndTheConnection() throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send(head("GET /waits").repeat(100));
            assertThat(client.untilEnd()).isEmpty();
        }
    }

    @Test
    void keycloakHearsOfABodyWhenItIsWhole() throws IOException {
        String token = "POST /auth/realms/klynge/protocol/openid-connect/token";
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send(head(token, "Content-Length: 1000")).trickle("x", SOON))
                    .contains(" 408 ");
        }
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send(head(token, "Content-Length: 100000") + "x".repeat(100_000))
                            .firstLine())
                    .startsWith("HTTP/1.1 413 ");
        }
        assertThat(heard).isEmpty();
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send(head(token, "Transfer-Encoding: chunked") + "3\r\na=b\r\n0\r\n\r\n")
                            .untilEnd())
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("a=b");
        }
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOn() throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send(head("POST /", "Content-Length: 2", "Expect: 100-continue"));
            assertThat(client.firstLine()).startsWith("HTTP/1.1 100 ");
            assertThat(client.send("ja").untilEnd()).contains("HTTP/1.1 200 ").endsWith("ja");
        }
    }

    /** An upgrade passes by what is done to other requests, forwarding headers among it. */
    @ParameterizedTest
    @ValueSource(strings = {"websocket", "h2c"})
    void anUpgradeIsARequestLikeAnyOther(String protocol) throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.send(head(
                    "GET /",
                    "Upgrade: " + protocol,
                    "Connection: Upgrade, HTTP2-Settings",
                    "HTTP2-Settings: AAMAAABkAAQAAP__",
                    "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                    "X-Forwarded-For: 192.0.2.1"));
            assertThat(client.firstLine()).startsWith("HTTP/1.1 200 ");
        }
        assertThat(heard.poll(20, TimeUnit.SECONDS)).doesNotContain("192.0.2.1", "Upgrade=");
    }

    /** Two readings of where a body ends: with one of them a second request begins. The part behind reads as the gateway does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: LONG",
                "Content-Length: LONG\r\nContent-Length: 5",
                "Content-Length: 5, LONG",
                "Content-Length: +LONG",
                "Content-Length: 0x5",
                "Content-Length: -1",
                "Content-Length : LONG",
                "Transfer-Encoding: chunked\r\nContent-Length: LONG",
                "Content-Length: LONG\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: xchunked\r\nContent-Length: LONG",
                "Transfer-Encoding : chunked\r\nContent-Length: LONG",
                "Transfer-Encoding: chunked, identity\r\nContent-Length: LONG",
                "Transfer-Encoding:\u000bchunked\r\nContent-Length: LONG",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\nContent-Length: LONG",
                "X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: LONG",
                "X: y\nTransfer-Encoding: chunked\r\nContent-Length: LONG",
                "X: y\rTransfer-Encoding: chunked\r\nContent-Length: LONG"
            })
    void noRequestHidesInAnother(String headers) throws IOException {
        String body = "0\r\n\r\n" + head("GET /hidden");
        String answers;
        try (RawClient client = new RawClient(port)) {
            client.send("POST / HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                    + headers.replace("LONG", String.valueOf(body.length())) + "\r\n\r\n" + body);
            answers = client.untilEnd();
        }
        assertThat(heard).as(answers).hasSize(answers.split("HTTP/1.1 200 ", -1).length - 1);
    }

    @Test
    void headersWithoutEndAreRefused() throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send("GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
            assertThat(client.trickle("X-Header-Of-Some-Length: " + "y".repeat(4000) + "\r\n", SOON))
                    .isNotNull();
        }
        try (RawClient client = new RawClient(port)) {
            assertThat(client.send(head("GET /" + "x".repeat(20_000))).firstLine())
                    .contains(" 414 ");
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void aRefusalIsAProblemDocumentAndForABrowserAPage() throws IOException {
        assertThat(answer("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains(
                        "\"type\":\"/problems/wrong-host\"", "\"status\":421", "Brug http://localhost:" + port + "/.");
        assertThat(answer("GET / HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html,*/*\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .containsIgnoringCase("content-type: text/html;charset=UTF-8")
                .contains(
                        "<html lang=\"da\">",
                        "<h1>Siden svarer ikke under det værtsnavn</h1>",
                        "<p>Brug http://localhost:" + port + "/.</p>");
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%00", "..%2f", ";a=b", "1%2F2", "%zz"})
    void aPathThatCannotBeReadIsRefusedWithWhatToWrite(String segment) throws IOException {
        assertThat(answer(head("GET /api/meetings/v1/meetings/" + segment, "Accept: text/html")))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"title\":\"Adressen kan ikke læses\"", "Send en værdi med sådan et tegn som parameter.");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatTheGatewayCannotReadIsRefusedWithWhatToDo() throws IOException {
        assertThat(answer(head("GET /api/funds/v1/entries?q=" + "x".repeat(20_000))))
                .contains(" 414 ", "\"type\":\"/problems/too-long-address\"", "Send færre parametre")
                .containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer(head("GET /", "X-Long: " + "y".repeat(40_000))))
                .contains(" 431 ", "\"type\":\"/problems/too-large-headers\"", "Slet sidens cookies");
        assertThat(answer("GET / HTTP/9\r\n\r\n")).contains(" 400 ", "\"type\":\"/problems/invalid\"");
        assertThat(heard).isEmpty();
    }

    private String answer(String request) throws IOException {
        try (RawClient client = new RawClient(port)) {
            return new String(client.send(request).untilEnd().getBytes(StandardCharsets.ISO_8859_1), UTF_8);
        }
    }
}
