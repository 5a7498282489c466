package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Difference;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is different from an earlier run of the same cluster, or an earlier version of the run, line by line. */
@Path("/overdragelse")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ChangesPage {
    private final ShownHandovers shown;

    ChangesPage(ShownHandovers shown) {
        this.shown = shown;
    }

    /**
     * @param earlier that it is compared with; null when it is with a version of its own, or there is none
     * @param version of its own that it is compared with; null when it is with another run
     * @param versions of its own that there were before
     * @param days that differ from those of the earlier run
     */
    record Changes(
            HandoverRun run,
            @Nullable HandoverRun earlier,
            @Nullable Integer version,
            List<HandoverRun> others,
            List<Integer> versions,
            List<Difference> days,
            List<Change> changes)
            implements TemplateInstance {}

    /**
     * Of one dossier, for its receiver too.
     *
     * @param version that it is compared with; null when there is no earlier one
     */
    record DossierChanges(SeenDossier it, @Nullable Integer version, List<Change> changes, boolean leads)
            implements TemplateInstance {}

    @GET
    @Path("/{run}/{receiver}/sammenlign")
    @Operation(hidden = true)
    public TemplateInstance changes(
            @PathParam("run") UUID id,
            @PathParam("receiver") String receiver,
            @QueryParam("udgave") @Nullable Integer version) {
        SeenDossier it = shown.dossier(id, receiver, null).orElseThrow(HandoverProblems::noDossier);
        int newest = it.dossier().stored().version();
        if (version == null && newest == 1) {
            return new DossierChanges(it, null, List.of(), !it.asReceiver());
        }
        int with = version == null ? newest - 1 : version;
        List<Change> changes = shown.compare(it, with).orElseThrow(HandoverProblems::noVersion);
        return new DossierChanges(it, with, changes, !it.asReceiver());
    }

    @GET
    @Path("/{run}/sammenlign")
    @Operation(hidden = true)
    public TemplateInstance changes(
            @PathParam("run") UUID id,
            @QueryParam("med") @Nullable UUID with,
            @QueryParam("udgave") @Nullable Integer version) {
        Seen seen = HandoverProblems.made(shown.run(id));
        HandoverRun run = seen.run();
        List<HandoverRun> others = shown.runsOf(run.cooperation()).stream()
                .filter(it -> it.isMade() && !it.id().equals(id))
                .toList();
        List<Integer> versions = IntStream.range(1, run.version()).boxed().toList();
        if (version != null) {
            List<Change> changes = shown.compare(seen, version).orElseThrow(HandoverProblems::noVersion);
            return new Changes(run, null, version, others, versions, List.of(), changes);
        }
        HandoverRun earlier = others.stream()
                .filter(it ->
                        with == null ? it.number() < run.number() : it.id().equals(with))
                .findFirst()
                .orElse(null);
        return earlier == null
                ? new Changes(run, null, null, others, versions, List.of(), List.of())
                : new Changes(
                        run, earlier, null, others, versions, run.daysUnlike(earlier), shown.compare(seen, earlier));
    }
}
