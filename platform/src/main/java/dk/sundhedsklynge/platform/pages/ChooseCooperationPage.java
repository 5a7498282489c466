package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.SignIn;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Takes the choice that the reader makes in the header of any page, and goes back to that page. Of the three services the one that
 * owns access answers here, as it does at the end of every sign-in.
 */
@IfBuildProperty(name = "klynge.owns-access", stringValue = "true")
@Path("/samarbejde")
public class ChooseCooperationPage {
    /** A path of this site, and nothing that a browser could take for another site. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_-]*");

    /** With a query, as the browser asked for it before it was signed in. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

    private final ChosenCooperation chosen;
    private final StoredChoices stored;
    private final Caller caller;

    ChooseCooperationPage(ChosenCooperation chosen, StoredChoices stored, Caller caller) {
        this.chosen = chosen;
        this.stored = stored;
        this.caller = caller;
    }

    /**
     * @param id empty for all
     * @param back path of the page that the choice was made on
     */
    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(@FormParam("id") @Nullable String id, @FormParam("tilbage") @Nullable String back) {
        stored.keep(caller.subject(), chosen.choose(Objects.requireNonNullElse(id, "")));
        boolean own = back != null && OWN_PATH.matcher(back).matches();
        return Response.seeOther(URI.create(own ? back : "/")).build();
    }

    /** Gives this browser what its reader chose last in any, and goes on to the page that they asked for before they signed in. */
    @GET
    @Blocking
    @Path("/husket")
    @Operation(hidden = true)
    public Response remember(RoutingContext context) {
        stored.find(caller.subject()).ifPresent(chosen::choose);
        String asked = context.request().uri();
        String to = asked.startsWith(SignIn.CHOSEN_BEFORE) ? asked.substring(SignIn.CHOSEN_BEFORE.length()) : "";
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, OWN_ADDRESS.matcher(to).matches() ? to : "/")
                .build();
    }
}
