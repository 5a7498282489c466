package dk.sundhedsklynge.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay as long as the service runs. */
@ApplicationScoped
public class RelayLifecycle {
    private final EventSettings settings;
    private final RelayWakeup wakeup;
    private final Map<String, Object> kafka;
    private final String service;
    private final String prefix;
    private final RelayDatabase database;
    private @Nullable Relay relay;

    RelayLifecycle(
            EventSettings settings,
            RelayWakeup wakeup,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "klynge.service") String service,
            @ConfigProperty(name = "klynge.topic-prefix") Optional<String> prefix,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.settings = settings;
        this.wakeup = wakeup;
        this.kafka = kafka;
        this.service = service;
        this.prefix = prefix.orElse("");
        this.database = new RelayDatabase(url, user, password, settings.silence());
    }

    void start(@Observes StartupEvent started) {
        relay = new Relay(
                database,
                () -> Sender.open(kafka, prefix, service, settings.silence().dividedBy(2)),
                wakeup,
                settings);
        relay.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (relay != null) {
            relay.close();
        }
    }
}
