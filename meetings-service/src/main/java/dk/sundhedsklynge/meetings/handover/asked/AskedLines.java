package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.meetings.handover.run.AskedMarks;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.Dossiers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is missing in a run, and keeps when somebody was asked. */
@ApplicationScoped
@Transactional
public class AskedLines {
    private final Dossiers dossiers;
    private final AskedMarks asked;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AskedLines(Dossiers dossiers, AskedMarks asked, AuditTrail audit, Caller caller, Clock clock) {
        this.dossiers = dossiers;
        this.asked = asked;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is missing, each once and in the order of the dossiers. */
    List<MissingLine> of(Seen seen) {
        return listed(seen).stream().map(ListedLine::missing).toList();
    }

    /** In two statements. */
    List<ListedLine> listed(Seen seen) {
        return ListedLine.in(
                dossiers.contents(seen.run().id(), seen.whole()).stream()
                        .map(DossierContent::dossier)
                        .toList(),
                asked.of(seen.run().cooperation()));
    }

    boolean mayMark(Seen seen) {
        return caller.permission(seen.run().cooperation(), Role.SECRETARIAT) == Permission.GRANTED;
    }

    /**
     * @param marks of what was asked about
     * @param on the day; null takes the marks away
     */
    AskOutcome mark(Seen seen, Collection<String> marks, @Nullable LocalDate on) {
        if (!mayMark(seen)) {
            return new AskOutcome.Forbidden();
        }
        if (marks.isEmpty()) {
            return new AskOutcome.NothingChosen();
        }
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            return new AskOutcome.InTheFuture();
        }
        Map<String, MissingLine> known =
                of(seen).stream().collect(Collectors.toMap(MissingLine::mark, Function.identity()));
        if (!known.keySet().containsAll(marks)) {
            return new AskOutcome.UnknownLine();
        }
        String cooperation = seen.run().cooperation();
        if (on == null) {
            asked.remove(cooperation, marks);
        } else {
            asked.keep(
                    cooperation,
                    marks.stream()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .map(it -> new AskedMarks.About(it.mark(), it.line(), it.what()))
                            .toList(),
                    on,
                    audit.who().actor());
        }
        audit.record(
                on == null ? "handover-not-asked" : "handover-asked",
                "handover-run",
                seen.run().id().toString(),
                cooperation,
                Map.of("lines", marks.size()));
        return new AskOutcome.Marked();
    }
}
