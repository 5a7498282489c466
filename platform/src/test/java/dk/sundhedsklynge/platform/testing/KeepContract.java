package dk.sundhedsklynge.platform.testing;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fails a test whose request or answer is not as the service's committed OpenAPI says. */
public final class KeepContract implements Filter {
    private static final Path COMMITTED = Path.of("contracts/openapi.yaml");

    private final ApiContract contract = ApiContract.of(COMMITTED);

    private KeepContract() {}

    /** For every request of this test run, where the module under test has a contract. */
    public static synchronized void always() {
        if (Files.exists(COMMITTED)
                && RestAssured.filters().stream().noneMatch(it -> it instanceof KeepContract)
                && !Contracts.areWritten()) {
            RestAssured.filters(new KeepContract());
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        var exchange = new ApiExchange(
                request.getMethod(),
                URI.create(request.getURI()),
                named(request.getHeaders()),
                text(request.<@Nullable Object>getBody()),
                answer.statusCode(),
                named(answer.headers()),
                answer.asString());
        List<String> faults = contract.faults(exchange);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s:%n  %s%nanswer: %s"
                    .formatted(exchange, String.join(System.lineSeparator() + "  ", faults), answer.asString()));
        }
        return answer;
    }

    private static Map<String, String> named(Headers headers) {
        return headers.asList().stream()
                .collect(Collectors.toMap(
                        it -> it.getName().toLowerCase(java.util.Locale.ROOT),
                        Header::getValue,
                        (a, b) -> a + ", " + b));
    }

    private static @Nullable String text(@Nullable Object body) {
        return switch (body) {
            case null -> "";
            case String text -> text;
            case byte[] octets -> new String(octets, StandardCharsets.UTF_8);
            default -> null;
        };
    }
}
