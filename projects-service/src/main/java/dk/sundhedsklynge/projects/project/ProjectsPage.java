package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The projects that the reader may see, by name, with phase and money. */
@Path("/projekter")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProjectsPage {
    private static final int MOST = 1000;

    private final ReadProjects read;
    private final ChosenCooperation chosen;

    ProjectsPage(ReadProjects read, ChosenCooperation chosen) {
        this.read = read;
        this.chosen = chosen;
    }

    record Shown(List<Row> projects) implements TemplateInstance {}

    /** @param money null when the figures stem from a closed item that this reader may not see */
    record Row(
            UUID id,
            String name,
            String aliases,
            String cluster,
            String phase,
            @Nullable ProjectMoney money) {

        static Row of(ProjectView project) {
            return new Row(
                    project.id(),
                    project.name(),
                    String.join(", ", project.aliases()),
                    project.cooperationName(),
                    project.phaseLabel(),
                    project.money());
        }
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance projects() {
        return new Shown(
                read
                        .search(chosen.get().map(CooperationChoice::id).orElse(null), null, null, null, MOST)
                        .items()
                        .stream()
                        .map(Row::of)
                        .toList());
    }
}
