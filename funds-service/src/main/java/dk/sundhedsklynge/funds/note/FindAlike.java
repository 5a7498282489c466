package dk.sundhedsklynge.funds.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds vouchers that say the same as one that is handed in, so that nobody enters one twice without knowing. */
@ApplicationScoped
public class FindAlike {
    private final Notes notes;

    FindAlike(Notes notes) {
        this.notes = notes;
    }

    /** A voucher with the same reference, party, amount and day that was not reversed; null for none, and for other kinds. */
    public @Nullable Note to(String cooperation, NewNote voucher) {
        return voucher.kind() == Note.Kind.VOUCHER
                ? notes.alike(cooperation, List.of(voucher)).getFirst()
                : null;
    }

    /** The same for many at once, in their order; null where there is none. */
    public List<@Nullable Note> to(String cooperation, List<NewNote> vouchers) {
        return notes.alike(cooperation, vouchers);
    }
}
