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

/**
 * What is answered to those who are not signed in: a partner gets a problem document, a browser on its way to a page is led to
 * sign in and back, and all else is told that nothing was done.
 */
@ApplicationScoped
class AskToSignIn {
    private final ProblemWriter problems;
    private final SignOutRedirect signOutRedirect;

    AskToSignIn(ProblemWriter problems, SignOutRedirect signOutRedirect) {
        this.problems = problems;
        this.signOutRedirect = signOutRedirect;
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
            case NO_SESSION -> wayIn.get().invoke(way -> leadIn(context, way)).replaceWithVoid();
            case SESSION_ENDED -> done(() -> leadOut(context));
            case USER_WITHDRAWN -> done(() -> problems.answer(context, withdrawn()));
            case SIGN_IN_FAILED -> done(() -> problems.answer(context, failed()));
        };
    }

    private void leadIn(RoutingContext context, ChallengeData way) {
        if (way.status == HttpResponseStatus.FOUND.code()) {
            way.getHeaders().forEach((name, value) -> context.response().putHeader(name, value));
            context.response().setStatusCode(way.status).end();
        } else {
            problems.answer(context, Navigation.isNavigation(context.request()) ? failed() : nothingDone());
        }
    }

    /**
     * Keycloak may not know yet that the session has ended, and would give the browser new tokens of it again and again. So the
     * way to sign in leads through the way out.
     */
    private void leadOut(RoutingContext context) {
        SessionCookies.remove(context);
        if (Navigation.isNavigation(context.request())) {
            String back = signOutRedirect
                    .through(SessionCookies.idToken(context), context.request().uri())
                    .toString();
            context.response()
                    .setStatusCode(HttpResponseStatus.FOUND.code())
                    .putHeader(HttpHeaders.LOCATION, back)
                    .end();
        } else {
            problems.answer(context, nothingDone());
        }
    }

    private static Uni<Void> done(Runnable answer) {
        return Uni.createFrom().voidItem().invoke(answer);
    }

    private static Problem nothingDone() {
        return Problem.of(
                401,
                "signed-out",
                "Du er ikke logget ind",
                "Din session er slut, og intet er gemt. Log ind, og prøv igen.");
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
