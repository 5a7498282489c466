package dk.sundhedsklynge.platform.access;

import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.SessionCookies;
import dk.sundhedsklynge.platform.security.SignOutRedirect;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The way out of the suite. A link to it only asks; the form that does it has to come from this site. Whoever has no session here
 * is still led through Keycloak's way out, so that another can sign in at the same machine.
 */
@IfBuildProperty(name = "klynge.owns-access", stringValue = "true")
@Path(SignOutRedirect.PATH)
@Produces(MediaType.TEXT_HTML)
public class SignOutPage {
    private final EndAccess access;
    private final Caller caller;
    private final SignOutRedirect signOutRedirect;

    SignOutPage(EndAccess access, Caller caller, SignOutRedirect signOutRedirect) {
        this.access = access;
        this.caller = caller;
        this.signOutRedirect = signOutRedirect;
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signOut();

        static native TemplateInstance signedOut();
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance ask() {
        return Templates.signOut();
    }

    @POST
    @Blocking
    @Operation(hidden = true)
    public Response signOut(RoutingContext context) {
        caller.session().ifPresent(access::endSession);
        SessionCookies.remove(context);
        return Response.seeOther(signOutRedirect.through(SessionCookies.idToken(context), SignOutRedirect.RECEIPT))
                .build();
    }

    /** Where Keycloak sends the browser when its session has ended. */
    @GET
    @Path("/kvittering")
    @Operation(hidden = true)
    public TemplateInstance receipt() {
        return Templates.signedOut();
    }
}
