package dk.sundhedsklynge.funds.voucher;

import dk.sundhedsklynge.platform.database.Obstacle;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Takes all vouchers that wait, at most {@value #MOST} at a time, and has them posted together, in a thread of its own. */
@Startup
@ApplicationScoped
class VoucherCommitter {
    static final int MOST = 64;

    private static final Logger LOG = Logger.getLogger(VoucherCommitter.class);
    private static final int WAITING = 1_000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private final PostVouchers post;
    private final BlockingQueue<WaitingVoucher> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread = Thread.ofPlatform().name("vouchers").unstarted(this::run);
    private Duration pause = FIRST_PAUSE;
    private volatile boolean stopping;

    VoucherCommitter(PostVouchers post) {
        this.post = post;
        thread.start();
    }

    /** The outcome is completed when the voucher is committed, or refused; at once when too many wait. */
    void take(WaitingVoucher voucher) {
        if (stopping || !waiting.offer(voucher)) {
            voucher.outcome().complete(new VoucherOutcome.Busy());
        }
    }

    private void run() {
        List<WaitingVoucher> batch = new ArrayList<>();
        while (!stopping) {
            try {
                batch.clear();
                WaitingVoucher first = waiting.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    batch.add(first);
                    waiting.drainTo(batch, MOST - 1);
                    post(batch);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopping = true;
            } catch (RuntimeException e) {
                LOG.error("Vouchers cannot be posted", e);
                batch.forEach(voucher -> voucher.outcome().completeExceptionally(e));
            }
        }
        waiting.forEach(voucher -> voucher.outcome().complete(new VoucherOutcome.Busy()));
    }

    private void post(List<WaitingVoucher> batch) throws InterruptedException {
        try {
            complete(batch, post.post(batch));
        } catch (SQLException | RuntimeException e) {
            // Each request is answered by what went wrong, and logged then; one by one they would fare no better.
            if (batch.size() == 1 || Obstacle.away(e).isPresent()) {
                batch.forEach(voucher -> voucher.outcome().completeExceptionally(e));
                return;
            }
            LOG.debug("Vouchers cannot be posted together and are posted one by one", e);
            for (WaitingVoucher voucher : List.copyOf(batch)) {
                post(List.of(voucher));
            }
        }
    }

    /** Those that were held up come again, until they give up; the longer nothing can be posted, the less often. */
    private void complete(List<WaitingVoucher> batch, Map<WaitingVoucher, VoucherOutcome> outcomes)
            throws InterruptedException {
        boolean heldUp = true;
        for (WaitingVoucher voucher : batch) {
            VoucherOutcome outcome = outcomes.get(voucher);
            if (outcome != null) {
                voucher.outcome().complete(outcome);
                heldUp = false;
            } else if (System.nanoTime() - voucher.giveUpAt() > 0) {
                voucher.outcome().complete(new VoucherOutcome.Busy());
            } else {
                take(voucher);
            }
        }
        if (heldUp) {
            Thread.sleep(pause);
        }
        pause = heldUp ? shorter(pause.multipliedBy(2), LONGEST_PAUSE) : FIRST_PAUSE;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        thread.join(Duration.ofSeconds(5));
    }
}
