package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.FactChoices;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.paging.Page;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was put off in the cooperations that the reader looks at, by the day it was put off to. */
@Path("/opgaver/udsatte")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PostponedItemsPage {
    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = 5_000;
    private static final String ALL = "alle";

    private final ReadPostponedItems read;
    private final FactChoices choices;
    private final ChosenCooperation chosen;

    PostponedItemsPage(ReadPostponedItems read, FactChoices choices, ChosenCooperation chosen) {
        this.read = read;
        this.choices = choices;
        this.chosen = chosen;
    }

    /**
     * @param state code of the state that is asked for; empty for those that wait
     * @param next cursor of the next page; null on the last
     */
    record Shown(
            List<Row> rows,
            List<PostponedState> states,
            String state,
            @Nullable String next,
            boolean mayWrite) implements TemplateInstance {}

    record Row(PostponedItemView it, String cooperation, boolean mayWrite) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("tilstand") @DefaultValue("") String state, @QueryParam("side") @Nullable String cursor) {
        Page<PostponedItemView> found =
                read.search(chosen.shown(), wanted(state), PostponedItemApi.after(cursor), ROWS);
        return new Shown(
                found.items().stream()
                        .map(it -> new Row(
                                it, choices.cooperationName(it.cooperation()), choices.mayWrite(it.cooperation())))
                        .toList(),
                List.of(PostponedState.values()),
                state,
                found.next(),
                !choices.writable(chosen.visible()).isEmpty());
    }

    @GET
    @Path("/udsatte.csv")
    @Operation(hidden = true)
    public Response file(@QueryParam("tilstand") @DefaultValue("") String state) {
        Csv csv = new Csv("Punkt", "Klynge", "Venter på", "Udsat til", "Organ", "Tilstand", "Kilde");
        read.search(chosen.shown(), wanted(state), null, MOST_IN_FILE)
                .items()
                .forEach(it -> csv.row(
                        it.title(),
                        choices.cooperationName(it.cooperation()),
                        it.awaits(),
                        it.until(),
                        it.bodyName(),
                        it.stateLabel(),
                        it.source().note() == null
                                ? it.source().place()
                                : it.source().note()));
        return csv.answer("udsatte-punkter.csv");
    }

    private static @Nullable PostponedState wanted(String state) {
        return state.equals(ALL)
                ? null
                : Arrays.stream(PostponedState.values())
                        .filter(it -> it.code().equals(state))
                        .findFirst()
                        .orElse(PostponedState.WAITING);
    }
}
