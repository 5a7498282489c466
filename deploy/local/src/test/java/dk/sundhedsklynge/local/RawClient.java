package dk.sundhedsklynge.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A client that writes what it wants and when it wants. */
final class RawClient implements AutoCloseable {
    private final Socket socket;

    RawClient(int port) throws IOException {
        socket = new Socket("localhost", port);
    }

    RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return this;
    }

    /** All that comes until the other side ends the connection. */
    String untilEnd() throws IOException {
        socket.setSoTimeout(20_000);
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException reset) {
            // An end as well; what came before it counts.
        }
        return answer.toString(ISO_8859_1);
    }

    /** As much of the answer as its first line, which must come in time. */
    String firstLine() throws IOException {
        socket.setSoTimeout(20_000);
        var line = new StringBuilder();
        for (int octet = socket.getInputStream().read();
                octet >= 0 && octet != '\r';
                octet = socket.getInputStream().read()) {
            line.append((char) octet);
        }
        return line.toString();
    }

    /** Sends a piece again and again, twenty times a second, until the other side ends the connection; what it said. */
    String trickle(String piece, Duration most) throws IOException {
        socket.setSoTimeout(50);
        var answer = new ByteArrayOutputStream();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < most.toNanos()) {
            try {
                send(piece);
                int octet = socket.getInputStream().read();
                if (octet < 0) {
                    return answer.toString(ISO_8859_1);
                }
                answer.write(octet);
            } catch (SocketTimeoutException nothingYet) {
                // Then the next piece.
            } catch (SocketException ended) {
                return answer.toString(ISO_8859_1);
            }
        }
        throw new AssertionError("The connection was still open after " + most + "; said: " + answer);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
