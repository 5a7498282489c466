package dk.sundhedsklynge.projects.handover;

import dk.sundhedsklynge.projects.handover.HandoverPart.LastChange;
import dk.sundhedsklynge.projects.handover.HandoverPart.Missing;
import dk.sundhedsklynge.projects.handover.HandoverPart.OpenState;
import dk.sundhedsklynge.projects.handover.HandoverPart.Written;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.ProjectFacts;
import dk.sundhedsklynge.projects.project.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a project stands when it is handed over. */
final class HandoverState {
    private HandoverState() {}

    static OpenState of(
            ProjectFacts facts,
            History history,
            @Nullable String owner,
            @Nullable String ownerParty,
            @Nullable Written written) {
        return new OpenState(
                facts.name(),
                facts.aliases(),
                facts.phase(),
                owner,
                ownerParty,
                facts.from(),
                facts.until(),
                facts.council(),
                isSettled(facts, owner),
                missing(facts, owner),
                lastChange(history),
                written);
    }

    /** Whether it needs no decision any more: it has ended, somebody runs it, or a council has it. */
    static boolean isSettled(ProjectFacts facts, @Nullable String owner) {
        return switch (facts.phase()) {
            case CLOSED, REJECTED -> true;
            case IN_OPERATION -> owner != null;
            case CARRIED_OVER -> facts.council() != null;
            case NOT_STATED, PROPOSED, DESCRIBED, FUNDED, STARTED, LIVE, EVALUATED -> false;
        };
    }

    static List<Missing> missing(ProjectFacts facts, @Nullable String owner) {
        if (isSettled(facts, owner)) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        switch (facts.phase()) {
            case CARRIED_OVER -> missing.add(Missing.COUNCIL);
            case IN_OPERATION -> missing.add(Missing.OWNER);
            case NOT_STATED, PROPOSED, DESCRIBED, FUNDED, STARTED, LIVE, EVALUATED -> {
                if (facts.phase() == Phase.NOT_STATED) {
                    missing.add(Missing.PHASE);
                }
                missing.add(Missing.DECISION);
                if (owner == null) {
                    missing.add(Missing.OWNER);
                }
                if (facts.from() == null || facts.until() == null) {
                    missing.add(Missing.DATES);
                }
            }
            case CLOSED, REJECTED -> {}
        }
        return missing;
    }

    private static @Nullable LastChange lastChange(History history) {
        Change last = null;
        for (Verdict verdict : history.verdicts()) {
            last = verdict instanceof Verdict.Changed changed ? changed.change() : last;
        }
        return last == null ? null : new LastChange(last.step(), last.decidedOn(), last.anchor());
    }
}
