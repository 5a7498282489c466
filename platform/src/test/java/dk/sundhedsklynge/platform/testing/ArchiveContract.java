package dk.sundhedsklynge.platform.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.sundhedsklynge.platform.database.Database;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Nothing is written in an archive, through whatever door. The endpoints that write are found in the code of the service; a
 * service's test says for each of them what is sent to it, or why it has nothing to do with an archive.
 */
public abstract class ArchiveContract {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Database database;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    /**
     * What is sent to one endpoint, by the secretariat of every cooperation.
     *
     * @param address what is written in it belongs to the archive
     * @param form fields of a page; null for the API
     * @param json null for what takes no body
     * @param ifMatch null when it takes none
     */
    public record Sent(
            String address,
            @Nullable Map<String, String> form,
            @Nullable Map<String, ?> json,
            @Nullable String ifMatch) {
        public static Sent form(String address, Map<String, String> form) {
            return new Sent(address, form, null, null);
        }

        public static Sent json(String address, Map<String, ?> json) {
            return new Sent(address, null, json, null);
        }

        public static Sent change(String address, String version, Map<String, ?> json) {
            return new Sent(address, null, json, '"' + version + '"');
        }
    }

    /** The archive, made for this test. */
    protected abstract String archive();

    /** What is sent to each endpoint, by its method and path. */
    protected abstract Map<String, Sent> requests();

    /** Endpoints that an archive has nothing to do with, or that go on, each with the reason. */
    protected abstract Map<String, String> goOn();

    /** Every method and path of the service that does more than read. */
    private static Set<String> writing(String packages) {
        Set<String> found = new TreeSet<>();
        for (JavaClass it : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages)) {
            Class<?> type = it.reflect();
            if (type.isAnnotationPresent(Path.class) && !Modifier.isAbstract(type.getModifiers())) {
                for (Method method : type.getMethods()) {
                    methods(method)
                            .filter(verb -> !READING.contains(verb))
                            .forEach(verb -> found.add(verb + " " + path(type) + path(method)));
                }
            }
        }
        return found;
    }

    private static Stream<String> methods(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String path(AnnotatedElement it) {
        Path path = it.getAnnotation(Path.class);
        String written = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return written.isEmpty() ? "" : "/" + written;
    }

    @Test
    void everyEndpointThatWritesIsTriedOrSaysWhyNot() {
        Set<String> known = new TreeSet<>(requests().keySet());
        known.addAll(goOn().keySet());

        assertThat(writing(getClass().getPackageName().replaceAll("^(dk\\.sundhedsklynge\\.\\w+).*", "$1")))
                .as("say in requests() what is sent to a new endpoint, or in goOn() why an archive takes it")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void nothingIsWrittenInAnArchive() {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn(
                requests().values().stream()
                        .filter(it -> it.form() != null)
                        .map(Sent::address)
                        .findFirst()
                        .map(address -> address.replaceAll("^(/\\w+).*", "$1"))
                        .orElse("/"),
                "sekretariat");
        long before = written();
        assertSoftly(softly -> requests().forEach((endpoint, sent) -> {
            if (sent.form() == null) {
                Response answer = api(endpoint, sent);
                softly.assertThat(answer.statusCode() + " " + answer.asString())
                        .as(endpoint)
                        .startsWith("4")
                        .contains("arkiv");
            } else {
                Browser.Page page = browser.submitForm(sent.address(), encoded(sent.form()));
                softly.assertThat(page.status()).as(endpoint).isBetween(400, 499);
                softly.assertThat(page.text()).as(endpoint).contains("arkiv");
            }
        }));
        assertThat(written())
                .as("what the audit trail says was done in the archive")
                .isEqualTo(before);
    }

    private static Response api(String endpoint, Sent sent) {
        RequestSpecification request = given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .accept("application/json, application/problem+json")
                .header("Idempotency-Key", UUID.randomUUID());
        if (sent.ifMatch() != null) {
            request.header("If-Match", sent.ifMatch());
        }
        if (sent.json() != null) {
            Map<String, Object> body = new HashMap<>(sent.json());
            Object bytes = body.remove("bytes");
            if (bytes == null) {
                request.contentType("application/json").body(body);
            } else {
                request.contentType(body.get("type").toString())
                        .header("X-File-Name", "fil.txt")
                        .body(bytes.toString().getBytes(UTF_8));
            }
        } else {
            request.noContentType();
        }
        return request.request(endpoint.substring(0, endpoint.indexOf(' ')), sent.address());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private long written() {
        return database.find(
                        "select count(*) from audit where cooperation = ? and action not like '%-read'",
                        row -> row.getLong(1), archive())
                .orElseThrow();
    }
}
