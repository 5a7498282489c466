package dk.sundhedsklynge.meetings.help;

import dk.sundhedsklynge.platform.pages.Tab;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Help for all who may sign in. */
@Path("/hjaelp")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HelpPage {
    /** @param parts of the tabs that there are */
    record Shown(Set<String> parts) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance help() {
        return new Shown(Arrays.stream(Tab.values()).map(Tab::part).collect(Collectors.toSet()));
    }
}
