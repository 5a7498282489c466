package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds a group or a chairmanship to a cooperation; the bodies that the law sets up are there already. */
@ApplicationScoped
class AddBody {
    /** Ends of ids that belong to bodies of the law, and to minutes of a body that nobody could tell. */
    private static final Set<String> RESERVED = Set.of("politisk", "fagligt", "andet", "sundhedsraad");

    private final Register register;
    private final RegisterTables tables;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    AddBody(Register register, RegisterTables tables, PublishRegister publish, AuditTrail audit, Caller caller) {
        this.register = register;
        this.tables = tables;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    sealed interface Outcome {
        record Added(Body body) implements Outcome {}

        record UnknownCooperation(String cooperation) implements Outcome {}

        record Forbidden() implements Outcome {}

        record Invalid(List<FieldError> errors) implements Outcome {}

        /** There is a body of that name. */
        record Taken(String name) implements Outcome {}
    }

    @Transactional
    Outcome add(String cooperation, String type, String name, @Nullable LocalDate from) {
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
        Optional<BodyType> known = register.bodyType(type).filter(BodyType::canBeAdded);
        if (known.isEmpty()) {
            return new Outcome.Invalid(List.of(
                    new FieldError("type", "Skriv chairmanship for et formandskab eller group for en gruppe.")));
        }
        String kept = Names.kept(name);
        String slug = Slug.of(kept);
        if (slug.isEmpty()) {
            return new Outcome.Invalid(List.of(new FieldError("name", "Skriv et navn med bogstaver eller tal.")));
        }
        List<Body> bodies = tables.bodiesForChange(cooperation);
        if (bodies.stream().anyMatch(body -> body.isCalled(kept))) {
            return new Outcome.Taken(kept);
        }
        Body body = new Body(
                cooperation + ":" + free(slug, cooperation, bodies),
                cooperation,
                type,
                Level.OTHER,
                kept,
                from,
                known.get().to(),
                1);
        tables.add(body);
        audit.record("body-added", "body", body.id(), cooperation, Map.of("type", type, "name", kept));
        publish.tell(RegisterStates.BodyState.of(body));
        return new Outcome.Added(body);
    }

    /** The slug, with a number behind it when another body has it: one that was renamed, or one of the law. */
    private static String free(String slug, String cooperation, List<Body> bodies) {
        Set<String> taken = bodies.stream().map(Body::id).collect(Collectors.toSet());
        return Stream.concat(Stream.of(slug), IntStream.iterate(2, it -> it + 1).mapToObj(it -> slug + "-" + it))
                .filter(end -> !RESERVED.contains(end) && !taken.contains(cooperation + ":" + end))
                .findFirst()
                .orElseThrow();
    }
}
