package dk.sundhedsklynge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LoadTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        answer("/counted", 200, 5);
        answer("/chunked", 200, 0);
        answer("/refused", 409, 5);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(String path, int status, long length) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write("hello".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
    }

    private Load load(String path) {
        return new Load(server.getAddress().getPort(), () -> Requests.post(path, "token", "{}"));
    }

    @Test
    void anAnswerIsReadWhetherItsLengthIsToldOrNot() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress().getPort())) {
            for (String path : new String[] {"/counted", "/chunked", "/counted"}) {
                assertThat(connection.exchange(Requests.get(path, "token"), Duration.ofSeconds(5)))
                        .isEqualTo(200);
                assertThat(connection.body()).isEqualTo("hello");
            }
        }
    }

    @Test
    void aClosedLoopEndsWhenEnoughWereSent() {
        Measured measured = load("/chunked").closed(2, Duration.ofSeconds(20), 30);
        assertThat(measured.answered()).isEqualTo(30);
        assertThat(measured.remark()).isEmpty();
    }

    @Test
    void anOpenLoopSendsAsManyAsWereAskedFor() {
        Measured measured = load("/counted").open(50, Duration.ofSeconds(1));
        assertThat(measured.answered()).isEqualTo(50);
        assertThat(measured.unanswered()).isZero();
        assertThat(measured.seconds()).isBetween(0.9, 10.0);
    }

    @Test
    void aRefusalIsNoAnswerAndIsQuoted() {
        Measured measured = load("/refused").closed(1, Duration.ofSeconds(20), 3);
        assertThat(measured.answered()).isZero();
        assertThat(measured.remark()).isEqualTo("3 failed: 409 hello");
    }
}
