package dk.sundhedsklynge.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One origin and what stands behind it: the infrastructure first, side by side, and the services on it. */
final class Site {
    private final Home home;
    private final Children children;
    private final Settings settings;
    private final Postgres postgres;
    private final Kafka kafka;
    private final Keycloak keycloak;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final int port;

    /** @param durable whether commits are forced to disk: yes for data that shall survive */
    Site(Home home, Children children, Settings settings, int port, boolean durable) {
        this.home = home;
        this.children = children;
        this.settings = settings;
        this.port = port;
        List<Integer> free = Ports.free(4 + Service.ALL.size());
        this.postgres = new Postgres(home, children, settings, durable, free.get(0));
        this.kafka = new Kafka(home, children, free.get(1), free.get(2));
        this.keycloak = new Keycloak(home, children, settings, free.get(3), url(port));
        ports.put(Postgres.NAME, free.get(0));
        ports.put(Keycloak.NAME, free.get(3));
        for (int i = 0; i < Service.ALL.size(); i++) {
            ports.put(Service.ALL.get(i).name(), free.get(4 + i));
        }
    }

    static String url(int port) {
        return "http://localhost:" + port;
    }

    /** Starts PostgreSQL, Kafka, Keycloak and the gateway, with nothing of the suite in them but the realm. */
    void infrastructure(Board board) {
        Together.run(
                () -> board.during("PostgreSQL", postgres::start),
                () -> board.during("Kafka", kafka::start),
                () -> board.during("Keycloak", keycloak::start));
        board.during("Gateway", () -> new Gateway(port, ports).start());
    }

    /** Declares databases and topics, where they are not there yet, and starts the services. */
    void services(Board board) {
        board.during(
                "Databases and topics",
                () -> Together.run(kafka::topics, () -> Service.ALL.forEach(kind -> postgres.database(kind.name()))));
        Together.run(Service.ALL.stream()
                .map(kind -> (Runnable) () -> board.during(kind.module(), () -> start(kind)))
                .toArray(Runnable[]::new));
    }

    /** Starts one service and returns when it is ready. */
    void start(Service.Kind kind) {
        new Service(kind, home, children, port(kind.name()))
                .start(new Service.Surroundings(postgres, kafka, keycloak, settings, url(port)));
    }

    String kafkaBootstrap() {
        return kafka.bootstrap();
    }

    int port(String part) {
        return ports.getOrDefault(part, 0);
    }
}
