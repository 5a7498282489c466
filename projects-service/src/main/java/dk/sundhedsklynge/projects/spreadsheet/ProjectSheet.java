package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.sheet.NamedParties;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.imports.PostedFacts;
import dk.sundhedsklynge.platform.sheet.imports.ReadElsewhere;
import dk.sundhedsklynge.platform.sheet.imports.RowReader;
import dk.sundhedsklynge.platform.sheet.imports.SheetImport;
import dk.sundhedsklynge.platform.sheet.imports.SheetKind;
import dk.sundhedsklynge.platform.sheet.imports.TakenBack;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.projects.entry.EntryRules;
import dk.sundhedsklynge.projects.entry.KeepProjects;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.register.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Projects, one in each row, or in several that differ in the columns of money alone. */
@ApplicationScoped
class ProjectSheet implements SheetKind<Written> {
    private final Parties parties;
    private final EntryRules rules;
    private final KeepProjects keep;

    ProjectSheet(Parties parties, EntryRules rules, KeepProjects keep) {
        this.parties = parties;
        this.rules = rules;
        this.keep = keep;
    }

    @Override
    public String code() {
        return "projekter";
    }

    @Override
    public String label() {
        return "Projekter";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SECRETARIAT);
    }

    @Override
    public List<SheetField> fields(String cooperation) {
        return ProjectFields.of(List.copyOf(parties.of(cooperation).values()));
    }

    @Override
    public Optional<ReadElsewhere> elsewhere(String cooperation) {
        return Optional.of(
                MoneyFields.of(cooperation, List.copyOf(parties.of(cooperation).values())));
    }

    @Override
    public RowReader<Written> reader(SheetImport file) {
        return new ProjectReader(
                file,
                new NamedParties(parties.of(file.cooperation())),
                new NamedParties(parties.elsewhere(file.cooperation())),
                rules);
    }

    @Override
    public boolean hold(String cooperation) {
        keep.hold(cooperation);
        return true;
    }

    @Override
    public PostedFacts post(String cooperation, List<Written> projects) {
        return keep.enter(cooperation, projects) instanceof KeepProjects.Outcome.Entered(List<UUID> ids)
                ? new PostedFacts.Posted(IntStream.range(0, ids.size())
                        .mapToObj(at -> new PostedFacts.Place(ids.get(at), at))
                        .toList())
                : new PostedFacts.Refused();
    }

    @Override
    public TakenBack takeBack(String cooperation, List<UUID> projects, String reason) {
        return switch (keep.takeBack(cooperation, projects, reason)) {
            case KeepProjects.Outcome.TakenBack(int taken) -> new TakenBack.Done(taken);
            case KeepProjects.Outcome.HaveMoney(List<String> names) ->
                new TakenBack.Hindered(
                        "has-money",
                        "Projekter fra filen har penge",
                        "Der er bevilget eller brugt penge på %s. Ret regnskabet først, eller tag de andre projekter tilbage ét for ét."
                                .formatted(DanishLists.and(names)));
            case KeepProjects.Outcome.Forbidden _, KeepProjects.Outcome.Refused _, KeepProjects.Outcome.Entered _ ->
                new TakenBack.Forbidden();
        };
    }
}
