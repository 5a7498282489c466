package dk.sundhedsklynge.meetings.home;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The first page, behind sign-in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HomePage {
    private final Home home;
    private final ChosenCooperation chosen;

    HomePage(Home home, ChosenCooperation chosen) {
        this.home = home;
        this.chosen = chosen;
    }

    record Shown(Home.Shown shown) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance front() {
        return new Shown(home.show(chosen.shown()));
    }
}
