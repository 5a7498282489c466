package dk.sundhedsklynge.platform.events;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A relay in a process of its own, to be killed. */
final class RelayProcess {
    private RelayProcess() {}

    static Process start(EventTestBed bed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx128m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName()));
        command.addAll(bed.processArguments());
        return new ProcessBuilder(command).inheritIO().start();
    }

    /**
     * Sends until it is killed.
     *
     * @param args address, user and password of the database; brokers; prefix of the topics
     */
    public static void main(String[] args) {
        EventSettings settings = EventTestBed.settings();
        new Relay(
                        new RelayDatabase(args[0], args[1], args[2], settings.silence()),
                        () -> Sender.open(
                                Map.of("bootstrap.servers", args[3]),
                                args[4],
                                EventTestBed.SERVICE,
                                Duration.ofSeconds(5)),
                        new RelayWakeup(),
                        settings)
                .run();
    }
}
