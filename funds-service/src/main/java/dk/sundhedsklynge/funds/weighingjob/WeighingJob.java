package dk.sundhedsklynge.funds.weighingjob;

import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.funds.posting.WeighingDue;
import dk.sundhedsklynge.funds.posting.WeighingSettings;
import dk.sundhedsklynge.platform.rounds.Rounds;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Does the weighings that are due, one after the other, in a thread of this replica. */
@ApplicationScoped
class WeighingJob {
    private static final Logger LOG = Logger.getLogger(WeighingJob.class);
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String FAILED =
            "Genberegningen gik i stå og prøves igen af sig selv. Fortsætter det, så se i loggen for funds-service efter \"cannot be weighed\".";

    private final DueWeighings due;
    private final WeighCooperation weigh;
    private final Weighings weighings;
    private final WeighingSettings settings;
    private final Rounds rounds;
    private volatile boolean stopping;

    WeighingJob(DueWeighings due, WeighCooperation weigh, Weighings weighings, WeighingSettings settings) {
        this.due = due;
        this.weigh = weigh;
        this.weighings = weighings;
        this.settings = settings;
        this.rounds = new Rounds("weighings", settings.weighPoll(), this::whatIsDue);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) WeighingDue asked) {
        rounds.wake();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        rounds.close();
    }

    /** @return how long it is until something else is due */
    private Duration whatIsDue() {
        Duration next = settings.weighPoll();
        for (String cooperation : due.cooperations()) {
            if (!stopping && !weigh(cooperation)) {
                next = Duration.ZERO;
            }
        }
        return next;
    }

    /** @return false when it has to be done again at once */
    private boolean weigh(String cooperation) {
        try {
            return switch (weigh.weigh(cooperation, () -> stopping)) {
                case WeighingOutcome.Weighed _ -> {
                    weighings.finished(cooperation);
                    yield !due.isDue(cooperation);
                }
                case WeighingOutcome.NothingToDo _ -> true;
                case WeighingOutcome.TooMany(DueWeighings.TooMany found) -> {
                    LOG.errorf("%s cannot be weighed: %s", cooperation, found.advice());
                    weighings.failed(cooperation, found.orders(), found.advice());
                    yield true;
                }
            };
        } catch (WeighCooperation.Stopped e) {
            LOG.infof("The weighing of %s is given up and done again after the start", cooperation);
            return true;
        } catch (RuntimeException e) {
            if (isOvertaken(e)) {
                LOG.debugf(e, "%s changed while it was weighed, and is weighed again", cooperation);
                return false;
            }
            LOG.errorf(e, "%s cannot be weighed and is tried again", cooperation);
            weighings.failed(cooperation, due.orders(cooperation), FAILED);
            return true;
        }
    }

    /** Whether somebody else has changed what was weighed. */
    private static boolean isOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SERIALIZATION_FAILURE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
