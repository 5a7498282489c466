package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.fact.FactChange;
import dk.sundhedsklynge.meetings.fact.FactChanges;
import dk.sundhedsklynge.meetings.fact.FactKind;
import dk.sundhedsklynge.platform.pages.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of the approval of minutes, and what it was before. Belongs to no item and is never closed. */
@ApplicationScoped
class ApprovalHistory {
    private final FactChanges changes;

    ApprovalHistory(FactChanges changes) {
        this.changes = changes;
    }

    /** @param before the fields as they were */
    void add(
            Minutes it,
            String cooperation,
            FactChange.Action action,
            Map<String, String> before,
            @Nullable String because) {
        List<FactChange.FieldChange> changed = FactChanges.between(before, it.approvalFields());
        changes.add(
                FactKind.APPROVAL_OF_MINUTES, it.id(), cooperation, it.version(), action, because, changed, changed);
    }

    Comparison comparison(UUID minutes, String cooperation, Map<String, String> stands, Map<String, String> typed) {
        return changes.comparison(minutes, cooperation, stands, typed);
    }

    List<FactChange> of(UUID minutes, String cooperation) {
        return changes.of(minutes, cooperation);
    }
}
