package dk.sundhedsklynge.projects.money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The money of one project, in øre, as published and with closed items counted in. It can be known before the project is. */
@Entity
@Table(name = "project_balance")
public class ProjectBalance {
    @Id
    private UUID project;

    private String cooperation;
    private long sequence;
    private @Nullable Long granted;
    private long reserved;
    private @Nullable Long spent;

    @Column(name = "spent_at_least")
    private @Nullable Long spentAtLeast;

    private String access;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "granted_with_closed")
    private @Nullable Long grantedWithClosed;

    @Column(name = "reserved_with_closed")
    private @Nullable Long reservedWithClosed;

    @Column(name = "spent_with_closed")
    private @Nullable Long spentWithClosed;

    @Column(name = "spent_at_least_with_closed")
    private @Nullable Long spentAtLeastWithClosed;

    @Column(name = "other_funds")
    private boolean otherFunds;

    @SuppressWarnings("NullAway.Init")
    protected ProjectBalance() {}

    ProjectBalance(UUID project, String cooperation) {
        this.project = project;
        this.cooperation = cooperation;
        this.access = "CLOSED";
    }

    /** Overwrites with a newer state; an older one or the same again changes nothing. */
    void know(ProjectBalanceState state) {
        if (state.sequence() > sequence) {
            sequence = state.sequence();
            cooperation = state.cooperation();
            ProjectBalanceState.Told told = state.told();
            granted = told.granted();
            reserved = told.reserved();
            spent = told.spent();
            spentAtLeast = told.spentAtLeast();
            access = "open".equals(state.access()) ? "OPEN" : "CLOSED";
            publishedOn = state.publishedOn();
            ProjectBalanceState.WithClosed withClosed = state.withClosed();
            ProjectBalanceState.Told whole = withClosed == null ? null : withClosed.told();
            grantedWithClosed = whole == null ? null : whole.granted();
            reservedWithClosed = whole == null ? null : whole.reserved();
            spentWithClosed = whole == null ? null : whole.spent();
            spentAtLeastWithClosed = whole == null ? null : whole.spentAtLeast();
            otherFunds = Boolean.TRUE.equals(state.otherFunds());
        }
    }

    boolean hasMoney() {
        return otherFunds
                || Stream.<@Nullable Long>of(granted, reserved, spent, spentAtLeast)
                        .anyMatch(ProjectBalance::isMoney)
                || Stream.<@Nullable Long>of(
                                grantedWithClosed, reservedWithClosed, spentWithClosed, spentAtLeastWithClosed)
                        .anyMatch(ProjectBalance::isMoney);
    }

    private static boolean isMoney(@Nullable Long ore) {
        return ore != null && ore != 0;
    }

    public UUID project() {
        return project;
    }

    public long sequence() {
        return sequence;
    }
}
