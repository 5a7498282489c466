package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.attachment.SentFile;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes and hands out the files of a decision that carried a handover out; the form stands on the page of the winding up. */
@Path("/overdragelse/{run}/udfoer/filer")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DecisionFilePage {
    static final String FILE = "fil";
    static final String ABOUT = "hvad";

    private final ShownCarry shown;
    private final AttachToDecision attach;
    private final ReadDecisionFiles read;
    private final SendOnce once;

    DecisionFilePage(ShownCarry shown, AttachToDecision attach, ReadDecisionFiles read, SendOnce once) {
        this.shown = shown;
        this.attach = attach;
        this.read = read;
        this.once = once;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response attach(
            @PathParam("run") UUID id,
            @RestForm(FILE) @Nullable FileUpload file,
            @RestForm(ABOUT) @Nullable String about,
            @RestForm(SendOnce.FIELD) @Nullable String number) {
        FormInput input = FormInput.blank()
                .with(SendOnce.FIELD, number)
                .with(ABOUT, about)
                .with(FILE, file == null ? null : file.fileName() + " " + file.size());
        return once.send(
                "/overdragelse/" + id + "/udfoer/filer",
                input,
                () -> attach(shown.known(id), file, input),
                it -> refused(shown.known(id), input, it));
    }

    private Response attach(HandoverRun run, @Nullable FileUpload file, FormInput input) {
        String about = input.value(ABOUT);
        AttachOutcome outcome = file == null
                        || file.fileName() == null
                        || file.fileName().isBlank()
                ? new AttachOutcome.Unfit(new FileCheck.Empty())
                : attach.attach(
                        run.cooperation(), about.isEmpty() ? null : about, file.fileName(), SentFile.read(file));
        return switch (outcome) {
            case AttachOutcome.Attached ignored -> Forms.done("/overdragelse/" + run.id() + "/udfoer#filer");
            case AttachOutcome.Refused why -> refused(run, input, AttachProblems.of(why, FILE, ABOUT));
        };
    }

    private Response refused(HandoverRun run, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, shown.show(run, shown.begin(run), refused));
    }

    @GET
    @Path("/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response file(@PathParam("run") UUID id, @PathParam("file") UUID file) {
        ReadDecisionFiles.Content content =
                read.read(shown.seen(id).cooperation(), file).orElseThrow(AttachProblems::noFile);
        return SentFile.download(
                content.file().name(),
                content.file().type().mediaType(),
                content.bytes(),
                content.file().sha256());
    }
}
