package dk.sundhedsklynge.platform.http;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.SortHeading;
import io.quarkus.qute.Qute;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Chairs of a house for those who sign in. */
@Path("/stole")
@Produces(MediaType.TEXT_HTML)
public class ChairPages {
    private final Database database;

    ChairPages(Database database) {
        this.database = database;
    }

    @GET
    public String page() {
        return Qute.fmt("{#include page/shell part='projekter'}{#title}Stole{/title}<h1>Alle stole</h1>{/include}")
                .render();
    }

    /** A list of the cooperation that is chosen. */
    @GET
    @CooperationInAddress
    @Path("/liste")
    public String list() {
        return Qute.fmt("""
                        {#include page/shell part='projekter'}{#title}Stole{/title}
                        <form>{#include page/keptCooperation /}</form>
                        <table><tr>{#include page/sortHeading it=byName /}</tr></table>{/include}""")
                .data("byName", new SortHeading("navn", "Navn", "/stole/liste?sorter=navn", null, false))
                .render();
    }

    /** How many are in the house, as the database has it. */
    @GET
    @Path("/antal")
    public String number() {
        return "<p>Der er %s stole</p>"
                .formatted(database.list("select 1", row -> row.getInt(1)).getFirst());
    }

    @POST
    public String change() {
        return "<p>Ændret</p>";
    }
}
