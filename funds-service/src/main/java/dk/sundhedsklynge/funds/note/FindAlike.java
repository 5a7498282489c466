package dk.sundhedsklynge.funds.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds notes that say the same as one that is handed in, so that nobody enters one twice without knowing. */
@ApplicationScoped
public class FindAlike {
    private final Notes notes;
    private final KnownLabels labels;

    FindAlike(Notes notes, KnownLabels labels) {
        this.notes = notes;
        this.labels = labels;
    }

    /** A note of the same kind with the same reference, party, amount and day that was not reversed; null for none. */
    public @Nullable Note to(String cooperation, NewNote note) {
        return to(cooperation, List.of(note)).getFirst();
    }

    /** The same for many at once, in their order; null where there is none. */
    public List<@Nullable Note> to(String cooperation, List<NewNote> entered) {
        return notes.alike(cooperation, labels.spelled(cooperation, entered));
    }
}
