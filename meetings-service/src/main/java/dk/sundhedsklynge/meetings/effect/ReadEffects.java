package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Effects as the caller may see them. What the ledger answered of the money is for those only who may see closed items. */
@ApplicationScoped
public class ReadEffects {
    private final ShownEffects shown;
    private final ProjectReferences projects;
    private final Register register;
    private final Caller caller;

    ReadEffects(ShownEffects shown, ProjectReferences projects, Register register, Caller caller) {
        this.shown = shown;
        this.projects = projects;
        this.register = register;
        this.caller = caller;
    }

    /**
     * Empty when there is none, or none the caller may know of. What was read can be older than the opening of its item, so it is
     * for those only who may see closed items.
     */
    public Optional<ShownEffects.Versioned> find(UUID id) {
        return shown.find(id)
                .filter(found -> maySee(found.view()))
                .map(found -> new ShownEffects.Versioned(
                        asCallerMaySee(found.view()),
                        found.version(),
                        caller.maySeeClosed(found.view().cooperation()) ? found.read() : null));
    }

    /** Newest first, beginning behind {@code after}. */
    List<EffectView> search(
            List<String> cooperations,
            @Nullable EffectState state,
            @Nullable UUID document,
            ShownEffects.@Nullable After after,
            int limit) {
        List<String> closedToo =
                cooperations.stream().filter(caller::maySeeClosed).toList();
        return visible(shown.search(new ShownEffects.Search(cooperations, closedToo, state, document), after, limit));
    }

    /** Those that the effect waits for and that are not done; no statement where it waits for none. */
    public List<EffectView> awaited(EffectView effect) {
        boolean waits = effect.state() == EffectState.PROPOSED || effect.state().awaitsAnswer();
        return effect.waitsFor().isEmpty() || !waits
                ? List.of()
                : visible(shown.all(effect.waitsFor())).stream()
                        .filter(it -> !it.state().isDone())
                        .toList();
    }

    /** Those that are taken back together with it. */
    public List<EffectView> restingOn(EffectView effect) {
        return effect.state().isDone() ? visible(shown.restingOn(effect.id())) : List.of();
    }

    /** Those that rest on any version of the minutes of the meeting. */
    public List<EffectView> ofMeeting(UUID meeting) {
        return visible(shown.ofMeeting(meeting));
    }

    /** An effect that the caller has just changed. */
    public EffectView view(Effect effect) {
        return views(List.of(effect)).getFirst();
    }

    /** Leaves out what the caller may not see. */
    public List<EffectView> views(List<Effect> effects) {
        Map<UUID, String> names = projects.names(effects.stream()
                .flatMap(effect -> effect.terms().projectId().stream())
                .collect(Collectors.toSet()));
        return visible(effects.stream()
                .map(effect -> EffectView.of(
                        effect,
                        effect.terms().projectId().map(names::get).orElse(null),
                        effect.terms()
                                .councilId()
                                .flatMap(register::cooperation)
                                .map(Cooperation::name)
                                .orElse(null)))
                .toList());
    }

    /** The newest that was booked and stems from an open item; never an opening, which moves nothing. */
    public Optional<EffectView> latestMoved(Collection<String> cooperations) {
        return shown.latestMoved(cooperations).map(this::asCallerMaySee);
    }

    /** The newest that was refused and stems from an open item. */
    public Optional<EffectView> latestRefused(Collection<String> cooperations) {
        return shown.latestRefused(cooperations).map(this::asCallerMaySee);
    }

    public List<EffectView> visible(Collection<EffectView> effects) {
        return effects.stream().filter(this::maySee).map(this::asCallerMaySee).toList();
    }

    private EffectView asCallerMaySee(EffectView effect) {
        return caller.maySeeClosed(effect.cooperation()) ? effect : effect.withoutLedger();
    }

    private boolean maySee(EffectView effect) {
        return effect.access().isVisibleTo(caller, effect.cooperation());
    }
}
