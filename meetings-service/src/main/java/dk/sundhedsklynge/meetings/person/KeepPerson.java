package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.Names;
import dk.sundhedsklynge.meetings.register.PublishRegister;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.RegisterStates;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds and edits persons. An e-mail address can make a user into a person, with all that the person was appointed to. So whoever
 * changes one must be the secretariat of every cooperation that gave the person an appointment.
 */
@ApplicationScoped
public class KeepPerson {
    private final Register register;
    private final Persons persons;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    KeepPerson(Register register, Persons persons, PublishRegister publish, AuditTrail audit, Caller caller) {
        this.register = register;
        this.persons = persons;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    public sealed interface Outcome {
        record Saved(Person person) implements Outcome {}

        record UnknownCooperation(String cooperation) implements Outcome {}

        record NotFound() implements Outcome {}

        record Forbidden() implements Outcome {}

        /** Another cooperation has given the person an appointment. */
        record AppointedElsewhere() implements Outcome {}

        /** Somebody else was first. */
        record Changed() implements Outcome {}
    }

    /** What is kept of a person; what is not known is null. */
    public record Details(
            String name, @Nullable String email, @Nullable String phone) {
        public Details {
            name = Names.kept(name);
            email = email == null || email.isBlank() ? null : Names.kept(email);
            phone = phone == null || phone.isBlank() ? null : Names.kept(phone);
        }
    }

    @Transactional
    public Outcome add(String cooperation, Details it) {
        switch (caller.permission(cooperation, Role.SECRETARIAT)) {
            case UNKNOWN -> {
                return new Outcome.UnknownCooperation(cooperation);
            }
            case FORBIDDEN -> {
                return new Outcome.Forbidden();
            }
            case GRANTED -> {}
        }
        if (register.cooperation(cooperation).isEmpty()) {
            return new Outcome.UnknownCooperation(cooperation);
        }
        Person person = new Person(UUID.randomUUID(), it.name(), it.email(), it.phone(), 1);
        persons.add(person, cooperation);
        audit.record("person-added", "person", person.id().toString(), cooperation, Map.of());
        return new Outcome.Saved(person);
    }

    /**
     * What an archive knows of the person does not keep others from writing.
     *
     * @param read the version that the caller has looked at
     */
    @Transactional
    Outcome edit(UUID id, IfMatch read, Details it) {
        Person held = persons.findForChange(id).orElse(null);
        List<String> cooperations =
                persons.cooperations(id).stream().filter(caller::maySee).toList();
        if (held == null || cooperations.isEmpty()) {
            return new Outcome.NotFound();
        }
        List<String> living = cooperations.stream()
                .filter(known -> !register.isArchive(known))
                .toList();
        if ((living.isEmpty() ? cooperations : living).stream().noneMatch(this::isSecretariat)) {
            return new Outcome.Forbidden();
        }
        if (!persons.appointedIn(id).stream()
                .filter(appointed -> !register.isArchive(appointed))
                .allMatch(this::isSecretariat)) {
            return new Outcome.AppointedElsewhere();
        }
        if (!read.isOf(held.version())) {
            return new Outcome.Changed();
        }
        Person edited = persons.edit(id, it.name(), it.email(), it.phone());
        audit.record(
                "person-edited",
                "person",
                id.toString(),
                null,
                Map.of(
                        "name",
                        !held.name().equals(edited.name()),
                        "email",
                        !Objects.equals(held.email(), edited.email()),
                        "phone",
                        !Objects.equals(held.phone(), edited.phone())));
        if (persons.isTold(id)) {
            publish.tell(RegisterStates.PersonState.of(id, edited.name()));
        }
        return new Outcome.Saved(edited);
    }

    private boolean isSecretariat(String cooperation) {
        return caller.permission(cooperation, Role.SECRETARIAT) == Permission.GRANTED;
    }
}
