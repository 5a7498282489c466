package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.OpenedProject;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a project for two kinds of readers.
 *
 * @param all with all that is booked
 * @param published for whoever may not see closed items; the same when none is counted in
 * @param publishedOn the day those were published; null when they are as things stand
 * @param otherFunds whether there is money in another fund than the cluster's own as well, of which there are no figures here
 */
record Shown(
        ProjectFigures all,
        ProjectFigures published,
        @Nullable LocalDate publishedOn,
        boolean otherFunds) {
    static final Shown NOTHING = new Shown(ProjectFigures.NONE, ProjectFigures.NONE, null, false);

    boolean hasClosed() {
        return publishedOn != null;
    }

    /** The same, with what the opening in force says of the project. */
    Shown withOpening(OpenedProject whole, OpenedProject open) {
        return new Shown(all.with(whole), published.with(open), publishedOn, otherFunds);
    }

    /** Of accounts of the same project. */
    Shown plus(Shown other) {
        return new Shown(
                all.plus(other.all),
                published.plus(other.published),
                publishedOn == null ? other.publishedOn : publishedOn,
                otherFunds || other.otherFunds);
    }
}
