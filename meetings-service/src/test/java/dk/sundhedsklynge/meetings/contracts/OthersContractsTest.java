package dk.sundhedsklynge.meetings.contracts;

import dk.sundhedsklynge.meetings.claim.FiguresChecked;
import dk.sundhedsklynge.meetings.effect.EffectAnswers.EffectApplied;
import dk.sundhedsklynge.meetings.effect.EffectAnswers.EffectRefused;
import dk.sundhedsklynge.meetings.handover.part.FileWritten;
import dk.sundhedsklynge.meetings.handover.part.PartWritten;
import dk.sundhedsklynge.meetings.headline.BalanceState;
import dk.sundhedsklynge.meetings.headline.ProjectState;
import dk.sundhedsklynge.meetings.opening.OpeningState;
import dk.sundhedsklynge.platform.testing.OthersContracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

/** What the other services publish, against what is read here. */
@QuarkusTest
class OthersContractsTest extends OthersContracts {
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            Map.entry("funds.effect-applied.v1", EffectApplied.class),
            Map.entry("projects.effect-applied.v1", EffectApplied.class),
            Map.entry("funds.effect-refused.v1", EffectRefused.class),
            Map.entry("projects.effect-refused.v1", EffectRefused.class),
            Map.entry(FiguresChecked.TYPE, FiguresChecked.class),
            Map.entry(BalanceState.TYPE, BalanceState.class),
            Map.entry(ProjectState.TYPE, ProjectState.class),
            Map.entry(OpeningState.TYPE, OpeningState.class),
            Map.entry(PartWritten.OfFunds.TYPE, PartWritten.OfFunds.class),
            Map.entry(PartWritten.OfProjects.TYPE, PartWritten.OfProjects.class),
            Map.entry(FileWritten.TYPE, FileWritten.class));

    OthersContractsTest() {
        super(
                List.of("funds", "projects"),
                List.of("funds", "projects"),
                RECORDS,
                "entry",
                "missing",
                "warning",
                "from",
                "until",
                "piece",
                "pieces");
    }
}
