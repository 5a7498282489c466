package dk.sundhedsklynge.funds.weighingjob;

import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.funds.posting.WeighingSettings;
import dk.sundhedsklynge.funds.weighing.Progress;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Weighs everything of one cooperation in one transaction: when it ends before the commit, nothing has changed and it is done
 * again from the start. What it reads is as it was when it began, and it fails when somebody else has booked meanwhile.
 */
@ApplicationScoped
class WeighCooperation {
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    /** One replica at a time; the lock goes with the transaction, also when the replica dies. */
    private static final String MINE = "select pg_try_advisory_xact_lock(hashtext('weighing'), hashtext(?))";

    private final DueWeighings due;
    private final Weighings weighings;
    private final ApplyEffects effects;
    private final Database database;
    private final WeighingSettings settings;

    WeighCooperation(
            DueWeighings due, Weighings weighings, ApplyEffects effects, Database database, WeighingSettings settings) {
        this.due = due;
        this.weighings = weighings;
        this.effects = effects;
        this.database = database;
        this.settings = settings;
    }

    /** The service stops. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param stopping asked now and then; when it says so, the weighing is given up
     */
    WeighingOutcome weigh(String cooperation, BooleanSupplier stopping) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(settings.weighTimeout().toSeconds()))
                .call(() -> weighInTransaction(cooperation, stopping));
    }

    private WeighingOutcome weighInTransaction(String cooperation, BooleanSupplier stopping) {
        database.update("set transaction isolation level repeatable read");
        boolean mine =
                database.find(MINE, row -> row.getBoolean(1), cooperation).orElseThrow();
        DueWeighings.Asked asked = due.asked(cooperation);
        if (!mine || asked.requests().isEmpty()) {
            return new WeighingOutcome.NothingToDo();
        }
        Optional<DueWeighings.TooMany> tooMany = due.tooMany(cooperation);
        if (tooMany.isPresent()) {
            return new WeighingOutcome.TooMany(tooMany.get());
        }
        weighings.started(cooperation, due.orders(cooperation));
        effects.weighEverything(cooperation, asked.named(), reports(cooperation, stopping));
        due.done(asked);
        return new WeighingOutcome.Weighed();
    }

    private Progress reports(String cooperation, BooleanSupplier stopping) {
        return new Progress() {
            private long last = System.nanoTime();

            @Override
            public void weighed(int orders) {
                if (stopping.getAsBoolean()) {
                    throw new Stopped();
                }
                long now = System.nanoTime();
                if (now - last >= BETWEEN_REPORTS.toNanos()) {
                    last = now;
                    weighings.weighed(cooperation, orders);
                }
            }
        };
    }
}
