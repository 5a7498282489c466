package dk.sundhedsklynge.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured, printed line by line as it comes and as Markdown at the end. */
final class Report {
    private static final List<String> HEADINGS = List.of(
            "part",
            "what",
            "data",
            "clients",
            "answers",
            "per second",
            "p50 ms",
            "p99 ms",
            "CPU ms",
            "DB CPU ms",
            "share",
            "remark");

    private record Goal(String what, String wanted, String got, boolean met) {}

    private final PrintStream out;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<String> surroundings = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    /** A sentence about the machine, the versions or the state they were in. */
    void surroundings(String sentence) {
        surroundings.add(sentence);
        out.println(sentence);
    }

    /**
     * @param cpu milliseconds of processor time of the service per answer
     * @param databaseCpu the same of PostgreSQL
     * @param share of what was possible at best in the same run; null where there is nothing to compare with
     */
    void row(
            String part,
            String what,
            String data,
            int clients,
            Measured measured,
            double cpu,
            double databaseCpu,
            @Nullable Double share) {
        add(List.of(
                part,
                what,
                data,
                clients == 0 ? "" : String.valueOf(clients),
                String.valueOf(measured.answered()),
                figure(measured.rate()),
                figure(measured.millis(0.5)),
                figure(measured.millis(0.99)),
                figure(cpu),
                figure(databaseCpu),
                share == null ? "" : figure(share),
                measured.remark()));
    }

    /** Something that is one value: seconds of a start, megabytes. */
    void value(String part, String what, String data, String value) {
        add(List.of(part, what, data, "", "", "", "", "", "", "", "", value));
    }

    /** Something to be reached, and whether it was. */
    void goal(String what, String wanted, String got, boolean met) {
        goals.add(new Goal(what, wanted, got, met));
    }

    private void add(List<String> row) {
        rows.add(row);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                String heading = i < 3 || i == row.size() - 1 ? "" : HEADINGS.get(i) + " ";
                line.append(line.isEmpty() ? "" : "  ").append(heading).append(row.get(i));
            }
        }
        out.println(line);
    }

    /** All of it, as Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        surroundings.forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        text.append("\n| ").append(String.join(" | ", HEADINGS)).append(" |\n|---|---|---|");
        text.append("---:|".repeat(HEADINGS.size() - 4)).append("---|\n");
        rows.forEach(row -> text.append("| ")
                .append(String.join(" | ", row).replaceAll(" +", " "))
                .append(" |\n"));
        if (!goals.isEmpty()) {
            text.append("\n| goal | wanted | got | |\n|---|---|---|---|\n");
            goals.forEach(goal -> text.append("| %s | %s | %s | %s |%n"
                    .formatted(goal.what, goal.wanted, goal.got, goal.met ? "met" : "missed")));
        }
        return text.toString();
    }

    /** Three figures that count, without an exponent; empty for what is not a number. */
    static String figure(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
