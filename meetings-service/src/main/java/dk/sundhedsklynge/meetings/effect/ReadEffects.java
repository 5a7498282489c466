package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Effects as the caller may see them. */
@ApplicationScoped
public class ReadEffects {
    private final ProjectReferences projects;
    private final Caller caller;

    ReadEffects(ProjectReferences projects, Caller caller) {
        this.projects = projects;
        this.caller = caller;
    }

    public boolean maySee(Effect effect) {
        return effect.access() == Access.OPEN
                ? caller.maySee(effect.cooperation())
                : caller.maySeeClosed(effect.cooperation());
    }

    public EffectView view(Effect effect) {
        return views(List.of(effect)).getFirst();
    }

    /** Leaves out what the caller may not see. */
    public List<EffectView> views(List<Effect> effects) {
        List<Effect> visible = effects.stream().filter(this::maySee).toList();
        EffectSummary summary = summaryOf(visible);
        return visible.stream().map(effect -> EffectView.of(effect, summary)).toList();
    }

    private EffectSummary summaryOf(List<Effect> effects) {
        Map<UUID, String> names = projects.names(effects.stream()
                .flatMap(effect -> Stream.of(effect.terms().projectId().orElse(null)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new EffectSummary(id -> names.getOrDefault(id, "projektet"));
    }
}
