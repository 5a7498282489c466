package dk.sundhedsklynge.local;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs test classes in this JVM, which has the class path of their module: {@code ./klynge test LedgerTest} does so where Maven
 * would first look at everything else.
 */
public final class RunTests {
    private RunTests() {}

    /** @param args full names of test classes; exit code 1 when a test failed, 2 when there was none */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SummaryGeneratingListener summing = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession()) {
            LauncherDiscoveryRequest classes = LauncherDiscoveryRequestBuilder.request()
                    .selectors(
                            Arrays.stream(args).map(name -> selectClass(name)).toList())
                    .build();
            session.getLauncher().execute(classes, summing, new Told(out));
        }
        TestExecutionSummary summary = summing.getSummary();
        out.printf(
                "%d tests, %d failed, %d skipped, in %.1f s.%n",
                summary.getTestsFoundCount(),
                summary.getTotalFailureCount(),
                summary.getTestsSkippedCount(),
                (summary.getTimeFinished() - summary.getTimeStarted()) / 1000.0);
        System.exit(summary.getTotalFailureCount() > 0 ? 1 : summary.getTestsFoundCount() == 0 ? 2 : 0);
    }

    /** Prints each failure when it happens, with the part of its stack trace that is of our own code. */
    private static final class Told implements TestExecutionListener {
        private final PrintStream out;

        Told(PrintStream out) {
            this.out = out;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result.getThrowable().ifPresent(failure -> {
                out.println("FAILED " + test.getLegacyReportingName() + " (" + test.getUniqueId() + ")");
                out.println(failure);
                for (Throwable at = failure; at != null; at = at.getCause()) {
                    if (at != failure) {
                        out.println("caused by " + at);
                    }
                    Arrays.stream(at.getStackTrace())
                            .filter(line -> line.getClassName().startsWith("dk.sundhedsklynge"))
                            .limit(8)
                            .forEach(line -> out.println("    at " + line));
                }
            });
        }
    }
}
