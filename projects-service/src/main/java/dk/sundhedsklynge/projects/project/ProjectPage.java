package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One project to read: where it stands, its money, and each change with the way back to the decision or source behind it. */
@Path("/projekter/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProjectPage {
    private final ReadProjects read;
    private final ReadStatements statements;
    private final ShownMoney money;
    private final Caller caller;

    ProjectPage(ReadProjects read, ReadStatements statements, ShownMoney money, Caller caller) {
        this.read = read;
        this.statements = statements;
        this.money = money;
        this.caller = caller;
    }

    /**
     * A page. The money is null when the figures stem from a closed item that this reader may not see.
     *
     * @param isGrantBooked whether the ledger knows of money that was granted
     * @param otherFunds whether there is money in another fund than the cluster's own; false for readers who may not know
     * @param before what happened in the cooperation that a council has it from
     * @param written all versions of what was written by hand, the newest first
     * @param number of the newest version; 0 when there is none
     * @param input of the form that takes back
     * @param takeBackTo where that form is sent
     * @param received what was just done; empty when nothing was
     */
    public record Shown(
            ProjectView project,
            String aliases,
            String partners,
            @Nullable ProjectMoney money,
            boolean isGrantBooked,
            boolean otherFunds,
            List<LifeStep> steps,
            List<HistoryRow> rows,
            List<HistoryRow> before,
            List<HandedOver> handedOver,
            List<StatementView> written,
            int number,
            boolean mayWrite,
            boolean mayTakeBack,
            boolean mayEnterMoney,
            FormInput input,
            String takeBackTo,
            String received)
            implements TemplateInstance {}

    /**
     * A council that goes on with it.
     *
     * @param href its page with the council; null for readers who may not open it
     */
    public record HandedOver(
            String council, LocalDate on, @Nullable String href) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gjort") @Nullable String done) {
        return page(id, FormInput.blank(), done == null ? "" : received(done));
    }

    /** @param input of the form that takes back, blank or refused */
    public Shown page(UUID id, FormInput input, String received) {
        ProjectView project =
                read.find(id).orElseThrow(ProjectProblems::notFound).view();
        List<ChangeView> changes = read.history(id).orElseThrow(ProjectProblems::notFound);
        ProjectMoney known = project.money();
        boolean closedToo = caller.maySeeClosed(project.cooperation());
        List<ShownMoney.MoneyRow> orders = money.of(id).stream()
                .filter(it -> closedToo || it.access() == Access.OPEN)
                .toList();
        List<StatementView> written = statements.of(project);
        boolean mayWrite =
                caller.holds(project.cooperation(), Role.SECRETARIAT) || caller.leads(project.cooperation(), id);
        return new Shown(
                project,
                String.join(", ", project.aliases()),
                String.join(", ", project.partnerNames()),
                known,
                known != null && known.granted() != null && known.granted().ore() != 0,
                known != null && !known.isTold() && known.otherFunds(),
                LifeStep.of(project.phase(), changes, orders),
                HistoryRow.of(project.name(), changes, orders),
                HistoryRow.elsewhere(project.name(), read.historyBefore(project)),
                project.takenOverBy().stream()
                        .map(it -> new HandedOver(
                                it.councilName(),
                                it.on(),
                                caller.maySee(it.council()) ? "/projekter/" + it.project() : null))
                        .toList(),
                written,
                written.isEmpty() ? 0 : written.getFirst().number(),
                mayWrite,
                mayWrite && !written.isEmpty() && written.getFirst().action() != Statement.Action.TAKEN_BACK,
                caller.holds(project.cooperation(), Role.FINANCE, Role.SECRETARIAT),
                input,
                "/projekter/" + id + "/tag-tilbage",
                received);
    }

    private static String received(String done) {
        return switch (done) {
            case "oprettet" -> "Projektet er oprettet. Referater genkender det nu på navnet.";
            case "rettet" -> "Rettelsen er gemt.";
            case "taget-tilbage" -> "Det, der var skrevet i hånden, er taget tilbage.";
            case "fortrudt" -> "Det, der var skrevet i hånden, gælder igen.";
            default -> "";
        };
    }
}
