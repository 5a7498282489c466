package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided to hold on, and is in force: keys, frames, earmarks, and that money is carried over without saying how much.
 * They move no money by themselves.
 */
@ApplicationScoped
class StandingEffectLines implements OwnLines {
    private static final String STANDING = "select " + ShownEffects.COLUMNS + " from effect e" + ShownEffects.NAMES
            + "where e.cooperation = ? and e.state = 'APPLIED'"
            + " and (e.type in ('SET_KEY', 'FRAME', 'EARMARK') or e.type = 'CARRY_OVER' and e.terms -> 'amount' = 'null'::jsonb)"
            + " order by e.decided_on desc, e.id";

    private final Database database;

    StandingEffectLines(Database database) {
        this.database = database;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(STANDING, ShownEffects::view, cooperation).stream()
                .map(StandingEffectLines::line)
                .toList();
    }

    private static TextLine line(EffectView it) {
        List<Missing> missing = new ArrayList<>();
        if (it.terms() instanceof Terms.Frame) {
            missing.add(new Missing("Hvad der er brugt af rammen: " + it.summary(), "Sekretariatet"));
        }
        return new TextLine(
                "effect:" + it.id(),
                TextLine.Kind.AGREEMENT,
                it.summary(),
                new Facts()
                        .add("Besluttet", it.decidedOn())
                        .add("Beslutning", it.quote())
                        .add("Bemærkning", it.note())
                        .list(),
                parties(it.terms()),
                List.of(),
                missing,
                new Source(
                        it.anchor().document(), it.anchor().line(), it.anchor().decision()),
                it.access());
    }

    /** A key holds for all who take part in it, those who pay nothing too. */
    private static List<String> parties(Terms terms) {
        return switch (terms) {
            case Terms.SetKey key -> key.takingPart();
            case Terms.CarryOver carried -> listOf(carried.party());
            default -> List.of();
        };
    }

    private static List<String> listOf(@Nullable String party) {
        return party == null ? List.of() : List.of(party);
    }
}
