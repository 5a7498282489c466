package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** Why a port cannot be served is said with another that can be tried. */
class PortsTest {
    @Test
    void aFreePortIsNotRefused() {
        assertThat(Ports.refusal(Ports.free(1).getFirst())).isEmpty();
    }

    @Test
    void aTakenPortIsSaidToBeTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Ports.refusal(other.getLocalPort())).hasValueSatisfying(why -> assertThat(why)
                    .startsWith("Port " + other.getLocalPort() + " is taken by another program")
                    .contains("KLYNGE_PORT="));
        }
        assertThat(Ports.taken(65535)).contains("KLYNGE_PORT=8080");
    }

    @Test
    void aPortOfTheAdministratorIsNotSaidToBeTaken() {
        assertThat(Ports.why(80, new BindException("Permission denied")))
                .startsWith("Port 80 is kept for the administrator")
                .contains("KLYNGE_PORT=8080");
    }
}
