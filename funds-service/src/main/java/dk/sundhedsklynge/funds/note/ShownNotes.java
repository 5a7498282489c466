package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notes that the caller may know of. */
@ApplicationScoped
public class ShownNotes {
    private final Notes notes;
    private final Attachments attachments;
    private final Caller caller;

    ShownNotes(Notes notes, Attachments attachments, Caller caller) {
        this.notes = notes;
        this.attachments = attachments;
        this.caller = caller;
    }

    /**
     * A note with all that it corrected and that corrected it.
     *
     * @param all the oldest first
     * @param attachments of all of them; empty for readers who may not open them
     */
    public record History(Note note, List<Note> all, List<Attachment> attachments) {}

    /** Empty when there is none, or the caller may not know of it. */
    public Optional<History> history(UUID id) {
        return find(id).map(note -> {
            boolean closedToo = caller.maySeeClosed(note.cooperation());
            List<Note> all = notes.history(id, closedToo);
            return new History(
                    note,
                    all,
                    closedToo ? attachments.of(all.stream().map(Note::id).toList()) : List.of());
        });
    }

    public Optional<Note> find(UUID id) {
        return notes.find(id)
                .filter(note -> notes.isClosed(note)
                        ? caller.maySeeClosed(note.cooperation())
                        : caller.maySee(note.cooperation()));
    }
}
