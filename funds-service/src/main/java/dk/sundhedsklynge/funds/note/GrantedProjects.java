package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A project is paid with money of the fund that it was granted from. */
@ApplicationScoped
public class GrantedProjects {
    private final Accounts accounts;
    private final Caller caller;

    GrantedProjects(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /**
     * Why those that name a project without money in their fund cannot be entered, by their place from 0. Another fund that has
     * some is named to those who may see closed items, because one of those can have given it its name.
     */
    public Map<Integer, NoteRefusal> refusals(String cooperation, List<NewNote> entered) {
        Map<Integer, NoteRefusal> refusals = new LinkedHashMap<>();
        List<UUID> projects = entered.stream()
                .map(NewNote::project)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, List<String>> funds = projects.isEmpty() ? Map.of() : accounts.fundsOf(cooperation, projects);
        for (int index = 0; index < entered.size(); index++) {
            UUID project = entered.get(index).project();
            List<String> granted = project == null
                    ? List.of()
                    : funds.getOrDefault(project, List.of()).stream()
                            .map(FundNames::nameOf)
                            .toList();
            String own = FundNames.alike(entered.get(index).fund());
            if (project != null
                    && granted.stream().noneMatch(name -> FundNames.alike(name).equals(own))) {
                refusals.put(
                        index, new NoteRefusal.UnknownProject(caller.maySeeClosed(cooperation) ? granted : List.of()));
            }
        }
        return refusals;
    }
}
