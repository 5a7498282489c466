package dk.sundhedsklynge.projects.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The projects' part of the suite's status. Its shape is a contract of its own; amounts are kroner as decimals. */
@Path("/api/projects/v1/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status")
public class StatusApi {
    private static final int EVERYTHING = 100_000;

    private final ReadProjects read;

    StatusApi(ReadProjects read) {
        this.read = read;
    }

    public record Status(List<Line> projects) {}

    /**
     * @param cluster name of the cooperation
     * @param phaseLabel the phase in Danish
     * @param granted kroner; null when the figure stems from a closed item that this reader may not see
     * @param publishedOn the day the figures were published; left out when they are as things stand
     */
    public record Line(
            String name,
            List<String> aliases,
            String cluster,
            Phase phase,
            String phaseLabel,
            @Nullable BigDecimal granted,
            @Nullable BigDecimal spent,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate publishedOn) {

        static Line of(ProjectView project) {
            ProjectMoney money = project.money();
            return new Line(
                    project.name(),
                    project.aliases(),
                    project.cooperationName(),
                    project.phase(),
                    project.phaseLabel(),
                    money == null ? null : kronerOrNull(money.granted()),
                    money == null ? null : kronerOrNull(money.spent()),
                    money == null ? null : money.publishedOn());
        }

        private static @Nullable BigDecimal kronerOrNull(@Nullable Money money) {
            return money == null ? null : BigDecimal.valueOf(money.ore(), 2);
        }
    }

    @GET
    @Operation(summary = "Alle projekter med fase, bevilget og anvendt")
    public Status status(@QueryParam("cooperation") @Nullable String cooperation) {
        if (cooperation != null && !read.isVisible(cooperation)) {
            throw Problem.noCooperation(cooperation);
        }
        return new Status(read.search(cooperation, null, null, null, EVERYTHING).items().stream()
                .sorted(Comparator.comparing(ProjectView::cooperationName))
                .map(Line::of)
                .toList());
    }
}
