package dk.sundhedsklynge.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that begin and do not go on; everybody else is answered meanwhile. */
class SlowSendersTest {
    private static final int MANY = 210;
    private static final Suite SECRETARIAT = Suite.as("sekretariat");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/meetings/v1/documents",
                "/api/funds/v1/status",
                "/auth/realms/klynge/protocol/openid-connect/token"
            })
    void othersAreAnsweredWhileManySendSlowly(String path) throws IOException {
        SECRETARIAT.get("/api/meetings/v1/documents?limit=1").ok();
        String head = "POST " + path + " HTTP/1.1\r\nHost: "
                + URI.create(Suite.url()).getAuthority()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\n\r\n";
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                Socket socket = new Socket("localhost", URI.create(Suite.url()).getPort());
                slow.add(socket);
                socket.getOutputStream().write((head + "x").getBytes(UTF_8));
            }
            long begun = System.nanoTime();
            SECRETARIAT.get("/api/meetings/v1/documents?limit=1").ok();
            SECRETARIAT.get("/api/funds/v1/status").ok();
            Suite.signIn(Suite.realm(), "client_id=klynge-cli", "laeser", "laeser")
                    .ok();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whatIsNotForTheOutsideIsNotThere() {
        for (String path : List.of(
                "/auth/admin/master/console/",
                "/auth/realms/master/.well-known/openid-configuration",
                "/auth/realms/klynge/clients-registrations/openid-connect",
                "/auth/metrics",
                "/q/metrics",
                "/q/health",
                "/q/health/ready")) {
            assertThat(Suite.anonymous(path, "*/*").status()).as(path).isEqualTo(404);
        }
        assertThat(Suite.anonymous("/q/health/live", "*/*").text()).isEqualTo("{\"status\":\"UP\"}");
    }
}
