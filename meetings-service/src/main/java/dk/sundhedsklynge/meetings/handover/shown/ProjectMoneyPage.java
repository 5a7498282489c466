package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.AmountCell;
import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.report.Cell;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The money of a project that a dossier tells of, as a part of the page of the project with the council that took it over. */
@Path("/overdragelse/{run}/{receiver}/panel/projekt/{project}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProjectMoneyPage {
    private final ShownHandovers shown;

    ProjectMoneyPage(ShownHandovers shown) {
        this.shown = shown;
    }

    /** @param place whose money, and of which year */
    record Share(String place, Cell committed, Cell spent) {}

    record Panel(List<Share> shares, String dossier) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance money(
            @PathParam("run") UUID run, @PathParam("receiver") String receiver, @PathParam("project") UUID project) {
        Dossier dossier = shown.dossier(run, receiver, null)
                .orElseThrow(HandoverProblems::noDossier)
                .dossier()
                .read()
                .dossier();
        return new Panel(
                dossier.projects().stream()
                        .filter(it -> it.project().equals(project))
                        .flatMap(it -> it.money().stream())
                        .map(it -> share(dossier, it))
                        .toList(),
                "/overdragelse/%s/%s#projekter".formatted(run, receiver));
    }

    private static Share share(Dossier dossier, ProjectLine.Share it) {
        return new Share(
                "%s, %s".formatted(it.label(), FundsPart.period(it.period(), dossier.fundName(it.fund()))),
                AmountCell.of(Quantity.COMMITTED, KnownAmount.of(it.committed())),
                AmountCell.of(Quantity.SPENT, KnownAmount.of(it.spent())));
    }
}
