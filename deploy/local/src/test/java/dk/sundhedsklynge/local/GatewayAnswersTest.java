package dk.sundhedsklynge.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the wire in front of the gateway and behind it. */
class GatewayAnswersTest {
    private static final int BODY = 10;
    private static final int CLIENTS = 200;

    private final int port = Ports.free(1).getFirst();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile String answer = "";
    private ServerSocket behind;
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        behind = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        threads.execute(this::serve);
        gateway = new Gateway(port, Map.of("meetings", behind.getLocalPort()));
        gateway.start();
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        behind.close();
        threads.shutdownNow();
    }

    private void serve() {
        try {
            while (true) {
                Socket socket = behind.accept();
                threads.execute(() -> answer(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    /** Reads the head and, of a POST, ten bytes, of which it tells the first five at once. */
    private void answer(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            StringBuilder head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.append((char) in.read());
            }
            if (head.toString().startsWith("POST")) {
                heard.add(new String(in.readNBytes(BODY / 2), UTF_8));
                heard.add(new String(in.readNBytes(BODY / 2), UTF_8));
            }
            socket.getOutputStream().write(answer.getBytes(ISO_8859_1));
            // Until the gateway ends the connection.
            in.read();
        } catch (IOException ended) {
            heard.add(ended.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"GET, 304 Not Modified", "GET, 204 No Content", "HEAD, 200 OK"})
    void anAnswerWithoutABodyAnnouncesNone(String method, String status) throws IOException {
        answer = "HTTP/1.1 %s\r\nETag: \"1\"\r\n\r\n".formatted(status);

        try (RawClient client = new RawClient(port)) {
            String received = client.send(
                            "%s / HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n".formatted(method, port))
                    .untilEnd();
            assertThat(received)
                    .startsWith("HTTP/1.1 " + status + "\r\n")
                    .containsIgnoringCase("etag: \"1\"")
                    .doesNotContainIgnoringCase("transfer-encoding")
                    .doesNotContainIgnoringCase("content-length")
                    .endsWith("\r\n\r\n");
        }
    }

    /** The head of a request and the parts of its body are taken as they come, in whatever order the gateway hears of them. */
    @Test
    void bodiesThatComeInPartsArePassedOnWithoutAFailure() throws Exception {
        answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        PrintStream usual = System.err;
        var log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, UTF_8));
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                answers.add(threads.submit(this::inParts));
            }
            for (Future<String> one : answers) {
                assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo("HTTP/1.1 200 OK");
            }
        } finally {
            System.setErr(usual);
        }
        assertThat(log.toString(UTF_8)).doesNotContain("Unhandled exception");
        assertThat(heard).hasSize(2 * CLIENTS).containsOnly("first", "after");
    }

    private String inParts() throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send("POST / HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: %d\r\n\r\n".formatted(port, BODY));
            client.send("first");
            client.send("after");
            return client.firstLine();
        }
    }
}
