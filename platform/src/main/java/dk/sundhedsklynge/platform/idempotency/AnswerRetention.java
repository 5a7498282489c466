package dk.sundhedsklynge.platform.idempotency;

import dk.sundhedsklynge.platform.retention.RetentionPeriods;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long the first answer to a key is remembered. */
@ApplicationScoped
public class AnswerRetention implements RetentionPeriods {
    private final IdempotencySettings settings;

    AnswerRetention(IdempotencySettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("idempotency", "created_at", settings.keepDays()));
    }
}
