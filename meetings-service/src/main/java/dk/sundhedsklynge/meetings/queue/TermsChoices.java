package dk.sundhedsklynge.meetings.queue;

import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.FormOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What can be chosen in the fields of terms: the parties and projects of the cooperation, and the councils that follow it. */
@ApplicationScoped
class TermsChoices {
    private final ProjectReferences projects;
    private final Register register;

    TermsChoices(ProjectReferences projects, Register register) {
        this.projects = projects;
        this.register = register;
    }

    List<ProposalQueue.Field> of(String cooperation, List<TermsForm.Field> terms) {
        List<FormOption> parties = register.partyNames(cooperation).entrySet().stream()
                .map(it -> new FormOption(it.getKey(), it.getValue()))
                .toList();
        List<FormOption> known = projects.ofCooperation(cooperation).stream()
                .map(it -> new FormOption(it.id().toString(), it.name()))
                .toList();
        List<ProposalQueue.Field> fields = new ArrayList<>();
        String group = "";
        for (TermsForm.Field it : terms) {
            List<FormOption> options =
                    switch (it.kind()) {
                        case PARTY -> among(parties, it.value());
                        case PROJECT -> among(known, it.value());
                        case COUNCIL -> among(councils(cooperation), it.value());
                        case TEXT, AMOUNT, DAY, NUMBER, YEAR -> List.of();
                    };
            fields.add(new ProposalQueue.Field(
                    it.name(),
                    it.label(),
                    it.kind().tag(),
                    options,
                    none(it),
                    it.isOptional(),
                    it.group().equals(group) ? null : it.group()));
            group = it.group();
        }
        return fields;
    }

    /** Only a line of a position can be without a project. */
    private static String none(TermsForm.Field field) {
        return switch (field.kind()) {
            case PARTY -> "Ingen enkelt part";
            case COUNCIL -> "Vælg sundhedsråd";
            case PROJECT -> field.group().isEmpty() ? "Vælg projekt" : "Intet projekt";
            case TEXT, AMOUNT, DAY, NUMBER, YEAR -> "";
        };
    }

    private List<FormOption> councils(String cooperation) {
        return register.cooperation(cooperation).map(Cooperation::successors).orElse(List.of()).stream()
                .map(Cooperation.Successor::cooperation)
                .distinct()
                .flatMap(id -> register.cooperation(id).stream())
                .map(it -> new FormOption(it.id(), it.name()))
                .toList();
    }

    /** What was read can be chosen too, so that nobody changes it by looking at it. */
    private static List<FormOption> among(List<FormOption> options, String value) {
        if (value.isEmpty() || options.stream().anyMatch(it -> it.value().equals(value))) {
            return options;
        }
        List<FormOption> all = new ArrayList<>(options);
        all.add(new FormOption(value, "Som det er læst"));
        return all;
    }
}
