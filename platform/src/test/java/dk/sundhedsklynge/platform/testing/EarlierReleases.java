package dk.sundhedsklynge.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds when the rows of an earlier release come to the schema of today. A test of each service extends it. */
public abstract class EarlierReleases {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    /** The first release counted its migrations up to here; since then a migration is named by a time. */
    private static final int LAST_NUMBER = 102;

    private final String service;

    /** @param service as in the folder of its migrations, for example {@code funds} */
    protected EarlierReleases(String service) {
        this.service = service;
    }

    protected static List<String> releases() {
        return ReleaseRows.releases();
    }

    protected final ReleaseRows rowsOf(String release) {
        return ReleaseRows.of(service, release);
    }

    @Test
    void migrationsAreNamedByTimestamp() {
        try (ReleaseRows rows = rowsOf(releases().getFirst())) {
            assertThat(rows.versions())
                    .filteredOn(version -> Long.parseLong(version) > LAST_NUMBER)
                    .allSatisfy(version -> assertThat(LocalDateTime.parse(version, TIMESTAMP))
                            .isAfter(LocalDateTime.of(2026, 11, 25, 0, 0)));
        }
    }

    /** Also that the app role may still read every table: the counts are read by it. */
    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryRow(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            Map<String, Long> before = rows.counts();
            assertThat(before.values()).anyMatch(count -> count > 0);
            rows.migrate();
            Map<String, Long> after = rows.counts();
            before.forEach((table, count) -> {
                if (holdsWork().contains(table)) {
                    assertThat(after.get(table)).as(table).isGreaterThanOrEqualTo(count);
                } else {
                    assertThat(after.get(table)).as(table).isEqualTo(count);
                }
            });
        }
    }

    /** Tables of what is to be done when the service starts, to which a migration may add. */
    protected List<String> holdsWork() {
        return List.of();
    }

    /** Asserts that the app role reads the same before and after the migrations, and something at all. */
    protected final void readsTheSame(String release, String sql) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before = rows.query(sql);
            assertThat(before).isNotEmpty();
            rows.migrate();
            assertThat(rows.query(sql)).isEqualTo(before);
        }
    }
}
