package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.door.Door;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.problem.ProblemWriter;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What is answered to those who are not signed in: a partner gets a problem document, a browser on its way to a page is led to
 * sign in and back, and all else is told that nothing was done.
 */
@ApplicationScoped
class AskToSignIn {
    private static final Uni<FormsOfEndedSessions.Outcome> NOT_KEPT =
            Uni.createFrom().item(new FormsOfEndedSessions.Outcome.NotKept());

    private final ProblemWriter problems;
    private final SignOutRedirect signOutRedirect;
    private final FormsOfEndedSessions forms;

    AskToSignIn(ProblemWriter problems, SignOutRedirect signOutRedirect, FormsOfEndedSessions forms) {
        this.problems = problems;
        this.signOutRedirect = signOutRedirect;
        this.forms = forms;
    }

    /**
     * Ends the response; where it did not, the error handling of the server would write over it.
     *
     * @param wayIn removes the cookies of the session and says where to sign in
     */
    Uni<Void> answer(RoutingContext context, Supplier<Uni<ChallengeData>> wayIn) {
        if (Door.isApi(context.normalizedPath())) {
            problems.askToSignIn(context);
            return Uni.createFrom().voidItem();
        }
        return switch (NotSignedIn.noted(context)) {
            case NO_SESSION -> wayIn.get().chain(way -> leadIn(context, way));
            case SESSION_ENDED -> leadOut(context);
            case USER_WITHDRAWN -> done(() -> problems.answer(context, withdrawn()));
            case SIGN_IN_FAILED -> done(() -> problems.answer(context, failed()));
        };
    }

    private Uni<Void> leadIn(RoutingContext context, ChallengeData way) {
        if (way.status == HttpResponseStatus.FOUND.code()) {
            return done(() -> {
                way.getHeaders().forEach((name, value) -> context.response().putHeader(name, value));
                context.response().setStatusCode(way.status).end();
            });
        }
        return Navigation.isNavigation(context.request())
                ? done(() -> problems.answer(context, failed()))
                : keepOrSayNothingDone(context, path -> path);
    }

    /**
     * Keycloak may not know yet that the session has ended, and would give the browser new tokens of it again and again. So the
     * way to sign in leads through the way out.
     */
    private Uni<Void> leadOut(RoutingContext context) {
        if (FormsSentByScript.isOne(context.request())) {
            // The browser opens the path itself, with its cookies, and is led out then: the way holds a token.
            return keepOrSayNothingDone(context, path -> path);
        }
        SessionCookies.remove(context);
        UnaryOperator<String> out = next ->
                signOutRedirect.through(SessionCookies.idToken(context), next).toString();
        return Navigation.isNavigation(context.request())
                ? done(() -> redirect(
                        context,
                        HttpResponseStatus.FOUND,
                        out.apply(context.request().uri())))
                : keepOrSayNothingDone(context, out);
    }

    /** @param way from the path where a form that was kept can be sent to where the browser goes first */
    private Uni<Void> keepOrSayNothingDone(RoutingContext context, UnaryOperator<String> way) {
        return (Navigation.isForm(context.request()) ? forms.keep(context) : NOT_KEPT)
                .invoke(outcome -> {
                    switch (outcome) {
                        case FormsOfEndedSessions.Outcome.Kept kept ->
                            redirect(context, HttpResponseStatus.SEE_OTHER, way.apply(kept.path()));
                        case FormsOfEndedSessions.Outcome.NotKept ignored ->
                            problems.answer(context, nothingDone(context));
                        case FormsOfEndedSessions.Outcome.Full ignored -> problems.answer(context, noRoom());
                    }
                })
                .replaceWithVoid();
    }

    private static void redirect(RoutingContext context, HttpResponseStatus status, String to) {
        context.response()
                .setStatusCode(status.code())
                .putHeader(HttpHeaders.LOCATION, to)
                .end();
    }

    private static Uni<Void> done(Runnable answer) {
        return Uni.createFrom().voidItem().invoke(answer);
    }

    private static Problem nothingDone(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return Problem.of(
                401,
                "signed-out",
                "Du er ikke logget ind",
                type != null && type.startsWith("multipart/")
                        ? "Din session er slut, og filen er ikke sendt. Log ind, gå tilbage til siden, og vælg filen igen."
                        : "Din session er slut, og intet er gemt. Log ind, og prøv igen.");
    }

    private static Problem noRoom() {
        return Problem.of(
                401,
                "signed-out",
                "Du er ikke logget ind",
                "Din session er slut, og der er lige nu ikke plads til at gemme det, du sendte. Log ind, gå tilbage til siden, og send"
                        + " det igen; en fil skal vælges igen.");
    }

    private static Problem failed() {
        return Problem.of(
                401,
                "sign-in-failed",
                "Det lykkedes ikke at logge ind",
                "Prøv igen; bliver det ved, så sig til driften, hvornår det skete.");
    }

    private static Problem withdrawn() {
        return Problem.of(
                403,
                "access-withdrawn",
                "Din adgang er lukket",
                "Spørg sekretariatet eller driften. Skal en anden bruge maskinen, så log ud først.");
    }
}
