package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison;
import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.dossier.Cover;
import dk.sundhedsklynge.meetings.handover.dossier.Distribution;
import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.Gathered;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.dossier.ToldApart;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.PartReceiver;
import dk.sundhedsklynge.meetings.handover.part.Parts;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.platform.text.Sha256;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the dossiers of a run once both parts are there, and those anew that differ when a part or something of meetings' own has
 * changed since. A dossier that says the same keeps its version.
 */
@ApplicationScoped
public class MakeDossiers implements PartReceiver {
    private final Runs runs;
    private final Parts parts;
    private final Dossiers dossiers;
    private final List<OwnLines> own;
    private final Clock clock;

    MakeDossiers(Runs runs, Parts parts, Dossiers dossiers, @All List<OwnLines> own, Clock clock) {
        this.runs = runs;
        this.parts = parts;
        this.dossiers = dossiers;
        // In one order after every start, so that the same lines make the same dossier.
        this.own = own.stream()
                .sorted(Comparator.comparing(it -> it.getClass().getName()))
                .toList();
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lock(UUID run) {
        return runs.findForChange(run).isPresent();
    }

    @Override
    public boolean hasRuns(String cooperation) {
        return !runs.ofCooperation(cooperation).isEmpty();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void partCame(UUID run) {
        make(runs.find(run).orElseThrow());
    }

    /**
     * Makes them anew from the parts that are there and from what meetings have now; nothing while a part is missing.
     *
     * @return how many dossiers are different from before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int make(HandoverRun run) {
        Optional<FundsPart> funds = parts.ofFunds(run.id());
        Optional<ProjectsPart> projects = parts.ofProjects(run.id());
        if (funds.isEmpty() || projects.isEmpty()) {
            return 0;
        }
        Names names = new Names(run.membership());
        List<TextLine> texts = ToldApart.of(own.stream()
                .flatMap(it -> it.of(run.cooperation(), names).stream())
                .map(TextLine::withoutHiddenCharacters)
                .toList());
        return keep(
                run,
                Gathered.whole(funds.get(), projects.get(), texts),
                Gathered.open(funds.get(), projects.get(), texts));
    }

    /** What closed and open readers see of one receiver; either can have nothing for it. */
    private record Pair(@Nullable Dossier whole, @Nullable Dossier open) {}

    private int keep(HandoverRun run, Gathered whole, Gathered open) {
        List<Dossier> all = Distribution.of(run.membership(), run.cutOff(), whole);
        List<Dossier> allOpen = Distribution.of(run.membership(), run.cutOff(), open);
        Map<String, Dossiers.Stored> before = dossiers.newest(run.id()).stream()
                .collect(Collectors.toMap(Dossiers.Stored::receiver, Function.identity()));
        List<Dossiers.New> changed = new ArrayList<>();
        pairs(all, allOpen).forEach((receiver, pair) -> {
            String content =
                    DossierContent.of(run, orNothing(pair.whole(), receiver)).canonical();
            String openContent =
                    DossierContent.of(run, orNothing(pair.open(), receiver)).canonical();
            Dossiers.Stored held = before.remove(receiver.key());
            if (held == null
                    || !held.sha256().equals(Sha256.of(content))
                    || !held.openSha256().equals(Sha256.of(openContent))) {
                changed.add(new Dossiers.New(
                        receiver, place(all, receiver), held == null ? 1 : held.version() + 1, content, openContent));
            }
        });
        before.values().stream().filter(it -> !isEmptied(run, it)).forEach(it -> changed.add(emptied(run, it)));
        Instant now = clock.instant();
        dossiers.add(run.id(), changed, now);
        if (!changed.isEmpty() || !run.isMade()) {
            runs.made(run, run.version() + 1, now);
        }
        keepCovers(run, whole, all, open, allOpen);
        return changed.size();
    }

    /** The receivers of both, in the order of their places. */
    private static Map<Receiver, Pair> pairs(List<Dossier> all, List<Dossier> open) {
        Map<Receiver, Pair> pairs = new LinkedHashMap<>();
        Map<String, Dossier> byKey =
                open.stream().collect(Collectors.toMap(it -> it.receiver().key(), Function.identity()));
        all.forEach(it ->
                pairs.put(it.receiver(), new Pair(it, byKey.remove(it.receiver().key()))));
        byKey.values().forEach(it -> pairs.put(it.receiver(), new Pair(null, it)));
        return pairs;
    }

    private static int place(List<Dossier> all, Receiver receiver) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).receiver().key().equals(receiver.key())) {
                return place;
            }
        }
        return all.size();
    }

    private static Dossier orNothing(@Nullable Dossier dossier, Receiver receiver) {
        return dossier == null ? new Dossier(receiver, List.of(), List.of(), List.of(), List.of()) : dossier;
    }

    /** A receiver that has nothing any more keeps a dossier that says so. */
    private static Dossiers.New emptied(HandoverRun run, Dossiers.Stored it) {
        String content = empty(run, it);
        return new Dossiers.New(receiver(it), it.place(), it.version() + 1, content, content);
    }

    private static boolean isEmptied(HandoverRun run, Dossiers.Stored it) {
        return it.sha256().equals(Sha256.of(empty(run, it)));
    }

    private static String empty(HandoverRun run, Dossiers.Stored it) {
        return DossierContent.of(run, orNothing(null, receiver(it))).canonical();
    }

    private static Receiver receiver(Dossiers.Stored it) {
        return new Receiver(it.kind(), it.receiverId(), it.name(), List.of());
    }

    private void keepCovers(HandoverRun run, Gathered whole, List<Dossier> all, Gathered open, List<Dossier> allOpen) {
        HandoverRun earlier = runs.madeBefore(run).orElse(null);
        dossiers.keepCover(run.id(), cover(earlier, whole, all, true), cover(earlier, open, allOpen, false));
    }

    private Cover cover(@Nullable HandoverRun earlier, Gathered parts, List<Dossier> now, boolean whole) {
        List<Change> changes = earlier == null
                ? List.of()
                : Comparison.of(
                        dossiers.contents(earlier.id(), whole).stream()
                                .map(DossierContent::dossier)
                                .toList(),
                        now);
        return Cover.of(now, parts.funds().funds(), earlier == null ? null : earlier.number(), changes);
    }
}
