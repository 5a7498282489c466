package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The notes that the caller may know of. */
@ApplicationScoped
class ShownNotes {
    private final Notes notes;
    private final Caller caller;

    ShownNotes(Notes notes, Caller caller) {
        this.notes = notes;
        this.caller = caller;
    }

    Optional<Note> find(UUID id) {
        return notes.find(id)
                .filter(note -> notes.isClosed(note)
                        ? caller.maySeeClosed(note.cooperation())
                        : caller.maySee(note.cooperation()));
    }
}
