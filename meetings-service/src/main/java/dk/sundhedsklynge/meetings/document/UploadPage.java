package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A secretary uploads minutes, and comes to what was read out of them. */
@Path("/moeder/indlaes")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class UploadPage {
    private final ReceiveDocument receive;
    private final ChosenCooperation chosen;
    private final Caller caller;

    UploadPage(ReceiveDocument receive, ChosenCooperation chosen, Caller caller) {
        this.receive = receive;
        this.chosen = chosen;
        this.caller = caller;
    }

    /**
     * @param choices the clusters that can be said; the text itself mostly says it
     * @param cooperation id of the one that was said; empty when none was
     * @param confirm whether what nothing stands against is to be confirmed
     * @param wrong why the file was not taken; null before one was sent
     */
    record Shown(List<CooperationChoice> choices, String cooperation, boolean confirm, Problem.@Nullable Document wrong)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        if (!caller.hasRole(Role.SECRETARIAT)) {
            throw DocumentProblems.of(new ImportOutcome.Forbidden());
        }
        return new Shown(
                chosen.visible(), chosen.get().map(CooperationChoice::id).orElse(""), false, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(
            @RestForm("fil") @Nullable FileUpload file,
            @RestForm("klynge") @Nullable String cooperation,
            @RestForm("bekraeft") @Nullable String confirm) {
        String said = Objects.requireNonNullElse(cooperation, "");
        boolean confirmed = confirm != null;
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refused(
                    said,
                    confirmed,
                    Problem.invalid("no-file", "Der er ikke valgt en fil", "Vælg det referat, der skal indlæses."));
        }
        ImportOutcome outcome = receive.receive(() -> new ImportRequest(
                File.of(file.fileName(), content(file)), said.isEmpty() ? null : said, null, confirmed));
        return switch (outcome) {
            case ImportOutcome.Taken(Document document) -> read(document, "ny");
            case ImportOutcome.Known(Document document) -> read(document, "kendt");
            case ImportOutcome.Previewed _ -> throw new IllegalStateException("No preview was asked for");
            case ImportOutcome.Refused refused -> refused(said, confirmed, DocumentProblems.of(refused));
        };
    }

    private static Response read(Document document, String how) {
        return Response.seeOther(URI.create("/moeder/dokumenter/" + document.id() + "?indlaest=" + how))
                .build();
    }

    private Response refused(String cooperation, boolean confirm, Problem problem) {
        Problem.Document wrong = problem.document();
        return Response.status(wrong.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new Shown(chosen.visible(), cooperation, confirm, wrong).render())
                .build();
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
