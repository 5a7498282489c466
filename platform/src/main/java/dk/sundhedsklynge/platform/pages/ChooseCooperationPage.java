package dk.sundhedsklynge.platform.pages;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Takes the choice that the reader makes in the header of any page, and goes back to that page. */
@Path("/samarbejde")
public class ChooseCooperationPage {
    /** A path of this site, and nothing that a browser could take for another site. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_-]*");

    private final ChosenCooperation chosen;

    ChooseCooperationPage(ChosenCooperation chosen) {
        this.chosen = chosen;
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
        chosen.choose(Objects.requireNonNullElse(id, ""));
        boolean own = back != null && OWN_PATH.matcher(back).matches();
        return Response.seeOther(URI.create(own ? back : "/")).build();
    }
}
