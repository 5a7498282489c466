package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.effect.Competences;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.effect.Effects;
import dk.sundhedsklynge.meetings.meeting.Decision;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.project.ProjectReference;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.proposal.Proposals;
import dk.sundhedsklynge.meetings.proposal.Proposed;
import dk.sundhedsklynge.meetings.proposal.draft.MeetingIds;
import dk.sundhedsklynge.meetings.proposal.project.KnownProject;
import dk.sundhedsklynge.meetings.proposal.project.KnownProjects;
import dk.sundhedsklynge.meetings.proposal.project.NewProject;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads out of a kept meeting what it would do, and keeps the names of the projects it makes known. */
@ApplicationScoped
@Transactional
class ProposeEffects {
    private final Proposals proposals;
    private final ProjectReferences projects;
    private final Competences competences;
    private final Effects effects;
    private final Clock clock;

    ProposeEffects(
            Register register, ProjectReferences projects, Competences competences, Effects effects, Clock clock) {
        this.proposals = new Proposals(register);
        this.projects = projects;
        this.competences = competences;
        this.effects = effects;
        this.clock = clock;
    }

    Proposed of(MeetingRecord record, KeepMeeting.Saved kept) {
        String cooperation = record.cooperation();
        Map<Integer, UUID> items = new HashMap<>();
        kept.items().forEach((number, item) -> items.put(number, item.id()));
        Map<Integer, List<UUID>> decisions = new HashMap<>();
        kept.decisions()
                .forEach((item, ofItem) ->
                        decisions.put(item, ofItem.stream().map(Decision::id).toList()));
        projects.lock(cooperation);
        List<ProjectReference> known = projects.ofCooperation(cooperation);
        Set<UUID> registered = effects.registeredOutside(kept.meeting().id(), kept.elsewhere(), cooperation);
        Proposed proposed = proposals.of(
                record,
                new MeetingIds(kept.meeting().id(), items, decisions),
                new KnownProjects(known.stream()
                        .map(it -> known(it, registered.contains(it.id())))
                        .toList()),
                competences.of(cooperation));
        openNamed(known, proposed.effects());
        nameAgain(known, proposed.effects());
        proposed.newProjects().forEach(project -> projects.persist(reference(cooperation, project)));
        projects.flush();
        return proposed;
    }

    private static KnownProject known(ProjectReference it, boolean registered) {
        return new KnownProject(
                it.id(),
                Stream.concat(Stream.of(it.name()), it.aliases().stream()).toList(),
                registered);
    }

    private ProjectReference reference(String cooperation, NewProject it) {
        return new ProjectReference(it.id(), cooperation, it.name(), it.aliases(), it.closed(), clock.instant());
    }

    /** A project that only closed items had named is no secret when an open one names it. */
    private static void openNamed(List<ProjectReference> known, List<Draft> effects) {
        Set<UUID> named = effects.stream()
                .filter(effect -> effect.access() == Access.OPEN)
                .flatMap(effect -> effect.terms().projectId().stream())
                .collect(Collectors.toSet());
        known.stream().filter(project -> named.contains(project.id())).forEach(ProjectReference::open);
    }

    /** Further names that the minutes print beside one a project is known by: later minutes are matched by them too. */
    private static void nameAgain(List<ProjectReference> known, List<Draft> effects) {
        Map<UUID, ProjectReference> byId = known.stream().collect(Collectors.toMap(ProjectReference::id, it -> it));
        for (Draft effect : effects) {
            if (effect.doubt() == null && effect.terms() instanceof Terms.Registration it) {
                ProjectReference project = byId.get(it.project());
                if (project != null) {
                    project.alsoKnownAs(it.names());
                }
            }
        }
    }
}
