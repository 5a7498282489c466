package dk.sundhedsklynge.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.sundhedsklynge.platform.testing.EarlierReleases;
import dk.sundhedsklynge.platform.testing.ReleaseRows;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The money of earlier releases is the same money after today's migrations, and what is derived from it agrees with it. */
class EarlierReleasesTest extends EarlierReleases {
    private static final String BALANCES = """
            select a.fund, a.book, a.kind, a.party, a.label, a.period, a.project, b.balance, b.floor
            from account a join account_balance b on b.account = a.id order by a.id""";

    private static final String CHAIN = """
            select cooperation, position, cause_type, cause_id, effective_on, transfers_digest, previous_digest, digest
            from journal_entry order by cooperation, position""";

    EarlierReleasesTest() {
        super("funds");
    }

    @Override
    protected List<String> holdsWork() {
        return List.of("weighing_request", "changed_balance");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryBalance(String release) {
        readsTheSame(release, BALANCES);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryChain(String release) {
        readsTheSame(release, CHAIN);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void keepsEveryAnswer(String release) {
        readsTheSame(
                release,
                "select id, type, terms::text, state, result, entry, reason, sequence from effect order by id");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void balancesAreWhatTheTransfersSay(String release) {
        migrated(release, rows -> assertThat(rows.query("""
                select b.account, b.balance from account_balance b where b.balance <>
                    (select coalesce(sum(amount) filter (where credit = b.account), 0)
                        - coalesce(sum(amount) filter (where debit = b.account), 0) from transfer
                        where b.account in (credit, debit))""")).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theDaysOfEachAccountSumToItsBalance(String release) {
        migrated(release, rows -> {
            assumeTrue(rows.hasTable("account_day"));
            assertThat(rows.query("select count(*) from account_day where credited <> 0"))
                    .isNotEqualTo(rows.query("select 0::bigint"));
            assertThat(rows.query("""
                    select b.account, b.balance from account_balance b where b.balance <>
                        (select coalesce(sum(credited - debited), 0) from account_day d where d.account = b.account)""")).isEmpty();
            assertThat(rows.query("""
                    select account from account_day d
                    where not exists (select 1 from account_balance b where b.account = d.account)""")).isEmpty();
        });
    }

    /** A reversed entry counts on no day, however often the money went to and fro. */
    @ParameterizedTest
    @MethodSource("releases")
    void theDaysOfAnAccountHoldStandingEntriesOnly(String release) {
        migrated(release, rows -> {
            assumeTrue(rows.hasTable("account_day"));
            assertThat(rows.query("""
                    with standing as (
                        select * from journal_entry e where e.reverses is null
                            and not exists (select 1 from journal_entry r where r.reverses = e.id)),
                    stated as (
                        select account, day, sum(credited) as credited, sum(debited) as debited
                        from (select credit as account, effective_on as day, amount as credited, 0 as debited
                                from transfer t join standing e on e.id = t.entry
                            union all
                            select debit, effective_on, 0, amount from transfer t join standing e on e.id = t.entry) side
                        group by account, day)
                    select account, day, s.credited, d.credited, s.debited, d.debited
                    from stated s full join account_day d using (account, day)
                    where coalesce(s.credited, 0) <> coalesce(d.credited, 0)
                        or coalesce(s.debited, 0) <> coalesce(d.debited, 0)""")).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("releases")
    void eachChainEndsAtItsLastEntry(String release) {
        migrated(release, rows -> {
            assumeTrue(rows.hasTable("chain_head"));
            assertThat(rows.query("select cooperation from chain_head where position > 0 order by 1"))
                    .isNotEmpty()
                    .isEqualTo(rows.query("select distinct cooperation from journal_entry order by 1"));
            assertThat(rows.query("""
                    select h.cooperation from chain_head h left join lateral (
                        select position, digest from journal_entry e where e.cooperation = h.cooperation
                        order by position desc limit 1) last on true
                    where h.position <> coalesce(last.position, 0) or h.digest is distinct from last.digest""")).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("releases")
    void notesAreNumberedWithoutGapsAsTheyWereEntered(String release) {
        migrated(release, rows -> {
            assumeTrue(rows.hasTable("chain_head"));
            assertThat(rows.query("select id from note")).isNotEmpty();
            assertThat(rows.query("""
                    select cooperation, number from (select cooperation, number,
                        row_number() over (partition by cooperation order by entered_at, id) as place from note) n
                    where number <> place""")).isEmpty();
            assertThat(rows.query("""
                    select cooperation from note join chain_head h using (cooperation)
                    group by cooperation, h.notes having max(number) <> h.notes""")).isEmpty();
        });
    }

    static List<String> handover() {
        return List.of("4-handover");
    }

    @ParameterizedTest
    @MethodSource("handover")
    void keepsHandoversWindingUpAndNotesByHand(String release) {
        readsTheSame(release, "select id, cooperation, kind, sequence, hash from handover_run order by id");
        readsTheSame(release, "select id, winding_up::text from cooperation where winding_up is not null order by id");
        readsTheSame(
                release,
                "select id, kind, party, period, amount, counts_from, reference, details::text, state from note order by id");
        readsTheSame(
                release,
                "select id, kind, file_name, hash, encode(sha256(content), 'hex'), state from sheet_import order by id");
        readsTheSame(release, "select import, row_number, fact from imported_row order by 1, 2");
    }

    private void migrated(String release, Consumer<ReleaseRows> check) {
        try (ReleaseRows rows = rowsOf(release)) {
            rows.migrate();
            check.accept(rows);
        }
    }
}
