package dk.sundhedsklynge.local;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The live list of parts with their seconds: redrawn in place on a terminal, one line per part that is ready elsewhere. */
final class Board implements AutoCloseable {
    private static final class Line {
        private final long begun = System.nanoTime();
        private @Nullable Double seconds;
    }

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "board");
        thread.setDaemon(true);
        return thread;
    });
    private int drawn;

    Board(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        if (terminal) {
            ticker.scheduleAtFixedRate(this::draw, 0, 500, TimeUnit.MILLISECONDS);
        }
    }

    /** Runs the work of a part and shows how long it takes. */
    void during(String part, Runnable work) {
        Line line = new Line();
        synchronized (this) {
            lines.put(part, line);
        }
        work.run();
        synchronized (this) {
            line.seconds = (System.nanoTime() - line.begun) / 1e9;
            if (terminal) {
                draw();
            } else {
                out.println(text(part, line));
            }
        }
    }

    private synchronized void draw() {
        StringBuilder screen = new StringBuilder();
        if (drawn > 0) {
            screen.append("\033[").append(drawn).append('A');
        }
        lines.forEach((part, line) ->
                screen.append("\033[2K").append(text(part, line)).append('\n'));
        drawn = lines.size();
        out.print(screen);
        out.flush();
    }

    private static String text(String part, Line line) {
        Double seconds = line.seconds;
        return seconds == null
                ? String.format(Locale.ROOT, "  %-22s starting %5.0f s", part, (System.nanoTime() - line.begun) / 1e9)
                : String.format(Locale.ROOT, "  %-22s ready    %5.1f s", part, seconds);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        if (terminal) {
            draw();
        }
    }
}
