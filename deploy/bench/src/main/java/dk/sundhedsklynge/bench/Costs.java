package dk.sundhedsklynge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes have used so far, as the kernel counts it. */
final class Costs {
    /** Ticks of /proc/PID/stat in a second; 100 on every Linux that Debian ships. */
    private static final double TICKS = 100;

    private Costs() {}

    /** Seconds of processor time of one process, 0 when it is gone. */
    static double cpu(long pid) {
        return ticks(pid, false) / TICKS;
    }

    /** The same of a process with all its children, living and ended: of PostgreSQL with its sessions. */
    static double cpuOfTree(long pid) {
        double ticks = ticks(pid, true);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.toList()) {
                String name = String.valueOf(process.getFileName());
                if (name.chars().allMatch(Character::isDigit) && parent(Long.parseLong(name)) == pid) {
                    ticks += ticks(Long.parseLong(name), true);
                }
            }
        } catch (IOException e) {
            throw new BenchFailure("The processes of this machine cannot be read: " + e.getMessage() + ".", e);
        }
        return ticks / TICKS;
    }

    /** Megabytes of memory that a process holds, 0 when it is gone. */
    static long residentMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long parent(long pid) {
        String[] fields = stat(pid);
        return fields.length < 2 ? 0 : Long.parseLong(fields[1]);
    }

    private static double ticks(long pid, boolean endedChildrenToo) {
        String[] fields = stat(pid);
        if (fields.length < 15) {
            return 0;
        }
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return endedChildrenToo ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    /** The fields behind the name, which may hold blanks; from the state on. */
    private static String[] stat(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2).strip().split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }
}
