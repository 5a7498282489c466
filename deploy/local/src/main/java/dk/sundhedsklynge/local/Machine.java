package dk.sundhedsklynge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/** What a suite takes from the machine, and whether it is there. */
final class Machine {
    static final double DISK_GB = 1.0;
    /** What a suite whose data are there already needs beyond them. */
    static final double MORE_DISK_GB = 0.3;

    static final double MEMORY_GB = 2.0;

    private Machine() {}

    static String needs(Home home, boolean first) {
        return String.format(
                Locale.ROOT,
                "Klynge takes about %.0f GB of memory and %.0f GB of disk (%s); %s.",
                MEMORY_GB,
                DISK_GB,
                home.dir(),
                first ? "this first start takes one to three minutes" : "this start takes about half a minute");
    }

    static void check(Home home, boolean first) {
        try {
            double free = Files.getFileStore(home.run()).getUsableSpace() / 1e9;
            double needed = first ? DISK_GB : MORE_DISK_GB;
            if (free < needed) {
                throw new Trouble(String.format(
                        Locale.ROOT,
                        "The disk that holds %s has only %.1f GB free and %.1f GB is needed; free some space or point KLYNGE_HOME to another disk.",
                        home.dir(),
                        free,
                        needed));
            }
        } catch (IOException e) {
            throw new Trouble(
                    "The disk that holds " + home.dir() + " cannot be read (" + e.getMessage()
                            + "); point KLYNGE_HOME to another disk.",
                    e);
        }
    }
}
