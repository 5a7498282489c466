package dk.sundhedsklynge.platform.http;

import io.quarkus.qute.Qute;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Chairs of a house for those who sign in. */
@Path("/stole")
@Produces(MediaType.TEXT_HTML)
public class ChairPages {
    @GET
    public String page() {
        return Qute.fmt("{#include page/shell part='projekter'}{#title}Stole{/title}<h1>Alle stole</h1>{/include}")
                .render();
    }

    @POST
    public String change() {
        return "<p>Ændret</p>";
    }
}
