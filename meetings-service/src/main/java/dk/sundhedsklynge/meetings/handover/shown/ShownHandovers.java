package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison;
import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.dossier.Cover;
import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.LineFingerprint;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.part.HandoverFiles;
import dk.sundhedsklynge.meetings.handover.part.Parts;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.Dossiers;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.handover.run.Runs;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.DanishOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs and dossiers as the caller may see them, in a fixed number of statements. */
@ApplicationScoped
@Transactional
public class ShownHandovers {
    private final Runs runs;
    private final Parts parts;
    private final HandoverFiles files;
    private final Dossiers dossiers;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;

    ShownHandovers(
            Runs runs,
            Parts parts,
            HandoverFiles files,
            Dossiers dossiers,
            Register register,
            Caller caller,
            AuditTrail audit) {
        this.runs = runs;
        this.parts = parts;
        this.files = files;
        this.dossiers = dossiers;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * A run that the caller may see all dossiers of.
     *
     * @param whole whether with closed lines
     * @param came how much of each part is there
     */
    public record Seen(HandoverRun run, boolean whole, Map<Parts.Service, Parts.Came> came) {}

    /** Empty when there is none, or none of a cluster that the caller may know of. */
    public Optional<Seen> run(UUID id) {
        return runs.find(id).filter(it -> caller.maySee(it.cooperation())).map(this::seen);
    }

    /** The newest first; of a cluster that the caller may not know of there are none. */
    public List<HandoverRun> runsOf(String cooperation) {
        return caller.maySee(cooperation) ? runs.ofCooperation(cooperation) : List.of();
    }

    Seen seen(HandoverRun run) {
        return new Seen(
                run,
                caller.maySeeClosed(run.cooperation()),
                parts.came(List.of(run.id())).getOrDefault(run.id(), Map.of()));
    }

    public Optional<Cover> cover(Seen seen) {
        return dossiers.cover(seen.run().id(), seen.whole());
    }

    /** The files that notes of funds name; empty when there are none, and for those who may have none of them. */
    public Optional<HandoverFiles.Arrived> files(Seen seen) {
        return seen.whole()
                ? Optional.of(files.arrived(seen.run().id(), seen.run().cooperation()))
                        .filter(it -> it.named() > 0)
                : Optional.empty();
    }

    /** Of a run that the caller may see. */
    public Optional<Cover> cover(HandoverRun run) {
        return dossiers.cover(run.id(), caller.maySeeClosed(run.cooperation()));
    }

    public List<Dossiers.Stored> dossiers(Seen seen) {
        return dossiers.newest(seen.run().id());
    }

    List<DossierContent> contents(Seen seen) {
        audit.record(
                "handover-exported",
                "handover-run",
                seen.run().id().toString(),
                seen.run().cooperation(),
                Map.of("whole", seen.whole()));
        return dossiers.contents(seen.run().id(), seen.whole());
    }

    /**
     * A dossier that the caller may see.
     *
     * @param whole whether with closed lines
     * @param asReceiver whether the caller is its receiver, and no more
     */
    public record SeenDossier(HandoverRun run, Dossiers.Read dossier, boolean whole, boolean asReceiver) {
        /** The SHA-256 of what the caller sees. */
        public String hash() {
            return dossier.stored().hash(whole);
        }
    }

    /**
     * Empty when there is none, or none that the caller may know of.
     *
     * @param version null for the newest
     */
    public Optional<SeenDossier> dossier(UUID id, String receiver, @Nullable Integer version) {
        HandoverRun run = runs.find(id).orElse(null);
        if (run == null) {
            return Optional.empty();
        }
        boolean ofCluster = caller.maySee(run.cooperation());
        boolean isReceiver = isReceiver(receiver);
        if (!ofCluster && !isReceiver) {
            return Optional.empty();
        }
        boolean whole = caller.maySeeClosed(run.cooperation())
                || run.kind() == RunKind.CARRIED_OUT && isReceiverOfClosed(receiver);
        Optional<SeenDossier> seen =
                dossiers.find(id, receiver, version, whole).map(it -> new SeenDossier(run, it, whole, !ofCluster));
        if (whole) {
            seen.ifPresent(it -> audit.record(
                    "handover-dossier-read",
                    "handover-dossier",
                    it.dossier().stored().id().toString(),
                    run.cooperation(),
                    Map.of("receiver", receiver)));
        }
        return seen;
    }

    /** Of the lines of a dossier as those see them who may see closed items; it tells nothing of what they say. */
    public Map<String, LineFingerprint> wholeFingerprints(UUID run, String receiver, int version) {
        return dossiers.find(run, receiver, version, true)
                .map(it -> it.read().dossier().fingerprints())
                .orElse(Map.of());
    }

    /** Whether the caller works for the council that the dossier of this key is for. */
    public boolean isReceiver(String receiver) {
        String council = Receiver.councilOf(receiver);
        return council != null && worksFor(council);
    }

    /** Once the handover is carried out, the council is the successor in closed matters too; who keeps the suite running is not. */
    private boolean isReceiverOfClosed(String receiver) {
        String council = Receiver.councilOf(receiver);
        return council != null && worksFor(council) && caller.maySeeClosed(council);
    }

    /** Whether the caller works for the council; false for what is no council. */
    public boolean worksFor(String council) {
        return register.cooperation(council)
                        .filter(it -> it.kind() == Cooperation.Kind.HEALTH_COUNCIL)
                        .isPresent()
                && caller.holds(council, Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR);
    }

    /** Whether the caller is the secretariat of the council, which takes in dossiers of other installations. */
    public boolean takesIn(String council) {
        return worksFor(council) && !register.isArchive(council) && caller.holds(council, Role.SECRETARIAT);
    }

    /** Whether the caller may read dossiers of other installations that the council took in. */
    public boolean readsTakenIn(String council) {
        return worksFor(council) && caller.holds(council, Role.SECRETARIAT, Role.AUDITOR);
    }

    /**
     * @param from name of the cluster
     * @param lateInvoicesUntil as the run says, or the day it was moved to since
     */
    public record Given(Dossiers.Received dossier, String from, LocalDate lateInvoicesUntil) {}

    /**
     * A cluster that hands over to a council of the caller and has made no dossier for it yet.
     *
     * @param cutOff null when none is set
     */
    public record Awaited(
            String cooperation, String from, @Nullable LocalDate cutOff) {}

    /** The clusters that by the reference data hand over to the caller's councils, without those that gave a dossier. */
    public List<Awaited> awaited(Collection<String> cooperations, Collection<Given> given) {
        List<String> councils = cooperations.stream().filter(this::worksFor).toList();
        Set<String> gave = given.stream().map(it -> it.dossier().cooperation()).collect(Collectors.toSet());
        return register.cooperations().stream()
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER
                        && !gave.contains(it.id())
                        && it.successors().stream().anyMatch(one -> councils.contains(one.cooperation())))
                .map(it -> new Awaited(it.id(), it.name(), it.cutOff().orElse(null)))
                .sorted(DanishOrder.by(Awaited::from))
                .toList();
    }

    /** What the caller's councils were given, the newest of each cluster. */
    public List<Given> received(Collection<String> cooperations) {
        List<String> councils = cooperations.stream().filter(this::worksFor).toList();
        if (councils.isEmpty()) {
            return List.of();
        }
        List<String> closedToo = councils.stream().filter(caller::maySeeClosed).toList();
        return dossiers.received(councils, closedToo).stream()
                .map(it -> new Given(it, name(it.cooperation()), lateInvoicesUntil(it)))
                .toList();
    }

    private LocalDate lateInvoicesUntil(Dossiers.Received it) {
        return register.cooperation(it.cooperation())
                .map(Cooperation::windingUp)
                .filter(_ -> it.kind() == RunKind.CARRIED_OUT)
                .map(WindingUp::lateInvoicesUntil)
                .orElse(it.lateInvoicesUntil());
    }

    private String name(String cooperation) {
        return register.cooperation(cooperation).map(Cooperation::name).orElse(cooperation);
    }

    /** What is different from another run of the same cluster, line by line. */
    public List<Change> compare(Seen now, HandoverRun earlier) {
        return compare(now, earlier.id(), null);
    }

    /** What is different from an earlier version of the same run, line by line; empty when it has no such version. */
    public Optional<List<Change>> compare(Seen now, int version) {
        List<Instant> made = dossiers.madeAt(now.run().id());
        return version < 1 || version >= made.size()
                ? Optional.empty()
                : Optional.of(compare(now, now.run().id(), made.get(version - 1)));
    }

    /** What is different in a dossier from an earlier version of it, line by line; empty when it has no such version. */
    public Optional<List<Change>> compare(SeenDossier now, int version) {
        Dossiers.Stored it = now.dossier().stored();
        if (version < 1 || version >= it.version()) {
            return Optional.empty();
        }
        List<Change> whole = compare(it, version, true);
        return Optional.of(now.whole() ? whole : Comparison.open(compare(it, version, false), whole));
    }

    private List<Change> compare(Dossiers.Stored it, int version, boolean whole) {
        return Comparison.of(List.of(read(it, version, whole)), List.of(read(it, it.version(), whole)));
    }

    private Dossier read(Dossiers.Stored it, int version, boolean whole) {
        return dossiers.find(it.run(), it.receiver(), version, whole)
                .orElseThrow()
                .read()
                .dossier();
    }

    private List<Change> compare(Seen now, UUID earlier, @Nullable Instant until) {
        List<Change> whole = compare(now, earlier, until, true);
        return now.whole() ? whole : Comparison.open(compare(now, earlier, until, false), whole);
    }

    private List<Change> compare(Seen now, UUID earlier, @Nullable Instant until, boolean whole) {
        return Comparison.of(read(earlier, whole, until), read(now.run().id(), whole, null));
    }

    private List<Dossier> read(UUID run, boolean whole, @Nullable Instant until) {
        return dossiers.contents(run, whole, until).stream()
                .map(DossierContent::dossier)
                .toList();
    }

    public boolean mayOrder(String cooperation) {
        return caller.holds(cooperation, Role.SECRETARIAT, Role.OPERATOR);
    }
}
