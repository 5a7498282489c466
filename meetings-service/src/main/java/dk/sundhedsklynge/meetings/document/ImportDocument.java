package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting.Obstacle;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.ReadMinutes;
import dk.sundhedsklynge.meetings.reading.Reading;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a document in: reads it, keeps the original, its meeting, its proposals and its figures, all or nothing. */
@ApplicationScoped
public class ImportDocument {
    private final ReadMinutes read;
    private final Register register;
    private final Documents documents;
    private final KeepMeeting keepMeeting;
    private final KeepVersion keepVersion;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ImportDocument(
            Register register,
            Documents documents,
            KeepMeeting keepMeeting,
            KeepVersion keepVersion,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.read = new ReadMinutes(register);
        this.register = register;
        this.documents = documents;
        this.keepMeeting = keepMeeting;
        this.keepVersion = keepVersion;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param cooperation which cluster is meant, where the text does not settle it; null leaves it to the text
     * @param confirm whether the proposals that nothing stands against are confirmed
     */
    @Transactional
    ImportOutcome take(File file, @Nullable String cooperation, boolean confirm) {
        documents.alone(file.sha256());
        Optional<Document> known = documents.bySha256(file.sha256());
        if (known.isPresent() && known.get().state() != DocumentState.UNSETTLED) {
            return again(known.get(), cooperation, confirm);
        }
        return switch (read.read(file.content())) {
            case Reading.Refused refused -> new ImportOutcome.Refused(refused);
            case Reading.Read(Minutes minutes) -> {
                Optional<Reading.Refused> beyond = DocumentLimits.beyond(minutes);
                yield beyond.isPresent()
                        ? new ImportOutcome.Refused(beyond.get())
                        : take(file, known.orElse(null), DistinctNumbers.of(minutes), cooperation, confirm);
            }
        };
    }

    private ImportOutcome again(Document known, @Nullable String asked, boolean confirm) {
        String cooperation = String.valueOf(known.cooperation());
        caller.require(cooperation, Role.SECRETARIAT);
        if (asked != null && !asked.equals(cooperation)) {
            return new ImportOutcome.OfAnotherCluster(name(cooperation));
        }
        if (confirm && known.state() == DocumentState.CURRENT) {
            keepVersion.confirm(known);
        }
        return new ImportOutcome.Known(known);
    }

    private ImportOutcome take(
            File file, @Nullable Document known, Minutes minutes, @Nullable String asked, boolean confirm) {
        Cooperation cluster = cluster(minutes, asked);
        if (cluster == null && known != null) {
            return new ImportOutcome.Known(known);
        }
        if (cluster != null
                && minutes.cluster() instanceof ClusterMatch.Found(Cooperation found)
                && !found.equals(cluster)) {
            return new ImportOutcome.OfAnotherCluster(found.name());
        }
        requireSecretary(cluster);
        Optional<Obstacle> obstacle = cluster == null
                ? Optional.empty()
                : keepMeeting.against(
                        KeepVersion.body(cluster, minutes), minutes.heldOn(), minutes.heldAt(), minutes.items());
        if (obstacle.isPresent()) {
            return new ImportOutcome.DoesNotFit(obstacle.get());
        }
        String name = cluster == null ? minutes.title() : cluster.name();
        DocumentSummary summary = DocumentSummary.of(minutes, name, new DocumentText(file.content()).count());
        Document document = known == null ? keep(file, minutes, summary) : known;
        if (cluster != null) {
            keepVersion.keep(document, summary, minutes, cluster, confirm);
        }
        audit.record(
                "document-imported",
                "document",
                document.id().toString(),
                cluster == null ? null : cluster.id(),
                Map.of("file", file.name(), "sha256", file.sha256(), "version", document.version()));
        return new ImportOutcome.Taken(document);
    }

    private Document keep(File file, Minutes minutes, DocumentSummary summary) {
        Document document =
                new Document(UUID.randomUUID(), file, minutes.heldOn(), summary, caller.subject(), clock.instant());
        documents.persistAndFlush(document);
        documents.keepContent(document.id(), file.content());
        return document;
    }

    /** Null when the text does not settle it and nobody said. */
    private @Nullable Cooperation cluster(Minutes minutes, @Nullable String asked) {
        if (asked != null) {
            return register.cooperation(asked)
                    .orElseThrow(() -> Problem.invalid(
                            "unknown-cooperation",
                            "Ukendt samarbejde",
                            "Registret kender intet samarbejde '%s'; /cooperations viser dem alle.".formatted(asked)));
        }
        return switch (minutes.cluster()) {
            case ClusterMatch.Found(Cooperation found) -> found;
            case ClusterMatch.Ambiguous ambiguous -> null;
            case ClusterMatch.Unknown unknown -> null;
        };
    }

    private void requireSecretary(@Nullable Cooperation cluster) {
        if (cluster != null) {
            caller.require(cluster.id(), Role.SECRETARIAT);
        } else if (!caller.hasRole(Role.SECRETARIAT)) {
            throw Problem.forbidden("Kun et sekretariat kan indlæse dokumenter.");
        }
    }

    private String name(String cooperation) {
        return register.cooperation(cooperation).map(Cooperation::name).orElse(cooperation);
    }
}
