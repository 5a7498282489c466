package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.ListAddress;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list of what was entered by hand as a file for a spreadsheet. */
@Path("/midler/noter.csv")
@Produces(MediaType.WILDCARD)
@Blocking
@CooperationInAddress
public class NotesFilePage {
    private final NotesPage list;

    NotesFilePage(NotesPage list) {
        this.list = list;
    }

    @GET
    @Operation(hidden = true)
    public Response file(
            @QueryParam("type") @Nullable String kind,
            @QueryParam("tilstand") @Nullable String state,
            @QueryParam("part") @Nullable String party,
            @QueryParam("periode") @Nullable String period,
            @QueryParam(NoteForm.FUND) @Nullable String fund,
            @QueryParam("q") @Nullable String words,
            @QueryParam(ListAddress.SORT) @Nullable String sort) {
        return list.file(kind, state, party, period, fund, words, sort);
    }
}
