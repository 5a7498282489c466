package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.platform.problem.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts of one kind. */
public interface FactStore<F extends FactDetails> {
    FactKind kind();

    /** No other transaction changes it until the end of this one. */
    Optional<HeldFact<F>> findForChange(UUID id);

    /** What stands against keeping it as it is written, seen from what is kept already. */
    default List<FieldError> conflicts(UUID id, F details) {
        return List.of();
    }

    void insert(UUID id, F details, String by);

    /** Its version is one more afterwards. */
    void update(UUID id, F details);

    /** Its version is one more afterwards. */
    void takeBack(UUID id, String by, String because);

    /** Undoes that it was taken back. Its version is one more afterwards. */
    void restore(UUID id);
}
