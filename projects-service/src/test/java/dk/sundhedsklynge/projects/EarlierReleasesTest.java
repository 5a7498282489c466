package dk.sundhedsklynge.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.EarlierReleases;
import dk.sundhedsklynge.platform.testing.ReleaseRows;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects of earlier releases stand where they stood after today's migrations. */
class EarlierReleasesTest extends EarlierReleases {
    private static final List<String> HANDOVER = List.of("4-handover");

    EarlierReleasesTest() {
        super("projects");
    }

    static List<String> beforeHandover() {
        return releases().stream()
                .filter(release -> !HANDOVER.contains(release))
                .toList();
    }

    /** The release whose rows are of a cluster that was handed over. */
    static List<String> handover() {
        return HANDOVER;
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryProjectWithItsHistory(String release) {
        readsTheSame(release, """
                select p.id, p.whole_name, p.whole_phase, p.open_name, p.open_phase, p.owner, p.version, c.effect, c.step, c.decided_on
                from project p left join phase_change c on c.project = p.id order by p.id, c.effect""");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryAnswer(String release) {
        readsTheSame(release, "select id, step, state, result, reason, sequence from effect order by id");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsTheMoneyOfEveryProject(String release) {
        readsTheSame(release, "select project, granted, reserved, spent, access from project_balance order by project");
    }

    /** Funds tells the same state again on a snapshot. Then the figures with closed items are taken in, too. */
    @ParameterizedTest
    @MethodSource("beforeHandover")
    void takesTheLastStateOfTheMoneyOnceMore(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before = rows.query("select project, sequence from project_balance order by project");
            assertThat(before).isNotEmpty();
            rows.migrate();
            assertThat(rows.query("select project, sequence + 1 from project_balance order by project"))
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("handover")
    void keepsHandoversAndWhatWasWrittenByHand(String release) {
        readsTheSame(release, "select id, cooperation, kind, sequence, hash from handover_run order by id");
        readsTheSame(release, """
                select id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date, until_date, owner,
                    owner_party, partners, other_partners, description, access, source_document, source_note, because, by_user, at
                from project_statement order by 1, 2""");
        readsTheSame(release, "select id, name from party order by id");
    }
}
