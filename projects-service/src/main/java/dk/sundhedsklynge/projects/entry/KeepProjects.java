package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.money.Balances;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.Projects;
import dk.sundhedsklynge.projects.project.Statement;
import dk.sundhedsklynge.projects.project.Statement.Action;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.project.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Enters and takes back many projects of a cooperation together: all of them, or none. */
@ApplicationScoped
@Transactional
public class KeepProjects {
    /** How many are entered at once. */
    public static final int MOST = 500;

    private final EntryRules rules;
    private final WriteStatement write;
    private final Projects projects;
    private final Statements statements;
    private final ApplyEffects effects;
    private final Balances balances;
    private final Caller caller;

    KeepProjects(
            EntryRules rules,
            WriteStatement write,
            Projects projects,
            Statements statements,
            ApplyEffects effects,
            Balances balances,
            Caller caller) {
        this.rules = rules;
        this.write = write;
        this.projects = projects;
        this.statements = statements;
        this.effects = effects;
        this.balances = balances;
        this.caller = caller;
    }

    /** Nobody else writes projects of the cooperation until the transaction ends. */
    public void hold(String cooperation) {
        effects.lock(cooperation);
    }

    /** What came of them. */
    public sealed interface Outcome {
        /** @param projects in the order in which they were handed in */
        record Entered(List<UUID> projects) implements Outcome {}

        record TakenBack(int projects) implements Outcome {}

        record Forbidden() implements Outcome {}

        /** One of them is refused as it would be by itself. */
        record Refused() implements Outcome {}

        /** @param names of those that have money and that nothing else names */
        record HaveMoney(List<String> names) implements Outcome {}
    }

    public Outcome enter(String cooperation, List<Written> entered) {
        if (entered.size() > MOST
                || entered.stream()
                        .anyMatch(it -> rules.refusal(cooperation, it).isPresent())) {
            return new Outcome.Refused();
        }
        hold(cooperation);
        NamesInUse names = rules.names(cooperation);
        Set<String> among = new HashSet<>();
        boolean clash = entered.stream()
                .anyMatch(it -> names.find(it).isPresent()
                        || Set.copyOf(NamesInUse.names(it)).stream().anyMatch(name -> !among.add(name)));
        if (clash) {
            return new Outcome.Refused();
        }
        List<UUID> ids = new ArrayList<>();
        for (Written it : entered) {
            ids.add(write.write(new Project(UUID.randomUUID(), cooperation), 1, Action.ENTERED, it, null)
                    .project());
        }
        return new Outcome.Entered(List.copyOf(ids));
    }

    /** Those of them that still stand. */
    public Outcome takeBack(String cooperation, Collection<UUID> ids, String because) {
        if (caller.permission(cooperation, Role.SECRETARIAT) != Permission.GRANTED
                || !EntryRules.reason(because).isEmpty()) {
            return new Outcome.Forbidden();
        }
        hold(cooperation);
        List<Standing> standing =
                ids.stream().flatMap(id -> standing(id).stream()).toList();
        List<String> withMoney = standing.stream()
                .map(Standing::project)
                .filter(it -> effects.weighed(it).isEmpty() && balances.hasMoney(it.id()))
                .map(it -> it.whole().name())
                .toList();
        if (!withMoney.isEmpty()) {
            return new Outcome.HaveMoney(withMoney);
        }
        standing.forEach(it -> write.write(
                it.project(),
                it.newest().number() + 1,
                Action.TAKEN_BACK,
                it.newest().written(),
                because));
        return new Outcome.TakenBack(standing.size());
    }

    private record Standing(Project project, Statement newest) {}

    private Optional<Standing> standing(UUID id) {
        return projects.findForChange(id).flatMap(project -> statements
                .newest(id)
                .filter(Statement::isInForce)
                .map(newest -> new Standing(project, newest)));
    }
}
