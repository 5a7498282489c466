package dk.sundhedsklynge.projects.effect;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is read and kept of {@code funds.effect-applied.v1}: that an effect, which ours may wait for, was applied. */
@Entity
@Table(name = "applied_elsewhere")
public class AppliedElsewhere {
    public static final String TYPE = "funds.effect-applied.v1";

    /** The part of the event that is read. */
    public record Applied(UUID id, String cooperation) {}

    @Id
    private UUID id;

    private String cooperation;

    protected AppliedElsewhere() {}

    AppliedElsewhere(Applied applied) {
        this.id = applied.id();
        this.cooperation = applied.cooperation();
    }
}
