package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.register.KnownRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Says what came of notes that were entered together, where it is worth knowing. */
@ApplicationScoped
public class WarnedNotes {
    private final Notes notes;
    private final NoteDoubts doubts;
    private final KnownRegister register;

    WarnedNotes(Notes notes, NoteDoubts doubts, KnownRegister register) {
        this.notes = notes;
        this.doubts = doubts;
        this.register = register;
    }

    /** Danish sentences: how many moved no money, and the last warning of each party and period of a fund. */
    public List<String> of(List<UUID> ids) {
        List<Note> found = notes.find(ids).stream().map(doubts::shown).toList();
        List<String> said = new ArrayList<>();
        long contained = found.stream()
                .filter(note -> note.state() == Note.State.CONTAINED)
                .count();
        if (contained > 0) {
            said.add("%d af dem er indeholdt i åbningen: de er gemt og vises, men er ikke bogført igen."
                    .formatted(contained));
        }
        Map<String, Map<HeldIn, String>> warnings = new TreeMap<>();
        for (Note note : found) {
            if (note.warning() != null) {
                warnings.computeIfAbsent(note.isOfCluster() ? "" : ", " + note.fund(), key -> new TreeMap<>())
                        .put(new HeldIn(note.holder(), note.period()), note.warning());
            }
        }
        warnings.forEach((fund, places) -> places.forEach((place, warning) ->
                said.add("%s, %s%s: %s".formatted(name(place.holder()), place.period(), fund, warning))));
        return said;
    }

    private String name(Holder holder) {
        KnownRegister.KnownParty party =
                holder.party() == null ? null : register.parties().get(holder.party());
        return party != null ? party.name() : holder.party() != null ? holder.party() : holder.nameWithoutParty();
    }
}
