package dk.sundhedsklynge.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What {@code deploy/local/commands.txt} holds: for each command a line for each fact that the script needs. A line begins with
 * the command and the kind of fact:
 *
 * <ul>
 *   <li>{@code flag --json}: an option without a value
 *   <li>{@code value --out FILE}: an option with one
 *   <li>{@code words 1 * FIL}: how many other words there may be at least and at most, and what they are
 *   <li>{@code choice meetings|funds|projects}: what the first of them may be
 *   <li>{@code files}: the words are files or directories that must be there
 *   <li>{@code maven}: from the first unknown option on, the words are Maven's
 *   <li>{@code danish}: the command speaks Danish
 *   <li>{@code help ...}: a line of its help
 * </ul>
 */
final class CommandsFile {
    /** The commands that a secretariat uses. All they print is Danish, and so is what refuses wrong use of them. */
    static final Set<String> DANISH = Set.of("import", "status");

    /** The commands whose further options are Maven's. */
    private static final Set<String> WITH_MAVEN_OPTIONS = Set.of("test");

    private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("For a secretariat (these speak Danish)", List.of("import", "status"));
        GROUPS.put("To run the suite", List.of("up", "down", "reset", "logs"));
        GROUPS.put("To look inside", List.of("sql", "topic"));
        GROUPS.put("To work on it", List.of("dev", "test", "bench", "dump-rows", "help"));
    }

    private static final List<String> BELOW = List.of(
            "./klynge help COMMAND says more about one of them.",
            "KLYNGE_PORT moves the suite from port 8080, KLYNGE_HOME its data from .klynge/.",
            "Exit codes: 0 done, 1 not done and the message says why, 2 wrong use.");

    private CommandsFile() {}

    /** The whole file. */
    static String text() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        CommandLine line = Commands.line(new Home(Path.of("."), Path.of(".")), nowhere, nowhere);
        List<String> lines = new ArrayList<>();
        lines.add("# The commands of ./klynge, written from Commands.java by CommandsFileTest with -Dcommands.write.");
        overview(line.getCommandSpec()).forEach(text -> lines.add(":help " + text));
        GROUPS.values().stream().flatMap(List::stream).forEach(name -> facts(command(line.getCommandSpec(), name))
                .forEach(fact -> lines.add(name + ":" + fact)));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The commands that the file leaves out because only the script uses them. */
    static List<String> missing() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        CommandLine line = Commands.line(new Home(Path.of("."), Path.of(".")), nowhere, nowhere);
        List<String> listed = GROUPS.values().stream().flatMap(List::stream).toList();
        return line.getSubcommands().entrySet().stream()
                .filter(it -> !it.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .filter(name -> !listed.contains(name))
                .toList();
    }

    private static List<String> overview(CommandSpec all) {
        List<String> lines = new ArrayList<>();
        GROUPS.forEach((group, names) -> {
            lines.add(group + ":");
            for (String name : names) {
                CommandSpec command = command(all, name);
                lines.add("  %-10s %s".formatted(name, command.usageMessage().description()[0]));
                lines.add("             ./klynge " + name + synopsis(command));
            }
            lines.add("");
        });
        lines.addAll(BELOW);
        return lines;
    }

    private static String synopsis(CommandSpec command) {
        StringBuilder synopsis = new StringBuilder();
        for (PositionalParamSpec word : command.positionalParameters()) {
            boolean many = word.arity().max() > 1;
            String label = word.paramLabel() + (many ? "..." : "");
            synopsis.append(' ').append(word.arity().min() == 0 ? "[" + label + "]" : label);
        }
        for (OptionSpec option : command.options()) {
            String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            synopsis.append(" [").append(option.longestName()).append(value).append(']');
        }
        return synopsis.toString();
    }

    private static List<String> facts(CommandSpec command) {
        List<String> facts = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            boolean flag = option.arity().max() == 0;
            facts.add((flag ? "flag " : "value ") + option.longestName() + (flag ? "" : " " + option.paramLabel()));
        }
        List<PositionalParamSpec> words = command.positionalParameters();
        int least = words.stream().mapToInt(it -> it.arity().min()).sum();
        boolean endless = words.stream().anyMatch(it -> it.arity().max() > 1);
        String labels = words.stream().map(PositionalParamSpec::paramLabel).collect(Collectors.joining(" "));
        facts.add("words %d %s %s".formatted(least, endless ? "*" : words.size(), labels));
        if (!words.isEmpty() && words.getFirst().paramLabel().contains("|")) {
            facts.add("choice " + words.getFirst().paramLabel());
        }
        if (words.stream().anyMatch(it -> List.of(it.auxiliaryTypes()).contains(Path.class))) {
            facts.add("files");
        }
        if (WITH_MAVEN_OPTIONS.contains(command.name())) {
            facts.add("maven");
        }
        if (DANISH.contains(command.name())) {
            facts.add("danish");
        }
        usage(command).lines().forEach(text -> facts.add("help " + text));
        return facts;
    }

    private static String usage(CommandSpec command) {
        boolean danish = DANISH.contains(command.name());
        command.usageMessage()
                .width(110)
                .customSynopsis("./klynge " + command.name() + synopsis(command))
                .synopsisHeading(danish ? "Brug: " : "Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .footerHeading("%n");
        return command.commandLine().getUsageMessage(Ansi.OFF);
    }

    private static CommandSpec command(CommandSpec all, String name) {
        CommandLine found = all.subcommands().get(name);
        if (found == null) {
            throw new IllegalStateException("No command " + name);
        }
        return found.getCommandSpec();
    }
}
