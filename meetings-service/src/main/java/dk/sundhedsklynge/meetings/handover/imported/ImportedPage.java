package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.meetings.handover.imported.ReadImports.Seen;
import dk.sundhedsklynge.meetings.handover.shown.DossierReport;
import dk.sundhedsklynge.platform.attachment.SentFile;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.report.Report;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A dossier of another installation, the files that came with it, and its package as it came. */
@Path("/overdragelse/modtag")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ImportedPage {
    private static final String ZIP = "application/zip";
    private static final int MOST_FILES = 200;

    private final ReadImports read;
    private final RemoveImport remove;
    private final CouncilsOfCaller councils;

    ImportedPage(ReadImports read, RemoveImport remove, CouncilsOfCaller councils) {
        this.read = read;
        this.remove = remove;
        this.councils = councils;
    }

    /**
     * @param report null when the reader may not read its lines
     * @param files the first of them
     * @param filesInAll how many there are
     * @param wasKnown whether the package was sent just now and had been taken before
     * @param mayRemove whether the reader may remove it
     */
    record One(
            ImportedDossier it,
            @Nullable Report report,
            boolean mayFetch,
            List<ImportedFile> files,
            int filesInAll,
            boolean wasKnown,
            boolean mayRemove)
            implements TemplateInstance {}

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance dossier(@PathParam("id") UUID id, @QueryParam("kendt") @Nullable String known) {
        Seen seen = seen(id);
        ImportedDossier it = seen.it();
        List<ImportedFile> files = read.files(seen);
        return new One(
                it,
                seen.mayRead() ? report(it, files) : null,
                seen.mayFetch(),
                files.subList(0, Math.min(files.size(), MOST_FILES)),
                files.size(),
                known != null,
                it.isRehearsal() && councils.takes(it.council()));
    }

    private Seen seen(UUID id) {
        return read.find(id).orElseThrow(ImportProblems::noDossier);
    }

    private static Report report(ImportedDossier it, List<ImportedFile> files) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, String> addresses = new HashMap<>();
        for (ImportedFile file : files) {
            UUID document = file.document();
            if (document != null && names.putIfAbsent(document, file.path()) == null) {
                addresses.put(document, "/overdragelse/modtag/%s/filer/%d".formatted(it.id(), file.number()));
            }
        }
        return DossierReport.received(
                it.content(), it.version() == null ? 1 : it.version(), it.sha256(), names, addresses);
    }

    @GET
    @Path("/{id}/filer/{number}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response file(@PathParam("id") UUID id, @PathParam("number") int number) {
        ReadImports.Opened opened = read.open(seen(id), number).orElseThrow(ImportProblems::noFileInPackage);
        return SentFile.download(
                opened.file().name(),
                MediaType.APPLICATION_OCTET_STREAM,
                opened.content(),
                opened.file().sha256());
    }

    @GET
    @Path("/{id}/pakke")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response wholePackage(@PathParam("id") UUID id) {
        Seen seen = seen(id);
        ReadImports.Whole whole = read.wholePackage(seen).orElseThrow(ImportProblems::noFileInPackage);
        return SentFile.download(name(seen.it()), ZIP, whole.content(), whole.sha256());
    }

    static String name(ImportedDossier it) {
        return "Journalpakke, %s, %s %d.zip"
                .formatted(
                        it.content().cooperationName(),
                        it.content().kind().label(),
                        it.content().number());
    }

    @POST
    @Path("/{id}/fjern")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id) {
        ImportProblems.orRefused(remove.remove(id));
        return Forms.done("/overdragelse/modtag?fjernet=ja");
    }
}
