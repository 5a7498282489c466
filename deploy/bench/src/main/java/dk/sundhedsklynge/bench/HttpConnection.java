package dk.sundhedsklynge.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept open. It does little work, because it shares the processors with the services that are
 * measured.
 */
final class HttpConnection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
    private final StringBuilder line = new StringBuilder(128);
    private final byte[] part = new byte[16384];

    HttpConnection(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
        in = new BufferedInputStream(socket.getInputStream(), 16384);
    }

    /**
     * Sends a request and reads its answer.
     *
     * @return the status
     * @throws java.net.SocketTimeoutException when nothing came for as long as was given
     */
    int exchange(byte[] request, Duration patience) throws IOException {
        socket.setSoTimeout((int) Math.max(1, patience.toMillis()));
        socket.getOutputStream().write(request);
        String first = readLine();
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new IOException("Not an answer: " + first);
        }
        int status = Integer.parseInt(first.substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
        }
        body.reset();
        if (chunked) {
            readChunks();
        } else {
            read(length);
        }
        return status;
    }

    /** Of the last answer. */
    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private void readChunks() throws IOException {
        for (long size = chunk(); size > 0; size = chunk()) {
            read(size);
            readLine();
        }
        readLine();
    }

    private long chunk() throws IOException {
        return Long.parseLong(readLine().strip(), 16);
    }

    private void read(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int got = in.read(part, 0, (int) Math.min(left, part.length));
            if (got < 0) {
                throw new EOFException("The connection ended within an answer");
            }
            body.write(part, 0, got);
            left -= got;
        }
    }

    private String readLine() throws IOException {
        line.setLength(0);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
