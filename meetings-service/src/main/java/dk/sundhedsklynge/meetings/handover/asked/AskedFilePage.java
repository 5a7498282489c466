package dk.sundhedsklynge.meetings.handover.asked;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of what is missing as a file for a spreadsheet. */
@Path("/overdragelse/{run}/mangler.csv")
@Produces(MediaType.WILDCARD)
@Blocking
public class AskedFilePage {
    private final AskedPage list;

    AskedFilePage(AskedPage list) {
        this.list = list;
    }

    @GET
    @Operation(hidden = true)
    public Response file(@PathParam("run") UUID run, @BeanParam AskedPage.Search search) {
        return list.file(run, search);
    }
}
