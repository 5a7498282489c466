package dk.sundhedsklynge.platform.testing;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server on this machine and can be cut off: noticeably, or so that neither end is told. */
public final class TcpProxy implements Closeable {
    private enum State {
        WHOLE,
        /** Nothing comes through, and nobody is told. */
        SILENT,
        /** Connections end, and new ones are refused. */
        BROKEN
    }

    private final int serverPort;
    private final boolean kafka;
    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile State state = State.WHOLE;

    private TcpProxy(int serverPort, boolean kafka) throws IOException {
        this.serverPort = serverPort;
        this.kafka = kafka;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public static TcpProxy to(int port) throws IOException {
        return new TcpProxy(port, false);
    }

    /** To a broker at 127.0.0.1 that tells its clients where it is: they are told the proxy instead. */
    public static TcpProxy toKafka(int port) throws IOException {
        return new TcpProxy(port, true);
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void silence() {
        state = State.SILENT;
    }

    public void cut() {
        state = State.BROKEN;
        sockets.forEach(TcpProxy::end);
    }

    public void mend() {
        state = State.WHOLE;
    }

    /** How often someone tried to connect in vain. */
    public int refused() {
        return refused.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                if (state == State.BROKEN) {
                    end(client);
                    refused.incrementAndGet();
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                sockets.add(client);
                sockets.add(server);
                State atFirst = state;
                Thread.ofVirtual().start(() -> forward(client, server, false, atFirst));
                Thread.ofVirtual().start(() -> forward(server, client, kafka, atFirst));
            } catch (IOException e) {
                // The next connection may fare better; at the end of the test the listener is closed.
            }
        }
    }

    private void forward(Socket from, Socket to, boolean rewrite, State atFirst) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            while (true) {
                byte[] bytes = rewrite ? frame(in) : some(in);
                if (state == State.SILENT || atFirst == State.SILENT) {
                    // Connections that were silent once stay so, as those of a lost node.
                    return;
                }
                out.write(bytes);
            }
        } catch (IOException e) {
            end(from);
            end(to);
        }
    }

    private static byte[] some(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int read = in.read(buffer);
        if (read < 0) {
            throw new EOFException();
        }
        return Arrays.copyOf(buffer, read);
    }

    /** A whole answer of the broker, with the port of the proxy wherever it names its own. */
    private byte[] frame(InputStream in) throws IOException {
        int length = new DataInputStream(in).readInt();
        byte[] answer = ByteBuffer.allocate(4 + length)
                .putInt(length)
                .put(in.readNBytes(length))
                .array();
        byte[] host = "127.0.0.1".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + host.length + 4 <= answer.length; i++) {
            if (Arrays.equals(answer, i, i + host.length, host, 0, host.length)
                    && ByteBuffer.wrap(answer).getInt(i + host.length) == serverPort) {
                ByteBuffer.wrap(answer).putInt(i + host.length, port());
            }
        }
        return answer;
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
