package dk.sundhedsklynge.funds;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.balance.BalanceSheet;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.EffectAnswer;
import dk.sundhedsklynge.funds.effect.Effects;
import dk.sundhedsklynge.funds.journal.Chain;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A cooperation and a project that only one test uses, and what became of the effects that it ordered. */
public abstract class CooperationOfItsOwn {
    @Inject
    protected ApplyEffects apply;

    @Inject
    protected Chain chain;

    @Inject
    protected Database database;

    @Inject
    protected Effects effects;

    @Inject
    Accounts accounts;

    protected final UUID project = UUID.randomUUID();
    protected String cooperation = "";

    @BeforeEach
    void aCooperationOfItsOwn() {
        cooperation = Known.cooperation(database);
    }

    protected EffectAnswer answer(Effect effect) {
        return effects.find(effect.id()).orElseThrow().answer();
    }

    protected BalanceSheet sheet() {
        return new BalanceSheet(accounts.balances(cooperation));
    }

    protected Figures total() {
        return sheet().total();
    }

    /** The events about it, each with its sequence, as they were published. */
    protected List<String> told(Effect effect) {
        return told(effect.id().toString());
    }

    protected List<String> told(String subject) {
        return database.list(
                "select type || ' ' || (payload ->> 'sequence') from outbox where subject = ? order by position",
                row -> row.getString(1),
                subject);
    }
}
