package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.PublishRegister;
import dk.sundhedsklynge.meetings.register.RegisterStates;
import dk.sundhedsklynge.platform.access.UserState;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out which person a user is, once and for all. The e-mail address must be verified and that of exactly one person; what
 * becomes of it later, in the token or in the register, changes nothing. A user whom the token gives a role is bound to nobody.
 */
@ApplicationScoped
class BindUser {
    private final UserAccounts users;
    private final Persons persons;
    private final PublishRegister publish;
    private final AuditTrail audit;

    BindUser(UserAccounts users, Persons persons, PublishRegister publish, AuditTrail audit) {
        this.users = users;
        this.persons = persons;
        this.publish = publish;
        this.audit = audit;
    }

    sealed interface Outcome {
        /** By this call or earlier. */
        record Bound(Person.Named person) implements Outcome {}

        /** The token gives a role; nobody is looked for. */
        record HasRoles() implements Outcome {}

        record NoVerifiedEmail() implements Outcome {}

        record NoPerson() implements Outcome {}

        record SeveralPersons() implements Outcome {}
    }

    @Transactional
    Outcome bind(SignedIn it) {
        Optional<Person.Named> bound = users.personOf(it.user());
        if (bound.isPresent()) {
            return new Outcome.Bound(bound.get());
        }
        if (!it.roles().isEmpty()) {
            return new Outcome.HasRoles();
        }
        if (it.verifiedEmail() == null) {
            return new Outcome.NoVerifiedEmail();
        }
        List<Person> matches = persons.withEmail(it.verifiedEmail());
        return switch (matches.size()) {
            case 0 -> new Outcome.NoPerson();
            case 1 -> new Outcome.Bound(bound(it, matches.getFirst()));
            default -> new Outcome.SeveralPersons();
        };
    }

    private Person.Named bound(SignedIn it, Person person) {
        UserState user = UserAccounts.state(it.user(), person.id());
        if (!users.bind(user)) {
            return users.personOf(it.user()).orElseThrow();
        }
        audit.record("user-bound", "user", user.id().toString(), null, Map.of("person", person.id()));
        publish.tell(RegisterStates.PersonState.of(person.id(), person.name()), new RegisterStates.UserTold(user));
        return person.named();
    }
}
