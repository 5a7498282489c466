package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.http.Site;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever name a file is sent under, it is kept and given back as a harmless one. */
@QuarkusTest
class FileNamesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(2141);

    static Stream<String> names() {
        return Stream.of(
                "ond%0D%0ASet-Cookie:%20q_session=x%0D%0A%0D%0A%3Cscript%3E.txt",
                "%0d%0a",
                "..%2F..%2F..%2Fetc%2Fpasswd",
                "..\\..\\windows\\system.ini",
                "%E2%80%AEtxt.exe%E2%81%A6",
                "%00.txt",
                "%FF%FE.txt",
                "100%.txt",
                "referat.txt%22%3B%20filename%3D%22ond.html",
                "referat.txt; filename=ond.html",
                "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E.html",
                "%F0%9F%98%80".repeat(101) + ".txt",
                "x".repeat(10_000) + ".txt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameComesBackSafely(String header) {
        Response taken =
                Site.upload("sekretariat", header, Given.vest(String.valueOf(NUMBER.getAndIncrement())), false);
        assertThat(taken.statusCode()).isEqualTo(201);
        String name = taken.path("file");

        Response original = as("laeser").get(API + "/documents/" + taken.path("id") + "/original");

        assertThat(name)
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"/\\\\]");
        String disposition = original.header("Content-Disposition");
        assertThat(disposition).matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._*-]+");
        assertThat(URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8))
                .as("without signs that some file systems do not take")
                .isEqualTo(name.replaceAll("[:*?<>|]+", " ").strip());
        assertThat(original.header("Set-Cookie")).isNull();
        assertThat(original.contentType()).startsWith("application/octet-stream");
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Content-Security-Policy")).contains("sandbox");
    }
}
