package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.SearchHit;
import dk.sundhedsklynge.platform.pages.SearchPlace;
import dk.sundhedsklynge.platform.pages.SearchResults;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Projects that have the words in a name they have or had, or the amount in their money. */
@Path("/projekter/soeg")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchProjectsPage {
    private final ReadProjects read;
    private final ChosenCooperation chosen;

    SearchProjectsPage(ReadProjects read, ChosenCooperation chosen) {
        this.read = read;
        this.chosen = chosen;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance search(
            @QueryParam("q") @DefaultValue("") String written, @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        String words = SearchWords.plain(written);
        Page<ProjectView> found = words.isEmpty()
                ? new Page<>(List.of(), null)
                : read.find(
                        chosen.get().map(CooperationChoice::id).orElse(null),
                        words,
                        SearchWords.amount(words).orElse(null),
                        Cursor.read(
                                cursor,
                                2,
                                last -> new ShownProjects.After(last.getFirst(), UUID.fromString(last.getLast()))),
                        SearchResults.ROWS);
        return SearchResults.page(
                SearchPlace.PROJECTS,
                words,
                found.items().stream().map(SearchProjectsPage::hit).toList(),
                null,
                found.next());
    }

    private static SearchHit hit(ProjectView it) {
        String names = it.aliases().isEmpty() ? "" : ". Også kaldt " + String.join(", ", it.aliases());
        return new SearchHit(
                it.phaseLabel(), it.name(), "/projekter/" + it.id(), it.cooperationName() + names, List.of());
    }
}
