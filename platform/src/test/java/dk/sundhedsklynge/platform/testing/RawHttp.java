package dk.sundhedsklynge.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;

/** An HTTP client that writes what it wants and when it wants, to the service under test. */
public final class RawHttp implements AutoCloseable {
    private final Socket socket;

    public RawHttp() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(30_000);
    }

    public static String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: localhost\r\n"
                + String.join(
                        "", List.of(headers).stream().map(it -> it + "\r\n").toList())
                + "\r\n";
    }

    public RawHttp send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        return this;
    }

    public String firstLine() throws IOException {
        var line = new StringBuilder();
        for (int octet = socket.getInputStream().read();
                octet >= 0 && octet != '\r';
                octet = socket.getInputStream().read()) {
            line.append((char) octet);
        }
        return line.toString();
    }

    /** All that comes up to these characters, which must come. */
    public String until(String end) throws IOException {
        var answer = new ByteArrayOutputStream();
        while (!answer.toString(UTF_8).endsWith(end)) {
            int octet = socket.getInputStream().read();
            if (octet < 0) {
                throw new EOFException("The connection ended behind: " + answer.toString(UTF_8));
            }
            answer.write(octet);
        }
        return answer.toString(UTF_8);
    }

    /** All that comes until the other side ends the connection. */
    public String untilEnd() throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException reset) {
            // An end as well; what came before it counts.
        }
        return answer.toString(UTF_8);
    }

    /** Sends a piece again and again, twenty times a second, until an answer begins; the whole of it. */
    public String trickle(String piece) throws IOException {
        socket.setSoTimeout(50);
        for (int i = 0; i < 400; i++) {
            try {
                send(piece);
                int octet = socket.getInputStream().read();
                socket.setSoTimeout(30_000);
                return octet < 0 ? "" : (char) octet + untilEnd();
            } catch (SocketTimeoutException nothingYet) {
                // Then the next piece.
            } catch (SocketException ended) {
                return "";
            }
        }
        throw new AssertionError("No answer and no end after 20 seconds");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
