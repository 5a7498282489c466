package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.PublishRegister;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.RegisterStates;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.AppointmentKind;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Appoints a person in one cooperation. The secretariat of that cooperation gives it, and it gives nothing in any other.
 * Who winds the cooperation up appoints nobody.
 */
@ApplicationScoped
class GiveAppointment {
    private final Register register;
    private final ProjectReferences projects;
    private final Persons persons;
    private final GivenAppointments appointments;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    GiveAppointment(
            Register register,
            ProjectReferences projects,
            Persons persons,
            GivenAppointments appointments,
            PublishRegister publish,
            AuditTrail audit,
            Caller caller) {
        this.register = register;
        this.projects = projects;
        this.persons = persons;
        this.appointments = appointments;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    sealed interface Outcome {
        record Given(GivenAppointment appointment) implements Outcome {}

        record UnknownCooperation(String cooperation) implements Outcome {}

        record UnknownPerson() implements Outcome {}

        record Forbidden() implements Outcome {}

        record Invalid(List<FieldError> errors) implements Outcome {}

        /** The person is appointed to the same on one of these days. */
        record Held() implements Outcome {}
    }

    /** What was asked for; body, party and project as the kind needs them. */
    record Wanted(
            AppointmentKind kind,
            UUID person,
            String cooperation,
            @Nullable String body,
            @Nullable String party,
            @Nullable UUID project,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Transactional
    Outcome give(Wanted it) {
        switch (caller.permissionToAppoint(it.cooperation())) {
            case UNKNOWN -> {
                return new Outcome.UnknownCooperation(it.cooperation());
            }
            case FORBIDDEN -> {
                return new Outcome.Forbidden();
            }
            case GRANTED -> {}
        }
        if (register.cooperation(it.cooperation()).isEmpty()) {
            return new Outcome.UnknownCooperation(it.cooperation());
        }
        Optional<Person> person = persons.findForChange(it.person());
        if (person.isEmpty() || persons.cooperations(it.person()).stream().noneMatch(caller::maySee)) {
            return new Outcome.UnknownPerson();
        }
        List<FieldError> errors = errors(it);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        GivenAppointment given = new GivenAppointment(
                UUID.randomUUID(),
                it.kind(),
                person.get().named(),
                it.cooperation(),
                it.body(),
                it.party(),
                it.project(),
                it.from(),
                it.to(),
                1);
        if (appointments.isHeld(given)) {
            return new Outcome.Held();
        }
        appointments.add(given, caller.subject());
        persons.knownIn(it.cooperation(), it.person());
        audit.record(
                "appointment-given",
                "appointment",
                given.id().toString(),
                it.cooperation(),
                Map.of("person", it.person(), "kind", it.kind()));
        publish.tell(RegisterStates.PersonState.of(it.person(), person.get().name()), given.state());
        return new Outcome.Given(given);
    }

    private List<FieldError> errors(Wanted it) {
        List<FieldError> errors = new ArrayList<>();
        switch (it.kind()) {
            case CHAIR, MEMBER -> {
                boolean isBody = it.body() != null
                        && register.body(it.body())
                                .map(Body::cooperation)
                                .filter(it.cooperation()::equals)
                                .isPresent();
                need(errors, isBody, "body", "Skriv id'et på et organ i samarbejdet.");
                unused(errors, it.party(), "party");
                unused(errors, it.project(), "project");
            }
            case FINANCE_OFFICER -> {
                boolean isParty = it.party() != null
                        && register.partyCodes(it.cooperation()).contains(it.party());
                need(errors, isParty, "party", "Skriv koden på en kommune eller region, der er part i samarbejdet.");
                unused(errors, it.body(), "body");
                unused(errors, it.project(), "project");
            }
            case PROJECT_LEAD -> {
                boolean isProject = it.project() != null && projects.isOf(it.project(), it.cooperation());
                need(errors, isProject, "project", "Skriv id'et på et projekt i samarbejdet.");
                unused(errors, it.body(), "body");
                unused(errors, it.party(), "party");
            }
            case WINDING_UP ->
                need(
                        errors,
                        false,
                        "kind",
                        "Hvem der fører afviklingen videre, står i beslutningen om overdragelsen; ret den dér.");
        }
        need(
                errors,
                it.to() == null || !it.to().isBefore(it.from()),
                "to",
                "Skriv en sidste dag, der ikke ligger før den første.");
        return errors;
    }

    private static void need(List<FieldError> errors, boolean holds, String field, String advice) {
        if (!holds) {
            errors.add(new FieldError(field, advice));
        }
    }

    private static void unused(List<FieldError> errors, @Nullable Object value, String field) {
        need(errors, value == null, field, "Udelad feltet; det hører ikke til den slags hverv.");
    }
}
