package dk.sundhedsklynge.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ports of this machine, on the loopback address only: nothing of a local suite is meant for the network. */
final class Ports {
    private Ports() {}

    /** So many free ports at once, so that no two of them are the same. */
    static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new Trouble(
                    "No free port was found on 127.0.0.1 (" + e.getMessage()
                            + "); end a program that holds many and try again.",
                    e);
        } finally {
            for (ServerSocket socket : held) {
                close(socket);
            }
        }
    }

    /** Why a port of this machine cannot be served, in a sentence that says what to do; empty where it can. */
    static Optional<String> refusal(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(why(port, e));
        }
    }

    static String why(int port, IOException refused) {
        return String.valueOf(refused.getMessage()).startsWith("Permission denied") ? forbidden(port) : taken(port);
    }

    static String taken(int port) {
        return "Port " + port + " is taken by another program; stop that one, or choose another port: KLYNGE_PORT="
                + (port == 65535 ? 8080 : port + 1) + " ./klynge up";
    }

    private static String forbidden(int port) {
        return "Port " + port + " is kept for the administrator of this machine; choose one from 1024 on: KLYNGE_PORT="
                + (port + 8000) + " ./klynge up";
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
