package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.agenda.AgendaVersions.Of;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.AgendaView;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.ItemView;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.VersionSummary;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.VersionView;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agendas as the caller may see them; empty for a meeting that the caller may not know of. Reading closed items is written down. */
@ApplicationScoped
@Transactional
class ReadAgenda {
    private final AgendaVersions versions;
    private final Drafts drafts;
    private final Caller caller;
    private final AuditTrail audit;

    ReadAgenda(AgendaVersions versions, Drafts drafts, Caller caller, AuditTrail audit) {
        this.versions = versions;
        this.drafts = drafts;
        this.caller = caller;
        this.audit = audit;
    }

    /** As it stands for the secretariat, for others as it was published last. */
    Optional<AgendaView> shown(UUID meeting) {
        return versions.shown(meeting, drafts.cooperations())
                .filter(this::maySee)
                .map(of -> {
                    AgendaView it = of.shown();
                    return new AgendaView(
                            it.meeting(),
                            it.state(),
                            it.version(),
                            it.published(),
                            visible(meeting, of.cooperation(), it.items()));
                });
    }

    Optional<List<VersionSummary>> list(UUID meeting) {
        return versions.list(meeting).filter(this::maySee).map(Of::shown);
    }

    /** Within it empty when the meeting has no version of the number. */
    Optional<Optional<VersionView>> version(UUID meeting, int number) {
        return versions.one(meeting, number).filter(this::maySee).map(of -> of.shown()
                .map(it ->
                        new VersionView(it.meeting(), it.version(), visible(meeting, of.cooperation(), it.items()))));
    }

    private boolean maySee(Of<?> of) {
        return caller.maySee(of.cooperation());
    }

    private List<ItemView> visible(UUID meeting, String cooperation, List<ItemView> items) {
        if (items.stream().allMatch(item -> item.access() == Access.OPEN)) {
            return items;
        }
        if (!caller.maySeeClosed(cooperation)) {
            return items.stream().filter(item -> item.access() == Access.OPEN).toList();
        }
        audit.record("closed-items-read", "meeting", meeting.toString(), cooperation, items.size());
        return items;
    }
}
