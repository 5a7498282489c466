package dk.sundhedsklynge.platform.intake;

import static dk.sundhedsklynge.platform.testing.RawHttp.head;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.pages.Assets;
import dk.sundhedsklynge.platform.testing.RawHttp;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which name a service answers, what it shows of itself, and when it compresses. */
@QuarkusTest
class WayInTest {
    private static final String CSS = Assets.url("site.css");

    @ParameterizedTest
    @CsvSource(textBlock = """
            Host: localhost, 200
            Host: LOCALHOST:81, 200
            Host: evil.example, 421
            Host: localhost.evil.example, 421
            Host: localhost., 421
            Host: 127.0.0.1, 421
            'Host: localhost|X-Forwarded-Host: evil.example', 421
            'Host: evil.example|X-Forwarded-Host: localhost', 200
            'Accept: */*', 421""")
    void onlyThePublicNameIsAnswered(String headers, int status) throws IOException {
        try (RawHttp http = new RawHttp()) {
            http.send("GET " + CSS + " HTTP/1.1\r\n" + headers.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\n");
            assertThat(http.firstLine()).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q/health/ready",
                "/q/health/started",
                "/q/metrics",
                "/%71/health",
                "//q/health",
                "/q/x/../health",
                "/q"
            })
    void whatTheServiceSaysOfItselfIsNotForTheOutside(String path) throws IOException {
        for (String header :
                new String[] {"X-Forwarded-For: 192.0.2.1", "X-Forwarded-Host: localhost", "Forwarded: for=x"}) {
            try (RawHttp http = new RawHttp()) {
                assertThat(http.send(head("GET " + path, header)).firstLine()).startsWith("HTTP/1.1 404 ");
            }
        }
    }

    @Test
    void whoStandsBesideItAsksByAddress() throws IOException {
        try (RawHttp http = new RawHttp()) {
            http.send("GET /q/health/ready HTTP/1.1\r\nHost: 10.0.0.7:8080\r\nConnection: close\r\n\r\n");
            assertThat(http.untilEnd()).startsWith("HTTP/1.1 200 ").contains("checks");
        }
    }

    @Test
    void theOutsideHearsThatItLivesAndNoMore() throws IOException {
        try (RawHttp http = new RawHttp()) {
            http.send(head("GET /q/health/live", "X-Forwarded-For: 192.0.2.1", "Connection: close"));
            assertThat(http.untilEnd()).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n{\"status\":\"UP\"}");
        }
    }

    private static String get(String method, String path, String... headers) throws IOException {
        String[] all = new String[headers.length + 3];
        System.arraycopy(headers, 0, all, 3, headers.length);
        all[0] = "Accept-Encoding: gzip";
        all[1] = "Authorization: Bearer " + Tokens.of("sekretariat");
        all[2] = "Connection: close";
        try (RawHttp http = new RawHttp()) {
            return http.send(head(method + " " + path, all)).untilEnd();
        }
    }

    @Test
    void textIsCompressed() throws IOException {
        for (String path : new String[] {CSS, "/api/house/v1/chairs/many?count=1000"}) {
            assertThat(get("GET", path))
                    .startsWith("HTTP/1.1 200 ")
                    .containsIgnoringCase("content-encoding: gzip")
                    .containsIgnoringCase("vary: accept-encoding")
                    .hasSizeLessThan(60_000);
        }
    }

    @Test
    void aHeadRequestHasNoWrongLength() throws IOException {
        assertThat(get("HEAD", CSS))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("vary: accept-encoding")
                .doesNotContainIgnoringCase("content-length: ");
    }

    @Test
    void whatIsSmallTaggedPartialOrAskedForByOthersStaysAsItIs() throws IOException {
        String many = "/api/house/v1/chairs/many?count=";
        for (String answer : new String[] {
            get("GET", many + 3),
            get("GET", many + "1000&tag=v7"),
            get("GET", CSS, "Range: bytes=0-4999"),
            get("GET", CSS, "Sec-Fetch-Site: cross-site")
        }) {
            assertThat(answer)
                    .doesNotContainIgnoringCase("content-encoding: gzip")
                    .containsIgnoringCase("content-length: ");
        }
        assertThat(get("GET", many + "1000&tag=v7")).containsIgnoringCase("etag: \"v7.");
        assertThat(get("GET", CSS, "Range: bytes=0-4999")).containsIgnoringCase("content-length: 5000");
    }
}
