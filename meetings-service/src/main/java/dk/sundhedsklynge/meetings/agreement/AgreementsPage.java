package dk.sundhedsklynge.meetings.agreement;

import dk.sundhedsklynge.meetings.fact.FactChoices;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.paging.Page;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The agreements of the cooperations that the reader looks at, by name. */
@Path("/opgaver/aftaler")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AgreementsPage {
    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = 5_000;

    private final ReadAgreements read;
    private final FactChoices choices;
    private final ChosenCooperation chosen;

    AgreementsPage(ReadAgreements read, FactChoices choices, ChosenCooperation chosen) {
        this.read = read;
        this.choices = choices;
        this.chosen = chosen;
    }

    /** @param next cursor of the next page; null on the last */
    record Shown(List<Row> rows, @Nullable String next, boolean mayWrite) implements TemplateInstance {}

    record Row(AgreementView it, String cooperation) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("side") @Nullable String cursor) {
        Page<AgreementView> found = read.search(chosen.shown(), null, AgreementApi.after(cursor), ROWS);
        return new Shown(
                found.items().stream()
                        .map(it -> new Row(it, choices.cooperationName(it.cooperation())))
                        .toList(),
                found.next(),
                !choices.writable(chosen.visible()).isEmpty());
    }

    @GET
    @Path("/aftaler.csv")
    @Operation(hidden = true)
    public Response file() {
        Csv csv = new Csv("Aftale", "Klynge", "Parter", "Andre", "Fra", "Til", "Binder til", "Kilde");
        read.search(chosen.shown(), null, null, MOST_IN_FILE)
                .items()
                .forEach(it -> csv.row(
                        it.title(),
                        choices.cooperationName(it.cooperation()),
                        String.join(", ", it.partyNames()),
                        it.others(),
                        it.from(),
                        it.until(),
                        it.binds(),
                        it.source().note() == null
                                ? it.source().place()
                                : it.source().note()));
        return csv.answer("aftaler.csv");
    }
}
