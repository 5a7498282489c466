package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.document.IdentifyMeeting.Identity;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting.Obstacle;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.ReadMinutes;
import dk.sundhedsklynge.meetings.reading.Reading;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a document in: reads it, keeps the original, its meeting, its proposals and its figures, all or nothing. */
@ApplicationScoped
public class ImportDocument {
    private final ReadMinutes read;
    private final Register register;
    private final Documents documents;
    private final IdentifyMeeting identify;
    private final KeepVersion keepVersion;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ImportDocument(
            Register register,
            Documents documents,
            IdentifyMeeting identify,
            KeepVersion keepVersion,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.read = new ReadMinutes(register);
        this.register = register;
        this.documents = documents;
        this.identify = identify;
        this.keepVersion = keepVersion;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ImportOutcome take(ImportRequest request) {
        File file = request.file();
        documents.lock(file.sha256());
        Document known = documents.bySha256(file.sha256()).orElse(null);
        String cooperation = known == null ? null : known.cooperation();
        if (cooperation != null) {
            Optional<ImportOutcome> refused = refused(cooperation, request.cooperation());
            if (refused.isPresent()) {
                return refused.get();
            }
            if (known != null && known.state() == DocumentState.CURRENT) {
                return again(known, request.confirm());
            }
        }
        return switch (read.read(file.content())) {
            case Reading.Refused refused -> new ImportOutcome.Unreadable(refused);
            case Reading.Read(Minutes minutes) -> {
                Optional<Reading.Refused> beyond = DocumentLimits.beyond(minutes);
                if (beyond.isPresent()) {
                    yield new ImportOutcome.Unreadable(beyond.get());
                }
                yield minutes.heldOn().isAfter(today())
                        ? new ImportOutcome.NotYetHeld(minutes.heldOn())
                        : take(request, known, DistinctNumbers.of(minutes));
            }
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishDates.ZONE);
    }

    /** The secretariat says what a kept document is to other minutes of its body and day. */
    @Transactional
    ImportOutcome answer(UUID id, Relation relation, boolean confirm) {
        Document document =
                documents.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        String cooperation = document == null ? null : document.cooperation();
        if (document == null || cooperation == null || !caller.maySee(cooperation)) {
            return new ImportOutcome.NotFound();
        }
        Optional<ImportOutcome> refused = refused(cooperation, null);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (document.state() != DocumentState.ASKED) {
            return new ImportOutcome.NotAsked(document.state());
        }
        File file = new File(document.fileName(), documents.content(id), document.sha256());
        return take(new ImportRequest(file, null, relation, confirm));
    }

    private Optional<ImportOutcome> refused(String cooperation, @Nullable String asked) {
        return switch (caller.permission(cooperation, Role.SECRETARIAT)) {
            case UNKNOWN -> Optional.of(new ImportOutcome.NotVisible(cooperation));
            case FORBIDDEN -> Optional.of(new ImportOutcome.Forbidden());
            case GRANTED -> {
                if (register.isArchive(cooperation)) {
                    yield Optional.of(new ImportOutcome.Archived());
                }
                yield asked == null || asked.equals(cooperation)
                        ? Optional.empty()
                        : Optional.of(new ImportOutcome.OfAnotherCluster(name(cooperation)));
            }
        };
    }

    private ImportOutcome again(Document known, boolean confirm) {
        if (confirm) {
            keepVersion.confirm(known);
        }
        return new ImportOutcome.Known(known);
    }

    /** @param known what is kept of the same bytes: unsettled, or superseded by a correction that they now take back */
    private ImportOutcome take(ImportRequest request, @Nullable Document known, Minutes minutes) {
        String asked = request.cooperation();
        if (asked != null && register.cooperation(asked).isEmpty()) {
            return new ImportOutcome.UnknownCooperation(asked);
        }
        Cooperation cluster = known != null && known.cooperation() != null
                ? register.cooperation(known.cooperation()).orElse(null)
                : cluster(minutes, asked);
        if (cluster == null && known != null) {
            return new ImportOutcome.Known(known);
        }
        if (cluster != null) {
            if (minutes.cluster() instanceof ClusterMatch.Found(Cooperation found) && !found.equals(cluster)) {
                return new ImportOutcome.OfAnotherCluster(found.name());
            }
            Optional<ImportOutcome> refused = refused(cluster.id(), null);
            if (refused.isPresent()) {
                return refused.get();
            }
            Optional<LocalDate> cutOff = register.cutOffBefore(cluster.id(), minutes.heldOn());
            if (cutOff.isPresent()) {
                return new ImportOutcome.WoundUp(cutOff.get());
            }
        }
        if (cluster == null) {
            return unsettled(request.file(), minutes);
        }
        return settled(request, known, minutes, cluster);
    }

    private ImportOutcome unsettled(File file, Minutes minutes) {
        Document document = keep(file, minutes, minutes.title());
        audited("document-imported", document);
        return new ImportOutcome.Taken(document);
    }

    private ImportOutcome settled(
            ImportRequest request, @Nullable Document known, Minutes minutes, Cooperation cluster) {
        String body = KeepVersion.body(cluster, minutes);
        // Two documents of the same body and day follow one another.
        identify.lock(body, minutes.heldOn());
        boolean isBack = known != null && known.state() == DocumentState.SUPERSEDED;
        Identity identity = known != null && isBack
                ? new Identity.Known(new Target.Version(Objects.requireNonNull(known.meeting()), known.part()))
                : identify.of(body, minutes, request.relation());
        return switch (identity) {
            case Identity.DoesNotFit(Obstacle why) -> new ImportOutcome.DoesNotFit(why);
            case Identity.NothingToChange(Relation said) -> new ImportOutcome.NothingToChange(said, minutes.heldOn());
            case Identity.Asked(UUID meeting) -> {
                if (known != null && known.state() == DocumentState.ASKED) {
                    yield new ImportOutcome.Known(known);
                }
                Document document = known == null ? keep(request.file(), minutes, cluster.name()) : known;
                document.ask(cluster.id(), body, meeting);
                audited("document-asked-about", document);
                yield new ImportOutcome.Taken(document);
            }
            case Identity.Known(Target target) -> {
                Document document = known == null ? keep(request.file(), minutes, cluster.name()) : known;
                keepVersion.keep(document, minutes, lines(request.file()), cluster, target, request.confirm());
                audited(isBack ? "document-current-again" : "document-imported", document);
                yield isBack ? new ImportOutcome.Known(document) : new ImportOutcome.Taken(document);
            }
        };
    }

    private void audited(String action, Document document) {
        audit.record(
                action,
                "document",
                document.id().toString(),
                document.cooperation(),
                Map.of("file", document.fileName(), "sha256", document.sha256(), "version", document.version()));
    }

    private static int lines(File file) {
        return new DocumentText(file.content()).count();
    }

    private Document keep(File file, Minutes minutes, String cluster) {
        DocumentSummary summary = DocumentSummary.of(minutes, cluster, lines(file));
        Document document =
                new Document(UUID.randomUUID(), file, minutes.heldOn(), summary, caller.subject(), clock.instant());
        documents.persistAndFlush(document);
        documents.keepContent(document.id(), file.content());
        return document;
    }

    /** Null when the text does not settle it and nobody said. */
    private @Nullable Cooperation cluster(Minutes minutes, @Nullable String asked) {
        if (asked != null) {
            return register.cooperation(asked).orElse(null);
        }
        return switch (minutes.cluster()) {
            case ClusterMatch.Found(Cooperation found) -> found;
            case ClusterMatch.Ambiguous ambiguous -> null;
            case ClusterMatch.Unknown unknown -> null;
        };
    }

    private String name(String cooperation) {
        return register.cooperation(cooperation).map(Cooperation::name).orElse(cooperation);
    }
}
