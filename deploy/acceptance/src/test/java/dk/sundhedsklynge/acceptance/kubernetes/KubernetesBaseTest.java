package dk.sundhedsklynge.acceptance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

final class KubernetesBaseTest {
    private static final String[] SERVICES = {"meetings", "funds", "projects"};

    private final Manifests base;

    KubernetesBaseTest() throws IOException {
        base = Manifests.ofFiles();
    }

    @Test
    void everyFileIsNamedInTheKustomization() throws IOException {
        assertThat(Manifests.resources()).containsExactlyInAnyOrderElementsOf(Manifests.files());
    }

    @Test
    void aMisspeltFieldIsNotReadOver() {
        assertThatThrownBy(() -> Manifests.ofRendered(
                        "apiVersion: v1\nkind: Service\nmetadata:\n  name: x\nspec:\n  prots: []\n"))
                .hasMessageContaining("prots");
    }

    @Test
    void rendersWithKustomize() throws IOException, InterruptedException {
        Process kubectl;
        try {
            kubectl = new ProcessBuilder("kubectl", "kustomize", Manifests.BASE.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new TestAbortedException("This machine has no kubectl; the files themselves are checked.", e);
        }
        String yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kubectl.exitValue()).isZero();
        Manifests rendered = Manifests.ofRendered(yaml);
        assertThat(names(rendered, Deployment.class)).hasSize(3).isEqualTo(names(base, Deployment.class));
        assertThat(names(rendered, Service.class)).isEqualTo(names(base, Service.class));
        assertThat(names(rendered, ConfigMap.class)).isEqualTo(names(base, ConfigMap.class));
        assertThat(names(rendered, KafkaTopic.class)).hasSize(4).isEqualTo(names(base, KafkaTopic.class));
        assertThat(rendered.all(Deployment.class))
                .allSatisfy(it -> assertThat(container(it).getImage()).contains(":"));
    }

    private static <T extends HasMetadata> List<String> names(Manifests manifests, Class<T> type) {
        return manifests.all(type).stream()
                .map(it -> it.getMetadata().getName())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "funds", "projects"})
    void aServiceReachesItsPodsOnAPortTheyHave(String name) {
        Deployment deployment = base.named(Deployment.class, name + "-service");
        Service service = base.named(Service.class, name + "-service");
        Map<String, String> labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels();
        assertThat(labels).containsAllEntriesOf(service.getSpec().getSelector());
        assertThat(labels)
                .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
        assertThat(service.getSpec().getPorts()).isNotEmpty().allSatisfy(port -> assertThat(
                        ports(container(deployment)))
                .contains(port.getTargetPort().getStrVal()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "funds", "projects"})
    void aPodIsProbedWhereItAnswers(String name) {
        Container container = container(base.named(Deployment.class, name + "-service"));
        assertThat(path(container.getStartupProbe(), container)).isEqualTo("/q/health/started");
        assertThat(path(container.getReadinessProbe(), container)).isEqualTo("/q/health/ready");
        assertThat(path(container.getLivenessProbe(), container)).isEqualTo("/q/health/live");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "funds", "projects"})
    void aPodIsToldAllThatAServiceMustKnow(String name) {
        Container container = container(base.named(Deployment.class, name + "-service"));
        Stream<String> shared = container.getEnvFrom().stream()
                .map(EnvFromSource::getConfigMapRef)
                .flatMap(reference -> base.named(ConfigMap.class, reference.getName()).getData().keySet().stream());
        Stream<String> own = container.getEnv().stream().map(EnvVar::getName);
        assertThat(new TreeSet<>(Stream.concat(shared, own).toList()))
                .containsAll(List.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "KLYNGE_OIDC_CLIENT_SECRET",
                        "KLYNGE_OIDC_INTERNAL_URL",
                        "KLYNGE_PUBLIC_URL",
                        "KLYNGE_SESSION_SECRET",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "QUARKUS_FLYWAY_PASSWORD",
                        "QUARKUS_FLYWAY_PLACEHOLDERS_APP_ROLE",
                        "QUARKUS_FLYWAY_USERNAME",
                        "QUARKUS_HTTP_PORT"));
    }

    /** The heap, 64 MB for buffers and 200 MB for classes, code and threads. */
    @ParameterizedTest
    @ValueSource(strings = {"meetings", "funds", "projects"})
    void aPodHasRoomForItsHeapAndEndsWhenThatIsFull(String name) {
        String options =
                base.named(ConfigMap.class, name + "-service").getData().get("JAVA_TOOL_OPTIONS");
        assertThat(options)
                .contains("-XX:+ExitOnOutOfMemoryError", "-XX:MaxDirectMemorySize=64m")
                .doesNotContain("TieredStopAtLevel");
        int heap = Integer.parseInt(options.replaceAll("(?s).*-Xmx(\\d+)m.*", "$1"));
        Quantity limit = container(base.named(Deployment.class, name + "-service"))
                .getResources()
                .getLimits()
                .get("memory");
        assertThat(limit.getNumericalAmount().longValue()).isGreaterThanOrEqualTo((heap + 64L + 200L) * 1024 * 1024);
    }

    @Test
    void noSecretStandsInTheBase() {
        assertThat(base.all(Deployment.class)).allSatisfy(deployment -> assertThat(
                        container(deployment).getEnv())
                .filteredOn(variable -> variable.getName().endsWith("PASSWORD")
                        || variable.getName().endsWith("SECRET"))
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(variable.getValueFrom().getSecretKeyRef()).isNotNull()));
    }

    @Test
    void topicsKeepTheirTwelvePartitionsAndSurviveALostBroker() {
        assertThat(names(base, KafkaTopic.class))
                .containsExactly("klynge.funds", "klynge.meetings", "klynge.projects", "klynge.register");
        assertThat(base.all(KafkaTopic.class)).allSatisfy(topic -> {
            assertThat(topic.getSpec().getPartitions()).isEqualTo(12);
            assertThat((Integer) topic.getSpec().getConfig().get("min.insync.replicas"))
                    .isLessThan(topic.getSpec().getReplicas());
        });
        assertThat(base.named(KafkaTopic.class, "klynge.register").getSpec().getConfig())
                .containsEntry("cleanup.policy", "compact")
                .doesNotContainKey("retention.ms");
        long days90 = TimeUnit.DAYS.toMillis(90);
        for (String name : SERVICES) {
            Object kept = base.named(KafkaTopic.class, "klynge." + name)
                    .getSpec()
                    .getConfig()
                    .get("retention.ms");
            assertThat(kept).isEqualTo(days90);
        }
    }

    /** A service would unpack a compressed record whole, whatever its size. */
    @Test
    void topicsHoldNothingThatIsCompressed() {
        assertThat(base.all(KafkaTopic.class)).hasSize(4).allSatisfy(topic -> assertThat(
                        topic.getSpec().getConfig())
                .containsEntry("compression.type", "uncompressed")
                .containsEntry("max.message.bytes", 1048588));
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static List<String> ports(Container container) {
        return container.getPorts().stream().map(ContainerPort::getName).toList();
    }

    private static String path(Probe probe, Container container) {
        assertThat(ports(container)).contains(probe.getHttpGet().getPort().getStrVal());
        return probe.getHttpGet().getPath();
    }
}
