package dk.sundhedsklynge.platform.events;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Tells operators of topics that this service reads and that are not declared with {@link Topic#SETTINGS}. A topic with wrong
 * settings works until someone sends a compressed record too large for this service's memory; then the service cannot read it or
 * start.
 */
@ApplicationScoped
class TopicCheck {
    private static final Logger LOG = Logger.getLogger(TopicCheck.class);
    private static final String PATIENCE_MS = "5000";

    private static final String WRONG =
            "Topic'et er sat forkert op. En komprimeret hændelse kan fylde tjenestens hukommelse, så den hverken kan"
                    + " læse hændelsen eller starte igen. Se »Et topic er sat forkert op« i driftsvejledningen.";
    private static final String UNKNOWN =
            "Det vides ikke, om topic'et er sat rigtigt op: Kafka svarer ikke, eller tjenesten må ikke se dets indstillinger."
                    + " Se efter, som der står under »Et topic er sat forkert op« i driftsvejledningen.";

    private final Map<String, Object> kafka;
    private final List<String> topics;

    @Inject
    TopicCheck(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this(kafka, topicsOfChannels());
    }

    /** @param topics to ask about */
    TopicCheck(Map<String, Object> kafka, List<String> topics) {
        this.kafka = new HashMap<>(kafka);
        this.kafka.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        this.kafka.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        this.topics = topics;
    }

    private static List<String> topicsOfChannels() {
        var config = ConfigProvider.getConfig();
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
                .map(name -> config.getValue(name, String.class))
                .toList();
    }

    /** Nobody waits for it: a service starts whatever its topics are. */
    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("topic-check").start(() -> faults().forEach(
                        it -> LOG.errorf("%s: %s", it.topic(), it.reason())));
    }

    /** As Kafka answers at the moment; takes a few seconds at most. */
    List<TopicFault> faults() {
        List<ConfigResource> asked = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        try (Admin admin = Admin.create(kafka)) {
            return admin.describeConfigs(asked).values().entrySet().stream()
                    .flatMap(it -> fault(it.getKey().name(), it.getValue()).stream())
                    .sorted(Comparator.comparing(TopicFault::topic))
                    .toList();
        }
    }

    private static Optional<TopicFault> fault(String topic, KafkaFuture<Config> answer) {
        try {
            return isDeclared(answer.get()) ? Optional.empty() : Optional.of(new TopicFault(topic, WRONG));
        } catch (ExecutionException e) {
            LOG.debugf(e, "Kafka does not tell how %s is declared", topic);
            return Optional.of(new TopicFault(topic, UNKNOWN));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new TopicFault(topic, UNKNOWN));
        }
    }

    private static boolean isDeclared(Config topic) {
        return Topic.SETTINGS.entrySet().stream()
                .allMatch(it -> it.getValue().equals(topic.get(it.getKey()).value()));
    }
}
