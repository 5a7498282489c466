package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Asks in which cluster something is to be registered, where that is not known. */
@Path("/midler/registrer")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ChooseClusterPage {
    private final ChosenCooperation chosen;
    private final Caller caller;

    ChooseClusterPage(ChosenCooperation chosen, Caller caller) {
        this.chosen = chosen;
        this.caller = caller;
    }

    /** @param fund whose money is entered; null for the cluster's own */
    record Choose(List<CooperationChoice> choices, @Nullable String fund) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response choose(
            @QueryParam("klynge") @Nullable String cooperation, @QueryParam(NoteForm.FUND) @Nullable String fund) {
        List<CooperationChoice> mine = chosen.visible().stream()
                .filter(it -> caller.holds(it.id(), Role.FINANCE, Role.SECRETARIAT))
                .toList();
        if (mine.isEmpty()) {
            throw NoteProblems.of(new NoteRefusal.Forbidden());
        }
        return Optional.ofNullable(cooperation)
                .or(() -> chosen.get().map(CooperationChoice::id))
                .or(() -> mine.size() == 1 ? Optional.of(mine.getFirst().id()) : Optional.empty())
                .filter(id -> mine.stream().anyMatch(it -> it.id().equals(id)))
                .map(id -> Forms.done(ListAddress.of("/midler/" + id + "/registrer")
                        .with(NoteForm.FUND, fund)
                        .href()))
                .orElseGet(() -> Response.ok(new Choose(mine, fund)).build());
    }
}
