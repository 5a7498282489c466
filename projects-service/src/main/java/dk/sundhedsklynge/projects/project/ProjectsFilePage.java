package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list of projects as a file for a spreadsheet. */
@Path("/projekter/projekter.csv")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class ProjectsFilePage {
    private final ReadProjects read;
    private final ChosenCooperation chosen;

    ProjectsFilePage(ReadProjects read, ChosenCooperation chosen) {
        this.read = read;
        this.chosen = chosen;
    }

    @GET
    @Operation(hidden = true)
    public Response file(
            @QueryParam("fase") @DefaultValue("") String phase,
            @QueryParam("ejer") @DefaultValue("") String owner,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("sorter") @Nullable String sorted) {
        Sorting sorting = ProjectsPage.sorting(sorted);
        Csv csv = new Csv(
                "Projekt",
                "Andre navne",
                "Klynge",
                "Fase",
                "Projektejer",
                "Deltagere",
                "Start",
                "Slut",
                "Bevilget",
                "Reserveret",
                "Anvendt",
                "Rest af bevilling",
                "Ikke fuldt oplyst",
                "Beløb offentliggjort");
        read.list(
                        chosen.get().map(CooperationChoice::id).orElse(null),
                        ProjectsPage.search(phase, owner, words),
                        ProjectsPage.order(sorting),
                        sorting.descending(),
                        Turn.START,
                        ListFoot.MOST_COUNTED)
                .items()
                .forEach(it -> csv.row(
                        it.name(),
                        String.join(", ", it.aliases()),
                        it.cooperationName(),
                        it.phaseLabel(),
                        it.ownerText(),
                        String.join(", ", it.partnerNames()),
                        it.from(),
                        it.until(),
                        amount(it, ProjectMoney::granted),
                        amount(it, ProjectMoney::reserved),
                        amount(it, ProjectMoney::spentOrLeast),
                        amount(it, ProjectMoney::remaining),
                        unknown(it.money()),
                        it.money() == null ? null : it.money().publishedOn()));
        return csv.answer("projekter.csv");
    }

    /** A column of amounts that has words in it cannot be added up. */
    private static String unknown(@Nullable ProjectMoney money) {
        if (money == null) {
            return "";
        }
        List<String> unknown = new ArrayList<>();
        if (money.granted() == null) {
            unknown.add("Bevilget: ikke oplyst");
        }
        if (money.spent() == null) {
            unknown.add(money.spentAtLeast() == null ? "Anvendt: ikke oplyst" : "Anvendt: mindst");
        }
        if (money.remaining() == null) {
            unknown.add("Rest af bevilling: ikke oplyst");
        }
        return String.join(", ", unknown);
    }

    /** Null for what nobody has stated, and for what stems from a closed item that the reader may not see. */
    private static @Nullable Money amount(ProjectView it, Function<ProjectMoney, @Nullable Money> figure) {
        ProjectMoney money = it.money();
        return money == null || !money.isTold() ? null : figure.apply(money);
    }
}
