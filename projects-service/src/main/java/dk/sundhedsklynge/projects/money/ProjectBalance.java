package dk.sundhedsklynge.projects.money;

import dk.sundhedsklynge.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money of one project, in øre, as published and with closed items counted in. It can be known before the project is. */
@Entity
@Table(name = "project_balance")
public class ProjectBalance {
    @Id
    private UUID project;

    private String cooperation;
    private long sequence;
    private long granted;
    private long reserved;
    private @Nullable Long spent;
    private String access;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "granted_with_closed")
    private @Nullable Long grantedWithClosed;

    @Column(name = "reserved_with_closed")
    private @Nullable Long reservedWithClosed;

    @Column(name = "spent_with_closed")
    private @Nullable Long spentWithClosed;

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
            granted = state.committed().ore();
            reserved = state.reserved().ore();
            spent = ore(state.spentIfKnown());
            access = "open".equals(state.access()) ? "OPEN" : "CLOSED";
            publishedOn = state.publishedOn();
            ProjectBalanceState.WithClosed withClosed = state.withClosed();
            grantedWithClosed =
                    withClosed == null ? null : withClosed.committed().ore();
            reservedWithClosed =
                    withClosed == null ? null : withClosed.reserved().ore();
            spentWithClosed = withClosed == null ? null : ore(withClosed.spentIfKnown());
        }
    }

    boolean hasMoney() {
        return granted != 0
                || reserved != 0
                || isMoney(spent)
                || isMoney(grantedWithClosed)
                || isMoney(reservedWithClosed)
                || isMoney(spentWithClosed);
    }

    private static @Nullable Long ore(@Nullable Money amount) {
        return amount == null ? null : amount.ore();
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
