package dk.sundhedsklynge.meetings.search;

import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.SearchHit;
import dk.sundhedsklynge.platform.pages.SearchPlace;
import dk.sundhedsklynge.platform.pages.SearchResults;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the search box of every page leads to: what meetings has, with the way to what the other services have. */
@Path("/soeg")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPage {
    private final FindInMeetings find;
    private final Register register;
    private final ChosenCooperation chosen;

    SearchPage(FindInMeetings find, Register register, ChosenCooperation chosen) {
        this.find = find;
        this.register = register;
        this.chosen = chosen;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance search(
            @QueryParam("q") @DefaultValue("") String written, @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        String words = SearchWords.plain(written);
        Optional<Slice<Found>> found = SearchWords.query(words)
                .map(query ->
                        find.find(query, chosen.shown(), Cursor.turn(cursor, SqlOrder.VALUES), SearchResults.ROWS));
        return SearchResults.page(
                SearchPlace.MEETINGS,
                words,
                found.map(Slice::items).orElse(List.of()).stream()
                        .map(this::hit)
                        .toList(),
                found.map(Slice::previous).orElse(null),
                found.map(Slice::next).orElse(null));
    }

    private SearchHit hit(Found it) {
        String title = it.label() == null ? it.title() : "Punkt %s: %s".formatted(it.label(), it.title());
        return new SearchHit(it.kind().label(), title, href(it), place(it), SearchHit.excerpt(it.headline()));
    }

    private String place(Found it) {
        String cooperation = it.cooperation();
        String body = it.body();
        String where = body != null
                ? register.body(body).map(Body::name).orElse(body)
                : cooperation == null
                        ? "Klyngen er ikke afgjort"
                        : register.cooperation(cooperation)
                                .map(Cooperation::name)
                                .orElse(cooperation);
        return "%s, %s".formatted(where, it.day() == null ? "dato ikke fastsat" : DanishDates.inWords(it.day()));
    }

    /** Its own page, or the line of the minutes; null when it was entered by hand and has no page. */
    private static @Nullable String href(Found it) {
        return switch (it.kind()) {
            case DECISION -> "/moeder/beslutninger/" + it.id();
            case FOLLOW_UP -> "/opgaver/" + it.id();
            case AGREEMENT -> "/opgaver/aftaler/" + it.id();
            case POSTPONED_ITEM -> "/opgaver/udsatte/" + it.id();
            case MEETING, ITEM, DOCUMENT -> line(it);
        };
    }

    private static @Nullable String line(Found it) {
        if (it.document() == null) {
            return null;
        }
        String document = "/moeder/dokumenter/" + it.document();
        return it.line() == null ? document : "%s?linje=%2$d#linje-%2$d".formatted(document, it.line());
    }
}
