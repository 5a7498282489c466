package dk.sundhedsklynge.projects.money;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The money of one project, in øre. It can be known before the project is. */
@Entity
@Table(name = "project_balance")
public class ProjectBalance {
    @Id
    private UUID project;

    private String cooperation;
    private long sequence;
    private long granted;
    private long reserved;
    private long spent;
    private String access;

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
            spent = state.spent().ore();
            access = "open".equals(state.access()) ? "OPEN" : "CLOSED";
        }
    }

    public UUID project() {
        return project;
    }

    public long sequence() {
        return sequence;
    }
}
