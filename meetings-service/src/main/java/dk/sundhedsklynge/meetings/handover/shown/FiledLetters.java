package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.run.DecisionFile;
import dk.sundhedsklynge.meetings.handover.run.DecisionFiles;
import dk.sundhedsklynge.meetings.handover.run.Decisions;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.LeftOut;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files of the decision in a filing package: the decision itself, and the letters in which parties answered. */
@ApplicationScoped
class FiledLetters {
    private final Decisions decisions;
    private final DecisionFiles files;

    FiledLetters(Decisions decisions, DecisionFiles files) {
        this.decisions = decisions;
        this.files = files;
    }

    /** Who may have what of them. */
    enum Part {
        /** A letter can say anything of closed items, so others do not learn that there are any. */
        NOTHING,
        /** A receiver knows of them, and asks the secretariat; letters of other parties are not theirs to keep. */
        NAMES,
        CONTENT
    }

    /** @param leftOut those that the package names and does not hold */
    record Filed(List<Entry> entries, List<LeftOut> leftOut) {
        static final Filed NONE = new Filed(List.of(), List.of());
    }

    Filed of(HandoverRun run, Part part) {
        return part == Part.NOTHING
                ? Filed.NONE
                : decisions.of(run).map(it -> filed(it, part)).orElse(Filed.NONE);
    }

    private Filed filed(HandoverDecision decision, Part part) {
        List<Entry> entries = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (DecisionFile it : files.of(decision.cooperation())) {
            String title = "%s: %s".formatted(it.about(), it.name());
            if (part == Part.CONTENT) {
                entries.add(new Entry(
                        path(it, taken),
                        files.content(it.id()),
                        title,
                        decision.caseNumber(),
                        it.id().toString(),
                        decision.decidedOn()));
            } else {
                leftOut.add(new LeftOut(
                        title,
                        it.id().toString(),
                        decision.decidedOn(),
                        it.sha256(),
                        "Filen ligger hos klyngens sekretariat. Spørg det om den."));
            }
        }
        return new Filed(entries, leftOut);
    }

    private static String path(DecisionFile it, Set<String> taken) {
        int dot = it.name().lastIndexOf('.');
        String base = dot < 0 ? it.name() : it.name().substring(0, dot);
        return FiledDocuments.path(
                FilingFolders.LETTERS,
                it.about() + " " + base,
                "." + it.type().ending(),
                it.id().toString(),
                taken);
    }
}
