package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is missing in the dossiers of a run, over HTTP. */
@Path("/api/meetings/v1/handover-missing/{run}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
@Blocking
public class AskedApi {
    private final ShownHandovers shown;
    private final AskedLines asked;

    AskedApi(ShownHandovers shown, AskedLines asked) {
        this.shown = shown;
        this.asked = asked;
    }

    /** All that is missing in one run; it has no pages. */
    public record MissingList(List<MissingLine> items) {}

    /** @param askedOn null when nobody was asked after all */
    @Schema(name = "AskedAbout")
    public record AskedAbout(
            @NotNull(message = "Vælg mindst én linje")
            @Size(min = 1, max = 1000, message = "Vælg mellem 1 og 1000 linjer")
            List<@NotBlank String> marks,

            @Nullable LocalDate askedOn) {}

    @GET
    @Operation(summary = "Hvad der mangler i en kørsels mapper, hvem der kan svare, og hvornår der er spurgt")
    public MissingList list(@PathParam("run") UUID run) {
        return new MissingList(asked.of(seen(run)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Skriv, hvornår der er spurgt (sekretariatet)")
    public MissingList mark(
            @PathParam("run") UUID run, @NotNull(message = "Send marks og askedOn") @Valid AskedAbout it) {
        return switch (asked.mark(seen(run), it.marks(), it.askedOn())) {
            case AskOutcome.Marked() -> list(run);
            case AskOutcome.Refused refused -> throw AskProblems.of(refused);
        };
    }

    private Seen seen(UUID run) {
        return shown.run(run).orElseThrow(HandoverProblems::noRun);
    }
}
