package dk.sundhedsklynge.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dk.sundhedsklynge.platform.text.DanishLists;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.Deployment;

/** Turns whatever goes wrong in a request into a problem document. Nothing of the inside of the service is told. */
public class ProblemExceptionMappers {
    static final String MEDIA_TYPE = "application/problem+json";

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException invalid) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(FieldNames.of(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        String fields = errors.stream()
                .map(error -> error.field().isEmpty() ? error.message() : error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
        return answer(Problem.of(400, "invalid", "Noget er skrevet forkert", "Ret og send igen. " + fields, errors));
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException unreadable) {
        return answer(json(unreadable));
    }

    /** Quarkus maps this subclass itself; without this method its answer would be sent. */
    @ServerExceptionMapper(priority = 1)
    public Response unfit(MismatchedInputException unfit) {
        return answer(json(unfit));
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException refused) {
        Throwable cause = refused.getCause();
        if (cause instanceof JsonProcessingException unreadable) {
            return answer(json(unreadable));
        }
        if (cause instanceof Problem parameter) {
            return answer(parameter);
        }
        if (cause == null && (refused instanceof NotAllowedException || refused instanceof NotFoundException)) {
            return wrongMethodOrPath();
        }
        return answer(ofStatus(refused.getResponse().getStatus(), refused));
    }

    /** The server takes a method for a missing path where several classes share the beginning of the path. */
    private static Response wrongMethodOrPath() {
        var request = CurrentRequestManager.get();
        SortedSet<String> allowed = AllowedMethods.of(request.getDeployment(), request.getPath());
        return allowed.isEmpty() || allowed.contains(request.getMethod())
                ? answer(unknownPath())
                : builder(notAllowed(request.getDeployment(), request.getPath()))
                        .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                        .build();
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException unauthorized) {
        return answer(signIn());
    }

    @ServerExceptionMapper
    public Response unauthenticated(AuthenticationFailedException unauthenticated) {
        return answer(signIn());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return answer(anotherRole());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, ContainerRequestContext request) {
        return answer(UnexpectedFailure.problem(
                failure,
                request.getMethod(),
                request.getUriInfo().getRequestUri().getRawPath()));
    }

    static Problem signIn() {
        return Problem.of(
                401,
                "sign-in",
                "Log ind først",
                "Send et gyldigt token i Authorization: Bearer; det gamle kan være udløbet.");
    }

    private static Problem anotherRole() {
        return Problem.forbidden("Det kræver en anden rolle; spørg sekretariatet eller din administrator.");
    }

    static Problem unknownPath() {
        return Problem.notFound("Der er intet på denne adresse. Se, om den er skrevet rigtigt.");
    }

    /** With the way to the page that an address of a form belongs to, for whoever opened it by itself. */
    private static Problem notAllowed(Deployment deployment, String path) {
        Problem problem = methodNotAllowed();
        return AllowedMethods.readableAbove(deployment, path)
                .map(problem::seeing)
                .orElse(problem);
    }

    private static Problem methodNotAllowed() {
        return Problem.of(
                405, "method-not-allowed", "Metoden kan ikke bruges her", "Brug en af dem, som Allow nævner.");
    }

    static Problem tooLarge() {
        return Problem.of(413, "too-large", "Det er for stort", "Del det op, eller send kun det nødvendige.");
    }

    private static Problem ofStatus(int status, WebApplicationException refused) {
        return switch (status) {
            case 400 ->
                Problem.invalid("invalid", "Forespørgslen kan ikke læses", advice(refused, "Se formatet i openapi."));
            case 401 -> signIn();
            case 403 -> anotherRole();
            case 404 -> unknownPath();
            case 405 -> methodNotAllowed();
            case 406 ->
                Problem.of(
                        406,
                        "not-acceptable",
                        "Formatet kan ikke leveres",
                        "Bed om et af formaterne i openapi med Accept.");
            case 413 -> tooLarge();
            case 415 -> unsupportedFormat();
            default -> Problem.of(status, "refused", "Forespørgslen blev afvist", advice(refused, "Se openapi."));
        };
    }

    private static Problem unsupportedFormat() {
        var request = CurrentRequestManager.get();
        List<String> accepted = AcceptedTypes.of(request.getDeployment(), request.getPath(), request.getMethod());
        return Problem.of(
                415,
                "unsupported-media-type",
                "Formatet kan ikke læses",
                accepted.isEmpty()
                        ? "Skriv formatet i Content-Type, som openapi viser."
                        : "Send det som %s, og skriv det i Content-Type.".formatted(DanishLists.or(accepted)));
    }

    private static String advice(WebApplicationException refused, String otherwise) {
        Object entity = refused.getResponse().getEntity();
        return entity instanceof String text && !text.isBlank() ? text : otherwise;
    }

    private static Problem json(JsonProcessingException unreadable) {
        String line = unreadable.getLocation() == null
                ? ""
                : "Linje %d, tegn %d. "
                        .formatted(
                                unreadable.getLocation().getLineNr(),
                                unreadable.getLocation().getColumnNr());
        return UnreadableJson.fieldError(unreadable)
                .map(error -> Problem.of(
                        400,
                        "invalid-json",
                        "Et felt kan ikke læses",
                        "Ret %s og send igen. %s%s.".formatted(error.field(), line, error.message()),
                        List.of(error)))
                .orElseGet(() -> Problem.invalid(
                        "invalid-json",
                        "JSON kan ikke læses",
                        line
                                + (UnreadableJson.goesOn(unreadable)
                                        ? "Der står mere efter værdien; send kun den ene værdi."
                                        : "Ret det og send igen.")));
    }

    private static Response answer(Problem problem) {
        return builder(problem).build();
    }

    private static Response.ResponseBuilder builder(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header(HttpHeaders.RETRY_AFTER, problem.status() == 503 ? Problem.RETRY_AFTER : null)
                .entity(problem.document());
    }
}
