package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.security.Appointment;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.security.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who the caller is to the register, and what they may. Asking binds a user without roles to a person, if that can be done. */
@Path("/api/meetings/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class MeApi {
    private final BindUser bind;
    private final Register register;
    private final PersonSettings settings;
    private final Caller caller;

    MeApi(BindUser bind, Register register, PersonSettings settings, Caller caller) {
        this.bind = bind;
        this.register = register;
        this.settings = settings;
        this.caller = caller;
    }

    /** The person that the caller is. */
    public record MyPerson(UUID id, String name) {}

    /**
     * What the caller may in one cooperation, beside reading what is open.
     *
     * @param closed whether they read what is closed
     * @param roles as which they may change something
     */
    public record Right(String cooperation, String name, boolean closed, List<String> roles) {}

    /**
     * @param roles those that the token gives
     * @param person null while the register does not know who the caller is
     * @param appointments those in force today
     * @param advice Danish: what to do, when the register does not know who the caller is; else null
     */
    public record Me(
            String subject,
            String name,
            List<String> roles,
            @Nullable MyPerson person,
            List<Appointment> appointments,
            List<Right> rights,
            @Nullable String advice) {}

    @GET
    @Operation(summary = "Hvem du er i registret, dine roller og hverv, og hvad du må")
    public Me me() {
        BindUser.Outcome outcome = caller.signedIn().map(bind::bind).orElseGet(BindUser.Outcome.NoPerson::new);
        return new Me(
                caller.subject(),
                caller.displayName(),
                caller.signedIn().map(SignedIn::roles).stream()
                        .flatMap(roles -> roles.stream().map(Role::code))
                        .sorted()
                        .toList(),
                outcome instanceof BindUser.Outcome.Bound bound
                        ? new MyPerson(bound.person().id(), bound.person().name())
                        : null,
                caller.appointments(),
                register.cooperations().stream()
                        .filter(it -> caller.maySee(it.id()))
                        .map(this::right)
                        .toList(),
                advice(outcome));
    }

    private Right right(Cooperation it) {
        return new Right(
                it.id(),
                it.name(),
                caller.maySeeClosed(it.id()),
                Arrays.stream(Role.values())
                        .filter(role -> caller.holds(it.id(), role))
                        .map(Role::code)
                        .toList());
    }

    private @Nullable String advice(BindUser.Outcome outcome) {
        return switch (outcome) {
            case BindUser.Outcome.Bound bound -> null;
            case BindUser.Outcome.HasRoles roles -> null;
            case BindUser.Outcome.NoVerifiedEmail unverified ->
                "Din e-mailadresse er ikke bekræftet. Bekræft den hos den, der har givet dig din bruger, og log ind igen."
                        + " Skriv til %s, hvis det ikke hjælper.".formatted(settings.contact());
            case BindUser.Outcome.NoPerson nobody ->
                "Registret kender ingen person med din e-mailadresse. Skriv til %s, og oplys dit navn og den adresse."
                        .formatted(settings.contact());
            case BindUser.Outcome.SeveralPersons several ->
                "Registret har flere personer med din e-mailadresse. Skriv til %s, så det bliver rettet."
                        .formatted(settings.contact());
        };
    }
}
