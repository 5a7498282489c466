package dk.sundhedsklynge.meetings.access;

import dk.sundhedsklynge.platform.access.EndAccess;
import dk.sundhedsklynge.platform.access.EndAccess.WithdrawnUser;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users who may not come in until further notice, by the id that Keycloak gives them. */
@Path("/api/meetings/v1/withdrawn-users/{subject}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class WithdrawnUserApi {
    /** As Keycloak gives them. Whoever has not been here yet may have to be kept out too, so it need not be known. */
    private static final Pattern SUBJECT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final EndAccess access;
    private final Caller caller;

    WithdrawnUserApi(EndAccess access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    public record Withdrawal(
            @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
            String reason) {}

    @GET
    @Operation(summary = "Siden hvornår en brugers adgang er lukket (driften)")
    public WithdrawnUser get(@PathParam("subject") String subject) {
        requireOperator();
        return access.withdrawn(subject).orElseThrow(WithdrawnUserApi::notWithdrawn);
    }

    @PUT
    @Operation(
            summary =
                    "Luk en brugers adgang til de tre tjenester inden 10 sekunder og indtil videre, også med et gyldigt"
                            + " token (driften)")
    public WithdrawnUser withdraw(
            @PathParam("subject") String subject, @NotNull(message = "Skriv hvorfor") @Valid Withdrawal withdrawal) {
        requireOperator();
        if (!SUBJECT.matcher(subject).matches()) {
            throw Problem.parameter(
                    "subject",
                    subject,
                    "Skriv brugerens id i Keycloak; det ser ud som 3f2a6c1e-8b4d-4c57-9e0a-d5b1f7a92c36.");
        }
        if (subject.equals(caller.subject())) {
            throw Problem.conflict("own-access", "Det er din egen adgang", "Bed en anden fra driften om at lukke den.");
        }
        return access.withdraw(subject, withdrawal.reason());
    }

    @DELETE
    @Operation(summary = "Åbn en brugers adgang igen (driften)")
    public void lift(@PathParam("subject") String subject) {
        requireOperator();
        if (!access.lift(subject)) {
            throw notWithdrawn();
        }
    }

    private void requireOperator() {
        if (!caller.hasRole(Role.OPERATOR)) {
            throw Problem.forbidden("Kun driften lukker og åbner brugeres adgang.");
        }
    }

    private static Problem notWithdrawn() {
        return Problem.notFound("Brugerens adgang er ikke lukket.");
    }
}
