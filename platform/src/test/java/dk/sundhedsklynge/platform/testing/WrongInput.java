package dk.sundhedsklynge.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What is sent by mistake or on purpose and must be refused in words. */
final class WrongInput {
    /** None of them is a cursor of any list, whatever octets it decodes to. */
    static final List<String> CURSORS = Stream.concat(
                    Stream.of("ingen", "%21%21", "KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTlaHzEfMQ", "AB8AHwA", "____", "AA"),
                    Stream.of(
                                    "a\u0000b",
                                    "\u001f",
                                    "\u001f\u001f",
                                    "\u001f\u001f\u001f",
                                    "2026-01-31",
                                    "9".repeat(400),
                                    "1\u001f1\u001f1\u001f1",
                                    "2026-01-31\u001f9999",
                                    "a\u0000b\u001f00000000-0000-0000-0000-000000000000",
                                    "2026-01-31\u001f00000000-0000-0000-0000-000000000000\u001f99999999999",
                                    "2026-01-31T00:00:00Z\u001fx\u0000\u001f1",
                                    "2026-01-31T00:00:00Z\u001fx\u001f99999999999999999999",
                                    "+999999999-12-31\u001f00000000-0000-0000-0000-00000000000x",
                                    "x".repeat(3_000))
                            .map(text -> Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8))))
            .toList();

    /** Numbers that no amount, count or year is; some of them are far larger than they look. */
    static final List<String> NUMBERS = List.of(
            "1e9999999999",
            "1e999999999",
            "-1e999999999",
            "1e-9999999",
            "1e-999999999",
            "1e400",
            "1" + "0".repeat(400),
            "1" + "0".repeat(2000),
            "0." + "0".repeat(400) + "1",
            "NaN",
            "Infinity",
            "-",
            "01",
            "0.1+0.2",
            "\"1e999999999\"");

    private WrongInput() {}
}
