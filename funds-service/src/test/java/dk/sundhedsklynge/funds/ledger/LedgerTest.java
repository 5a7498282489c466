package dk.sundhedsklynge.funds.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.balance.BalanceSheet;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.journal.Chain;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the database itself promises of the ledger. */
@QuarkusTest
class LedgerTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Inject
    ApplyEffects apply;

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Chain chain;

    @Inject
    Database database;

    @Test
    void notEvenTheOwnerCanChangeOrRemoveWhatIsBooked() throws SQLException {
        apply.order(Ordered.allotment(Known.cooperation(database), "2025-01-01", null, "1.00"));
        List<String> attempts = List.of(
                "update journal_entry set actor = 'another'",
                "delete from journal_entry",
                "truncate journal_entry cascade",
                "update transfer set amount = amount + 1",
                "delete from transfer",
                "truncate transfer");

        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            for (String attempt : attempts) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .as(attempt)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void theServiceItselfMayOnlyAddToTheLedger() {
        List<String> may = database.list("""
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where grantee = current_user and table_name in ('journal_entry', 'transfer') order by 1""", row -> row.getString(1));

        assertThat(may)
                .containsExactly("journal_entry INSERT", "journal_entry SELECT", "transfer INSERT", "transfer SELECT");
    }

    @Test
    void theDatabaseRefusesATransferBetweenTwoBooksOrTwoFunds() {
        String cooperation = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1.00"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.update("""
                        insert into transfer (entry, line, fund, book, debit, credit, amount)
                        select e.id, 99, e.fund, 'BEVILLING', a.id, b.id, 1 from journal_entry e
                        join account a on a.fund = e.fund and a.kind = 'FREE'
                        join account b on b.fund = e.fund and b.kind = 'SPENT' or b.kind = 'UNSPENT'
                        where e.cooperation = ? limit 1""", cooperation)))
                .hasMessageContaining("foreign key");
    }

    @Test
    void moreThanWasGrantedCannotBeGivenBackWhoeverTries() {
        String cooperation = Known.cooperation(database);
        String fund = cooperation + ":cluster";
        Account committed = Account.of(fund, AccountKind.COMMITTED, Holder.ofNoParty(), "2025", UUID.randomUUID());
        NewEntry draft = new NewEntry(
                UUID.randomUUID(),
                cooperation,
                fund,
                "effect",
                UUID.randomUUID(),
                null,
                null,
                null,
                "nobody",
                LocalDate.parse("2025-01-01"),
                false,
                List.of(new Transfer(committed, Account.of(fund, AccountKind.FREE, Holder.ofNoParty(), "2025"), 1)));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> ledger.post(cooperation, List.of(draft))))
                .isInstanceOf(Accounts.BelowFloor.class);
        assertThat(chain.verify(cooperation).length()).isZero();
    }

    @Test
    void manyAtOnceOnOneCooperationKeepTheChainAndTheBalances() throws InterruptedException, ExecutionException {
        String cooperation = Known.cooperation(database);
        UUID project = UUID.randomUUID();
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "100.00"));
        List<Effect> grants = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            grants.add(Ordered.grant(cooperation, "2025-02-01", project, "10.00"));
        }

        inParallel(grants);

        assertThat(chain.verify(cooperation).isWhole()).isTrue();
        // Money for ten; who gets it is settled by the effects' ids and not by who came first.
        assertThat(new BalanceSheet(accounts.balances(cooperation)).total().committed())
                .isEqualTo(100_00);
        assertThat(accounts.rebuilt(cooperation).standing())
                .isEqualTo(accounts.balances(cooperation).standing());
    }

    @Test
    void aChainThatWasTamperedWithIsFoundOut() throws SQLException {
        String cooperation = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1.00"));
        apply.order(Ordered.allotment(cooperation, "2025-01-02", null, "2.00"));
        assertThat(chain.verify(cooperation).isWhole()).isTrue();

        // Only who may take the triggers away can do it at all.
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute("alter table transfer disable trigger transfer_append_only");
            statement.execute(
                    "update transfer t set amount = amount + 1 from journal_entry e where e.id = t.entry and e.position = 2"
                            + " and e.cooperation = '%s'".formatted(cooperation));
            statement.execute("alter table transfer enable trigger transfer_append_only");
        }

        assertThat(chain.verify(cooperation)).satisfies(verified -> {
            assertThat(verified.brokenAt()).isEqualTo(2);
            assertThat(verified.balancesAgree()).isFalse();
        });
    }

    private void inParallel(List<Effect> effects) throws InterruptedException, ExecutionException {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> running = new ArrayList<>();
            for (Effect effect : effects) {
                running.add(threads.submit(() -> {
                    go.await();
                    apply.order(effect);
                    return null;
                }));
            }
            go.countDown();
            for (Future<?> one : running) {
                one.get();
            }
        }
    }
}
