package dk.sundhedsklynge.projects.effect;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The newest answer of funds to an effect that ours may wait for: whether it was applied or refused. */
@Entity
@Table(name = "applied_elsewhere")
public class FundsAnswer {
    public static final String APPLIED = "funds.effect-applied.v1";
    public static final String REFUSED = "funds.effect-refused.v1";

    /**
     * The part of both events that is read.
     *
     * @param sequence of the answers to this effect, from 1; older minutes can change an answer
     */
    public record Answered(UUID id, long sequence, String cooperation) {}

    @Id
    private UUID id;

    private String cooperation;
    private long sequence;
    private boolean applied;

    protected FundsAnswer() {}
}
