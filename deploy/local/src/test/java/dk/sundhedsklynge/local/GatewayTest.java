package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayTest {
    @ParameterizedTest
    @CsvSource({
        "/, meetings",
        "/api/meetings/v1/documents, meetings",
        "/moeder/1, meetings",
        "/assets/site.css, meetings",
        "/log-ind, meetings",
        "/opgaver, meetings",
        "/overdragelse, meetings",
        "/hjaelp, meetings",
        "/soeg, meetings",
        "/midler/afvigelser, funds",
        "/midler/soeg, funds",
        "/projekter/soeg, projects",
        "/api/funds/v1/status, funds",
        "/midler, funds",
        "/midlertidig, meetings",
        "/api/projects/v1, projects",
        "/projekter/1, projects",
        "/auth/realms/klynge, keycloak"
    })
    void everyPathHasOneOwner(String path, String owner) {
        assertThat(Gateway.owner(path)).isEqualTo(owner);
    }

    @Test
    void whatAClientSaysAboutItselfIsThrownAway() throws IOException {
        HttpServer behind = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        behind.createContext("/", GatewayTest::echo);
        behind.start();
        int port = Ports.free(1).getFirst();
        try (Gateway gateway =
                new Gateway(port, Map.of("meetings", behind.getAddress().getPort()))) {
            gateway.start();
            HttpResponse<String> answer = Web.send(Web.request("http://localhost:" + port + "/")
                    .header("X-Forwarded-For", "192.0.2.1")
                    .header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Prefix", "/evil")
                    .header("Forwarded", "for=192.0.2.1")
                    .build());
            assertThat(answer.body())
                    .contains("X-forwarded-for=[127.0.0.1]")
                    .contains("X-forwarded-host=[localhost:" + port + "]")
                    .contains("X-forwarded-proto=[http]")
                    .contains("Host=[localhost:" + port + "]")
                    .doesNotContain("192.0.2.1", "evil");
        } finally {
            behind.stop(0);
        }
    }

    @Test
    void aClientThatOffersANewerProtocolGetsItsBodyThrough() throws IOException, InterruptedException {
        HttpServer behind = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        behind.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        behind.start();
        int port = Ports.free(1).getFirst();
        try (Gateway gateway =
                        new Gateway(port, Map.of("meetings", behind.getAddress().getPort()));
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_2)
                        .build()) {
            gateway.start();
            String text = "referat ".repeat(100_000);
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                            .POST(HttpRequest.BodyPublishers.ofString(text))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo(text);
        } finally {
            behind.stop(0);
        }
    }

    @Test
    void aPartThatIsDownIsToBeAskedAgain() throws IOException {
        List<Integer> ports = Ports.free(2);
        try (Gateway gateway = new Gateway(
                ports.getFirst(),
                Map.of("meetings", ports.getLast(), "funds", ports.getLast(), Keycloak.NAME, ports.getLast()))) {
            gateway.start();
            String url = "http://localhost:" + ports.getFirst();
            for (HttpRequest request : List.of(
                    Web.request(url + "/").build(),
                    Web.request(url + "/api/funds/v1/x")
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))
                            .build(),
                    Web.request(url + "/auth/realms/klynge/protocol/openid-connect/token")
                            .POST(HttpRequest.BodyPublishers.ofString("grant_type=x"))
                            .build())) {
                HttpResponse<String> answer = Web.send(request);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("2");
                assertThat(answer.body()).contains("Intet er ændret. Prøv igen om lidt.");
            }
        }
    }

    @Test
    void ofAPartThatBreaksOffItIsSaidThatNobodyKnows() throws IOException {
        try (ServerSocket behind = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> breakOff(behind));
            int port = Ports.free(1).getFirst();
            try (Gateway gateway = new Gateway(port, Map.of("meetings", behind.getLocalPort()))) {
                gateway.start();
                HttpResponse<String> answer = Web.send(Web.request("http://localhost:" + port + "/")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build());
                assertThat(answer.statusCode()).isEqualTo(502);
                assertThat(answer.headers().firstValue("Retry-After")).contains("2");
                assertThat(answer.body()).contains("usikkert, om den er gemt");
            }
            behind.close();
        }
    }

    /** Ends every connection when the first bytes have come. */
    private static void breakOff(ServerSocket behind) {
        try {
            while (true) {
                try (Socket socket = behind.accept()) {
                    socket.getInputStream().readNBytes(20);
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Test
    void cookiesOfAPlainOriginAreNotSecure() {
        assertThat(Passing.unsecured("AUTH_SESSION_ID=x; Path=/auth/; Secure; HttpOnly; SameSite=None"))
                .isEqualTo("AUTH_SESSION_ID=x; Path=/auth/; HttpOnly; SameSite=Lax");
        assertThat(Passing.unsecured("q_session=Secure; Path=/; SameSite=Lax"))
                .isEqualTo("q_session=Secure; Path=/; SameSite=Lax");
    }

    private static void echo(HttpExchange exchange) throws IOException {
        byte[] headers = exchange.getRequestHeaders().entrySet().toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, headers.length);
        exchange.getResponseBody().write(headers);
        exchange.close();
    }
}
