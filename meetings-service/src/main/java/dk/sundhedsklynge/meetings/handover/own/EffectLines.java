package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Effects that nobody has settled, that nobody has answered, or that were refused. */
@ApplicationScoped
class EffectLines implements OwnLines {
    private static final String EFFECTS = "select " + ShownEffects.COLUMNS + " from effect e" + ShownEffects.NAMES
            + "where e.cooperation = ? and e.state in ('PROPOSED', 'PENDING', 'WAITING', 'RESERVED', 'REFUSED')"
            + " order by e.decided_on desc, e.id";

    private final Database database;

    EffectLines(Database database) {
        this.database = database;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(EFFECTS, ShownEffects::view, cooperation).stream()
                .map(EffectLines::line)
                .toList();
    }

    private static TextLine line(EffectView it) {
        return new TextLine(
                "effect:" + it.id(),
                TextLine.Kind.UNSETTLED_EFFECT,
                it.summary(),
                facts(it),
                List.of(),
                List.of(),
                List.of(new Missing("Afgørelse: " + it.summary(), "Sekretariatet")),
                new Source(
                        it.anchor().document(), it.anchor().line(), it.anchor().decision()),
                it.access(),
                facts(it.withoutLedger()));
    }

    private static List<Fact> facts(EffectView it) {
        return new Facts()
                .add("Tilstand", it.stateLabel())
                .add("Besluttet", it.decidedOn())
                .add("Hvad der kan gøres", it.advice())
                .list();
    }
}
