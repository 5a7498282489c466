package dk.sundhedsklynge.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program behind {@code ./klynge}. The script around it finds the JDK, builds, refuses wrong use and prints help. */
public final class Klynge {
    private Klynge() {}

    /** @param args a command and its words, as {@link Commands} defines them */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(Commands.line(Home.ofEnvironment(), out, err).execute(args));
    }

    /** The port of the gateway: KLYNGE_PORT, or 8080. */
    static int port() {
        String wanted = System.getenv("KLYNGE_PORT");
        if (wanted == null || wanted.isBlank()) {
            return 8080;
        }
        try {
            int port = Integer.parseInt(wanted.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Trouble("KLYNGE_PORT must be a number from 1 to 65535, not " + wanted + ".", e);
        }
        throw new Trouble("KLYNGE_PORT must be a number from 1 to 65535, not " + wanted + ".");
    }
}
