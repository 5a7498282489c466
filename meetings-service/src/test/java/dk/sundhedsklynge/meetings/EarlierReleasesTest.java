package dk.sundhedsklynge.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.EarlierReleases;
import dk.sundhedsklynge.platform.testing.ReleaseRows;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Minutes of earlier releases, and what was decided in them, are read as before after today's migrations. */
class EarlierReleasesTest extends EarlierReleases {
    private static final List<String> HOUSE = List.of("3-house");
    private static final List<String> HANDOVER = List.of("4-handover");

    EarlierReleasesTest() {
        super("meetings");
    }

    /** Releases in which a meeting was what its minutes say, an item was its number, and recommendations were JSON. */
    static List<String> beforeHouse() {
        return beforeHandover().stream()
                .filter(release -> !HOUSE.contains(release))
                .toList();
    }

    static List<String> beforeHandover() {
        return releases().stream()
                .filter(release -> !HANDOVER.contains(release))
                .toList();
    }

    /** The release whose rows have agendas, seats and appointments. */
    static List<String> house() {
        return HOUSE;
    }

    /** The release whose rows are of a cluster that was handed over. */
    static List<String> handover() {
        return HANDOVER;
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryMeetingWithItsDecisions(String release) {
        readsTheSame(release, """
                select m.id, m.body, m.held_on, m.document, i.number, i.title, i.access, (i.content - 'recommendations')::text, x.ordinal, x.text
                from meeting m join item i on i.meeting = m.id left join decision x on x.item = i.id
                order by m.id, i.number, x.ordinal""");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryOriginal(String release) {
        readsTheSame(release, """
                select d.id, d.sha256, d.state, d.meeting, encode(sha256(c.content), 'hex')
                from document d left join document_content c on c.document = d.id order by d.id""");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryEffectWithItsAnswer(String release) {
        readsTheSame(
                release,
                "select id, type, state, terms::text, decision, quote, result, entry, reason, version from effect order by id");
    }

    @ParameterizedTest
    @MethodSource("beforeHouse")
    void everyEffectNamesTheItemThatHasItsNumber(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before = rows.query("""
                    select e.id, i.id, i.number::text from effect e
                    join item i on i.meeting = e.meeting and i.number = e.item_number order by e.id""");
            assertThat(before).isNotEmpty();
            rows.migrate();
            assertThat(rows.query("select id, item, item_label from effect order by id"))
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("beforeHouse")
    void keepsEveryRecommendationWithItsWords(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before = rows.query("""
                    select i.id, (r ->> 'number')::integer, r ->> 'text', (r ->> 'line')::integer, r ->> 'by'
                    from item i cross join lateral jsonb_array_elements(i.content -> 'recommendations') r order by 1, 2""");
            assertThat(before).isNotEmpty();
            rows.migrate();
            assertThat(rows.query("""
                    select item, number, text, line, recommended_by from recommendation where not withdrawn order by 1, 2""")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("beforeHouse")
    void everyDecisionAnswersWhatItAnswered(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before =
                    rows.query("select id, unnest(answers) as number from decision order by id, number");
            assertThat(before).isNotEmpty();
            rows.migrate();
            assertThat(rows.query("""
                    select a.decision, r.number from decision_recommendation a
                    join recommendation r on r.id = a.recommendation order by a.decision, r.number""")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("beforeHouse")
    void everyMeetingWasHeldWhereItWas(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before =
                    rows.query("select id, held_on, held_at, 'HELD', place from meeting order by id");
            rows.migrate();
            assertThat(rows.query(
                            "select id, held_on, held_at, state, places -> 0 ->> 'name' from meeting order by id"))
                    .isEqualTo(before);
        }
    }

    /** What was imported does not say whether it was approved. */
    @ParameterizedTest
    @MethodSource("beforeHouse")
    void everyMeetingWithADocumentHasItsMinutes(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before = rows.query(
                    "select id, document, 'APPROVAL_UNKNOWN' from meeting where document is not null order by id");
            assertThat(before).isNotEmpty();
            rows.migrate();
            assertThat(rows.query("select meeting, document, state from minutes order by meeting"))
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("beforeHouse")
    void everyItemIsLabelledByItsNumber(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before = rows.query("select id, number::text from item order by id");
            rows.migrate();
            assertThat(rows.query("select id, label from item order by id")).isEqualTo(before);
        }
    }

    /** Funds has said so by booking them, and the state of before is not told again. */
    @ParameterizedTest
    @MethodSource("beforeHandover")
    void everyOpeningThatFundsBookedIsInForce(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> before = rows.query("""
                    select cooperation || ':cluster', id, (terms ->> 'asOf')::date, meeting, 0
                    from effect where type = 'OPENING' and state = 'APPLIED' order by id""");
            assertThat(before).isNotEmpty();
            rows.migrate();
            assertThat(rows.query("""
                    select fund, effect, as_of, meeting, sequence::integer from opening_in_force
                    where 'grant' = any(contained) order by effect""")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryClaimAndTask(String release) {
        readsTheSame(release, "select id, submission, amount, ledger, severity from claim order by id");
        readsTheSame(release, "select id, text, responsible, due, state from follow_up order by id");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryPersonWithTheirFormerSeats(String release) {
        readsTheSame(release, """
                select s.id, s.body, s.role, s.seen_on, s.meeting, s.person, p.name
                from former_seat s join person p on p.id = s.person order by s.id""");
    }

    @ParameterizedTest
    @MethodSource("beforeHouse")
    void everyPersonIsKnownWhereTheyWereSeen(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            var seen = rows.query("select distinct split_part(body, ':', 1), person from former_seat order by 1, 2");
            rows.migrate();

            assertThat(seen).isNotEmpty();
            assertThat(rows.query("select cooperation, person from person_of_cooperation order by 1, 2"))
                    .isEqualTo(seen);
        }
    }

    @ParameterizedTest
    @MethodSource("house")
    void keepsMeetingsAgendasRecommendationsAndMinutes(String release) {
        readsTheSame(
                release, "select id, held_on, state, occasion, form, places::text, version from meeting order by id");
        readsTheSame(release, "select id, meeting, label, position, title, access from item order by id");
        readsTheSame(
                release,
                "select meeting, version, item, position, label, title, access from agenda_version_item order by meeting, version, position");
        readsTheSame(release, "select id, item, number, text, withdrawn from recommendation order by id");
        readsTheSame(release, "select decision, recommendation from decision_recommendation order by 1, 2");
        readsTheSame(release, "select id, meeting, document, state, version from minutes order by id");
    }

    @ParameterizedTest
    @MethodSource("house")
    void keepsPersonsSeatsAndAppointments(String release) {
        readsTheSame(release, "select id, name, email from person order by id");
        readsTheSame(release, "select id, person, body, role, valid_from, valid_to from seat order by id");
        readsTheSame(release, "select id, person, kind, cooperation, body, party from appointment order by id");
    }

    /** Funds tells and answers the same again on a snapshot; until then what the ledger says of a figure is closed. */
    @ParameterizedTest
    @MethodSource("beforeHandover")
    void takesTheLastWordsOfFundsOnceMore(String release) {
        try (ReleaseRows rows = rowsOf(release)) {
            List<List<Object>> told =
                    rows.query("select cooperation, sequence from fund_headline order by cooperation");
            List<List<Object>> answered =
                    rows.query("select id, answered from submission where answered > 0 order by id");
            assertThat(told).isNotEmpty();
            assertThat(answered).isNotEmpty();
            rows.migrate();
            assertThat(rows.query("select cooperation, sequence + 1 from fund_headline order by cooperation"))
                    .isEqualTo(told);
            assertThat(rows.query("select id, answered + 1 from submission order by id"))
                    .containsAll(answered);
            assertThat(rows.query("select distinct checked_access from claim")).isEqualTo(List.of(List.of("CLOSED")));
        }
    }

    @ParameterizedTest
    @MethodSource("handover")
    void keepsEveryDossierAsItWasHashed(String release) {
        readsTheSame(release, "select id, number, kind, members_on, cut_off, version from handover_run order by id");
        readsTheSame(
                release, "select run, service, sequence, piece, pieces, hash from handover_part order by 1, 2, 3, 4");
        readsTheSame(
                release,
                "select id, run, receiver, version, sha256, open_sha256, content, open_content from handover_dossier order by id");
        readsTheSame(release, "select run, result, missing, content::text from handover_cover order by run");
    }

    @ParameterizedTest
    @MethodSource("handover")
    void keepsWhatWasDecidedAndAcknowledged(String release) {
        readsTheSame(
                release,
                "select run, form, decided_on, body, case_number, answers::text, persons::text from handover_decision order by run");
        readsTheSame(release, "select * from handover_receipt order by id");
        readsTheSame(release, "select * from handover_answer order by 1");
        readsTheSame(release, "select * from cooperation_winding_up order by 1");
    }

    @ParameterizedTest
    @MethodSource("handover")
    void keepsFactsWrittenByHandWithTheirHistory(String release) {
        readsTheSame(release, "select * from agreement order by id");
        readsTheSame(release, "select * from postponed_item order by id");
        readsTheSame(
                release,
                "select fact, version, kind, cooperation, action, because, changes::text, by_user, at from fact_change order by 1, 2, 3");
    }
}
