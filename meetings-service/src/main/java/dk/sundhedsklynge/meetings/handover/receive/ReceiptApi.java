package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What receivers say of their dossiers, over HTTP. */
@Path("/api/meetings/v1/handover-receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
@Blocking
public class ReceiptApi {
    private final ShownHandovers shown;
    private final TakeReceipts take;
    private final AnswerObjection answer;

    ReceiptApi(ShownHandovers shown, TakeReceipts take, AnswerObjection answer) {
        this.shown = shown;
        this.take = take;
        this.answer = answer;
    }

    /**
     * @param version of the dossier that was seen
     * @param sha256 of the dossier that was seen; left out it is not compared
     * @param answersUntil when the last answer that was seen was given; a later one of somebody else is told, and nothing is kept.
     *     Left out it is not compared
     * @param onBehalf needed when the cluster's secretariat registers what the receiver said
     */
    @Schema(name = "NewHandoverReceipts")
    public record NewReceipts(
            @NotNull(message = "Skriv, hvilken udgave af mappen du har set")
            Integer version,

            @Nullable String sha256,

            @Nullable Instant answersUntil,

            @NotNull(message = "Send linjerne") List<TakeReceipts.@NotNull(message = "Send linjen") @Valid Said> lines,

            TakeReceipts.@Nullable @Valid OnBehalf onBehalf) {}

    /** @param lines how many lines were said something of */
    @Schema(name = "KeptHandoverReceipts")
    public record Kept(int lines) {}

    @Schema(name = "HandoverAnswer")
    public record Answer(
            @NotBlank(message = "Skriv svaret") @Size(max = AnswerObjection.LONGEST, message = "Skriv højst 2000 tegn")
            String text) {}

    /**
     * @param items the last word on each line that something was said of
     * @param earlier what was said of these lines before, of each the newest first
     */
    @Schema(name = "HandoverReceiptList")
    public record ReceiptList(List<Receipt> items, List<Receipt> earlier) {}

    @GET
    @Path("/{run}/{receiver}")
    @Operation(summary = "Hvad modtageren har sagt om hver linje, sidst og før, og hvad klyngen har svaret")
    public ReceiptList list(@PathParam("run") UUID id, @PathParam("receiver") String receiver) {
        SaidOfLines said = take.of(shown.dossier(id, receiver, null).orElseThrow(HandoverProblems::noDossier));
        return new ReceiptList(said.last(), said.earlier());
    }

    @POST
    @Path("/{run}/{receiver}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Kvittér for linjer, eller sig, hvad der er forkert (modtageren, eller sekretariatet på dens vegne)")
    public Kept take(
            @PathParam("run") UUID id,
            @PathParam("receiver") String receiver,
            @NotNull(message = "Send linjerne") @Valid NewReceipts it) {
        return switch (take.take(
                id,
                receiver,
                new TakeReceipts.Seen(it.version(), it.sha256(), it.answersUntil()),
                it.lines(),
                it.onBehalf())) {
            case ReceiptOutcome.Kept(int lines) -> new Kept(lines);
            case ReceiptOutcome.Refused refused -> throw ReceiptProblems.of(refused);
        };
    }

    @POST
    @Path("/lines/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Svar en modtager, der siger, at en linje er forkert, også når den siden er modtaget (klyngens sekretariat)")
    public Kept answer(@PathParam("id") UUID id, @NotNull(message = "Skriv svaret") @Valid Answer it) {
        return switch (answer.answer(id, it.text())) {
            case ReceiptOutcome.Kept(int lines) -> new Kept(lines);
            case ReceiptOutcome.Refused refused -> throw ReceiptProblems.of(refused);
        };
    }
}
