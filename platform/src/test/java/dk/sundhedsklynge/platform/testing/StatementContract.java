package dk.sundhedsklynge.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/**
 * What a read costs the database: a number of statements that is stated here for every path of the committed OpenAPI and every
 * page, and that is the same with few rows and with many.
 */
public abstract class StatementContract {
    private static final String READER = "sekretariat";
    private static final String OPERATOR = "drift";
    private static final int FEW = 10;
    private static final int MANY = 1_000;
    /** Shows only a form that was sent after the session had ended; there is none here. */
    private static final String RESEND = "/kladde/send";

    /**
     * A read.
     *
     * @param path as the contract writes it, or the path of a page
     * @param address something that is there
     * @param most statements that it may run
     * @param reader the user who reads; of a page it is always the secretariat
     */
    public record Read(String path, String address, int most, String reader) {
        public Read(String path, String address, int most) {
            this(path, address, most, READER);
        }

        public Read(String path, int most) {
            this(path, path, most);
        }

        /** A read that is the operators'. */
        public static Read byOperator(String path, String address, int most) {
            return new Read(path, address, most, OPERATOR);
        }
    }

    /** Brings the rows of every kind to this number. */
    protected abstract void have(int rows);

    /** Every read of the service's own; asked for when there are rows. */
    protected abstract List<Read> reads();

    /** With those that all services have in common. */
    private List<Read> all() {
        String root = OpenApi.committed().operations().getFirst().path().replaceAll("^(/api/[a-z]+/v1)/.*", "$1");
        List<Read> all = new ArrayList<>(reads());
        all.add(Read.byOperator(root + "/dead-letters", root + "/dead-letters", 1));
        all.add(Read.byOperator(root + "/event-status", root + "/event-status", 3));
        return all;
    }

    @Test
    void everyReadHasAStatedCost() {
        have(FEW);
        assertThat(all().stream()
                        .map(Read::path)
                        .filter(path -> path.startsWith("/api/"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(OpenApi.committed().operations().stream()
                        .filter(operation -> operation.method().equals("GET"))
                        .map(OpenApi.Operation::path)
                        .toList());
    }

    @Test
    void everyPageHasAStatedCost() {
        have(FEW);
        assertThat(all().stream()
                        .map(Read::path)
                        .filter(path -> !path.startsWith("/api/"))
                        .map(StatementContract::template)
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(pages());
    }

    /** Without what follows the question mark, and with parameters that have no names. */
    private static String template(String path) {
        return path.replaceFirst("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
    }

    /** What each page and each file of the service is found at; none of them is in the OpenAPI. */
    private Set<String> pages() {
        String root = getClass().getPackageName().replaceFirst("^((?:\\w+\\.){2}\\w+).*", "$1");
        Set<String> pages = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
                        .filter(it -> it.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(door -> Arrays.stream(door.getMethods())
                                .filter(it -> it.isAnnotationPresent(GET.class)
                                        && it.isAnnotationPresent(Operation.class)
                                        && it.getAnnotation(Operation.class).hidden())
                                .map(it -> template(path(door) + path(it)))
                                .filter(it -> !it.endsWith(RESEND))
                                .forEach(pages::add));
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static String path(AnnotatedElement it) {
        Path path = it.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    @Test
    void aReadCostsAFixedNumberOfStatementsHoweverManyRowsThereAre() {
        Browser browser = new Browser(
                ConfigProvider.getConfig().getValue("klynge.public-url", String.class),
                ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class));
        browser.signIn("/", READER);
        have(FEW);
        Map<String, List<String>> few = cost(browser);
        have(MANY);
        Map<String, List<String>> many = cost(browser);

        Map<String, Integer> most = new TreeMap<>();
        all().forEach(read -> most.put(read.path(), read.most()));
        assertSoftly(softly -> many.forEach((path, statements) -> {
            // One that runs none where some are stated was not counted at all.
            softly.assertThat(statements.size())
                    .as("%s runs %s", path, String.join("\n", statements))
                    .isBetween(Math.min(1, most.get(path)), most.get(path));
            softly.assertThat(statements).as(path).hasSameSizeAs(few.get(path));
        }));
    }

    private Map<String, List<String>> cost(Browser browser) {
        Map<String, List<String>> cost = new LinkedHashMap<>();
        for (Read read : all()) {
            // The first request may find what is kept in memory too old.
            status(browser, read);
            cost.put(read.path(), Statements.during(() -> assertThat(status(browser, read))
                    .as(read.address())
                    .isEqualTo(200)));
        }
        return cost;
    }

    private static int status(Browser browser, Read read) {
        if (!read.path().startsWith("/api/")) {
            return browser.open(read.address()).status();
        }
        return given().auth()
                .oauth2(Tokens.of(read.reader()))
                .get(read.address())
                .statusCode();
    }
}
