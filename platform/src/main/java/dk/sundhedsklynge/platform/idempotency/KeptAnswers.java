package dk.sundhedsklynge.platform.idempotency;

import dk.sundhedsklynge.platform.retention.KeptRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long the first answer to a key is remembered. */
@ApplicationScoped
public class KeptAnswers implements KeptRows {
    private final IdempotencySettings settings;

    KeptAnswers(IdempotencySettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("idempotency", "created_at", settings.keepDays()));
    }
}
