package dk.sundhedsklynge.platform.http;

import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.Forms;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A form with a file: the drawing of a chair. It remembers what was sent. */
@Path("/stole/tegning")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ChairDrawingPage {
    record Drawing(String name, String note, String content) {}

    static final List<Drawing> DRAWINGS = new CopyOnWriteArrayList<>();

    private static final String PAGE = """
            {#include page/shell}{#title}Tegning{/title}<h1>Send en tegning</h1>
            {#form to='/stole/tegning' input=input file=true}
            {#field input=input name='note' label='Note' /}
            {#field input=input name='fil' label='Tegning' kind='file' /}
            <button type="submit">Send</button>
            {/form}
            {/include}""";

    private final Engine engine;

    ChairDrawingPage(Engine engine) {
        this.engine = engine;
    }

    @GET
    public TemplateInstance form() {
        return engine.parse(PAGE, Variant.forContentType("text/html")).data("input", FormInput.blank());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm("fil") FileUpload file, @RestForm("note") @Nullable String note) throws IOException {
        DRAWINGS.add(new Drawing(file.fileName(), String.valueOf(note), Files.readString(file.uploadedFile())));
        return Forms.done("/stole?tegning=" + DRAWINGS.size());
    }
}
