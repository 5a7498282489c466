package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.text.DanishOrder;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import dk.sundhedsklynge.projects.project.ShownProjects.Order;
import dk.sundhedsklynge.projects.project.ShownProjects.Search;
import dk.sundhedsklynge.projects.register.Parties;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The projects that the reader may see, with owner, phase and money. */
@Path("/projekter")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class ProjectsPage {
    private static final int ROWS = 50;

    /** Stands in the address for projects whose owner nobody has stated. */
    private static final String NO_OWNER = "mangler";

    private final ReadProjects read;
    private final Parties parties;
    private final ChosenCooperation chosen;
    private final Caller caller;
    private final Clock clock;

    ProjectsPage(ReadProjects read, Parties parties, ChosenCooperation chosen, Caller caller, Clock clock) {
        this.read = read;
        this.parties = parties;
        this.chosen = chosen;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param phase code of the phase that is asked for; empty for all
     * @param owners that can be asked for
     * @param owner the one that is asked for; empty for all
     * @param q a part of the name that is looked for
     * @param sort what is sorted by, as the address has it; empty for the usual
     */
    record Shown(
            List<Row> projects,
            List<Phase> phases,
            String phase,
            List<FormOption> owners,
            String owner,
            String q,
            String sort,
            SortHeading byName,
            SortHeading byPhase,
            SortHeading byUntil,
            ListFoot foot,
            boolean isFiltered,
            boolean mayWrite,
            LocalDate today)
            implements TemplateInstance {}

    /** @param money null when the figures stem from a closed item that this reader may not see */
    record Row(
            UUID id,
            String name,
            String aliases,
            String cluster,
            String phase,
            @Nullable String owner,
            @Nullable LocalDate until,
            @Nullable String handover,
            @Nullable ProjectMoney money) {

        static Row of(ProjectView project) {
            return new Row(
                    project.id(),
                    project.name(),
                    String.join(", ", project.aliases()),
                    project.cooperationName(),
                    project.phaseLabel(),
                    project.ownerText(),
                    project.until(),
                    whereItWent(project),
                    project.money());
        }
    }

    /** Who goes on with it as a project of their own, or whom it is from; null for neither. */
    private static @Nullable String whereItWent(ProjectView project) {
        ProjectView.TakenOverFrom from = project.takenOverFrom();
        return !project.takenOverBy().isEmpty()
                ? DanishLists.and(project.takenOverBy().stream()
                                .map(ProjectView.TakenOverBy::councilName)
                                .toList())
                        + " fører det videre som sit eget projekt"
                : from == null ? null : "Overtaget fra " + from.cooperationName();
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance projects(
            @QueryParam("fase") @DefaultValue("") String phase,
            @QueryParam("ejer") @DefaultValue("") String owner,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("sorter") @Nullable String sorted,
            @QueryParam("side") @Nullable String cursor) {
        ListAddress address = address(phase, owner, words);
        Sorting sorting = sorting(sorted);
        Search search = search(phase, owner, words);
        String cooperation = chosen.get().map(CooperationChoice::id).orElse(null);
        Slice<ProjectView> found = read.list(
                cooperation, search, order(sorting), sorting.descending(), Cursor.turn(cursor, SqlOrder.VALUES), ROWS);
        ListAddress inOrder = sorted == null ? address : address.with(ListAddress.SORT, sorting.code());
        return new Shown(
                found.items().stream().map(Row::of).toList(),
                List.of(Phase.values()),
                phase,
                owners(),
                owner,
                words,
                sorted == null ? "" : sorting.code(),
                sorting.heading("Projekt", Order.NAME.code(), inOrder),
                sorting.heading("Fase", Order.PHASE.code(), inOrder),
                sorting.heading("Slutter", Order.UNTIL.code(), inOrder),
                ListFoot.of(
                        found,
                        read.count(cooperation, search, ListFoot.MOST_COUNTED + 1),
                        "projekt",
                        "projekter",
                        inOrder,
                        "/projekter/projekter.csv"),
                address.isFiltered(),
                chosen.visible().stream().anyMatch(it -> caller.holds(it.id(), Role.SECRETARIAT)),
                LocalDate.ofInstant(clock.instant(), DanishDates.ZONE));
    }

    private List<FormOption> owners() {
        return Stream.concat(
                        Stream.of(new FormOption(NO_OWNER, "Ingen er nævnt")),
                        chosen.shown().stream()
                                .flatMap(it -> parties.of(it).entrySet().stream())
                                .distinct()
                                .sorted(DanishOrder.by(Map.Entry::getValue))
                                .map(it -> new FormOption(it.getKey(), it.getValue())))
                .toList();
    }

    static ListAddress address(String phase, String owner, String words) {
        return ListAddress.of("/projekter")
                .with("fase", phase)
                .with("ejer", owner)
                .with("q", words);
    }

    static Sorting sorting(@Nullable String asked) {
        return Sorting.read(
                asked,
                new Sorting(Order.NAME.code(), false),
                Arrays.stream(Order.values()).map(Order::code).toList());
    }

    static Order order(Sorting sorting) {
        return Arrays.stream(Order.values())
                .filter(it -> it.code().equals(sorting.column()))
                .findFirst()
                .orElse(Order.NAME);
    }

    /** What cannot be read narrows nothing. */
    static Search search(String phase, String owner, String words) {
        return new Search(
                Arrays.stream(Phase.values())
                        .filter(it -> it.code().equals(phase))
                        .findFirst()
                        .orElse(null),
                words.isBlank() ? null : words.strip(),
                owner.isBlank() ? null : owner.equals(NO_OWNER) ? "" : owner);
    }
}
