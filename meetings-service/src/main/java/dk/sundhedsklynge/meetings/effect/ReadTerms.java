package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.project.ProjectReference;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsCheck;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import dk.sundhedsklynge.meetings.terms.TermsJson.Written;
import dk.sundhedsklynge.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads terms that somebody wrote, and checks them against what the cooperation has. */
@ApplicationScoped
class ReadTerms {
    private static final String FIELD = "terms";

    private final ProjectReferences projects;
    private final Register register;
    private final Validator validator;

    ReadTerms(ProjectReferences projects, Register register, Validator validator) {
        this.projects = projects;
        this.register = register;
        this.validator = validator;
    }

    sealed interface Outcome {
        record Right(Terms terms) implements Outcome {}

        /** @param errors with the fields as the caller wrote them, {@code terms.shares[1].amount} */
        record Wrong(List<FieldError> errors) implements Outcome {}
    }

    /**
     * An id that the effect gives (a new project, key or earmark) may be left out: it is made here.
     *
     * @param decidedOn the day of the decision
     */
    Outcome read(EffectType type, ObjectNode written, String cooperation, LocalDate decidedOn) {
        return switch (TermsJson.readWritten(type, written)) {
            case Written.Unreadable(FieldError error) -> new Outcome.Wrong(List.of(named(error)));
            case Written.Readable(Terms terms) -> checked(withIds(terms, cooperation), cooperation, decidedOn);
        };
    }

    private Outcome checked(Terms terms, String cooperation, LocalDate decidedOn) {
        List<FieldError> errors = TermsCheck.errors(terms, register.partyNames(cooperation), decidedOn, validator);
        if (errors.isEmpty()) {
            return unknownProject(terms, cooperation)
                    .or(() -> unknownCouncil(terms, cooperation))
                    .<Outcome>map(error -> new Outcome.Wrong(List.of(error)))
                    .orElseGet(() -> new Outcome.Right(terms));
        }
        return new Outcome.Wrong(errors.stream().map(ReadTerms::named).toList());
    }

    /** A registration makes its project known; anything else is about one that is known. */
    private Optional<FieldError> unknownProject(Terms terms, String cooperation) {
        UUID project = terms.projectId().orElse(null);
        if (project == null) {
            return Optional.empty();
        }
        ProjectReference known = projects.findById(project);
        boolean isUsable = known == null
                ? terms instanceof Terms.Registration
                : known.cooperation().equals(cooperation);
        return isUsable
                ? Optional.empty()
                : Optional.of(new FieldError(
                        FIELD + ".project",
                        "Samarbejdet har ikke projektet %s; registrér det først".formatted(project)));
    }

    /** Money and projects go to councils that follow the cooperation alone. */
    private Optional<FieldError> unknownCouncil(Terms terms, String cooperation) {
        String council = terms.councilId().orElse(null);
        boolean follows = council == null
                || register.cooperation(cooperation).stream()
                        .flatMap(it -> it.successors().stream())
                        .anyMatch(it -> it.cooperation().equals(council));
        return follows
                ? Optional.empty()
                : Optional.of(new FieldError(
                        FIELD + ".council", "Vælg et af de sundhedsråd, som samarbejdets kommuner går over til"));
    }

    private Terms withIds(Terms terms, String cooperation) {
        return switch (terms) {
            case Terms.Registration it ->
                new Terms.Registration(
                        given(it.project(), named(cooperation, it.name())),
                        it.name(),
                        orNone(it.aliases()),
                        it.phase());
            case Terms.SetKey it ->
                new Terms.SetKey(given(it.key(), null), it.name(), it.weights(), it.paying(), it.takingPart());
            case Terms.Earmark it -> new Terms.Earmark(given(it.earmark(), null), it.name(), it.amount());
            default -> terms;
        };
    }

    private @Nullable UUID named(String cooperation, @Nullable String name) {
        if (name == null) {
            return null;
        }
        projects.lock(cooperation);
        return projects.named(cooperation, name).map(ProjectReference::id).orElse(null);
    }

    private static List<String> orNone(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }

    private static UUID given(@Nullable UUID written, @Nullable UUID known) {
        return written != null ? written : known != null ? known : UUID.randomUUID();
    }

    private static FieldError named(FieldError error) {
        return new FieldError(error.field().isEmpty() ? FIELD : FIELD + "." + error.field(), error.message());
    }
}
