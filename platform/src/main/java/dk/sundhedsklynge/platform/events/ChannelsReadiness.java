package dk.sundhedsklynge.platform.events;

import io.smallrye.reactive.messaging.health.HealthReport.ChannelInfo;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * Red while an event is stuck on this replica, or while it no longer reads a topic. It is green again as soon as the event is
 * dealt with. A database that is away has a check of its own.
 */
@Readiness
@ApplicationScoped
class ChannelsReadiness implements HealthCheck {
    private final RecordsInProgress inProgress;
    private final KafkaConnector kafka;

    ChannelsReadiness(RecordsInProgress inProgress, @Connector(KafkaConnector.CONNECTOR_NAME) KafkaConnector kafka) {
        this.inProgress = inProgress;
        this.kafka = kafka;
    }

    @Override
    public HealthCheckResponse call() {
        List<StuckRecord> stuck = inProgress.stuck();
        List<ChannelInfo> closed = kafka.getLiveness().getChannels().stream()
                .filter(it -> !it.isOk())
                .toList();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Hændelser fra de andre dele").status(stuck.isEmpty() && closed.isEmpty());
        stuck.forEach(it -> response.withData(it.place(), sentence(it)));
        closed.forEach(it -> response.withData(
                it.getChannel(), "Topic'et læses ikke længere. Genstart tjenesten, og se i loggen hvorfor."));
        return response.build();
    }

    private static String sentence(StuckRecord it) {
        return "Topic %s, partition %d, offset %d: hændelsen holder de næste tilbage siden %s (%d forsøg). %s"
                .formatted(it.topic(), it.partition(), it.offset(), it.since(), it.attempts(), it.reason());
    }
}
