package dk.sundhedsklynge.platform.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How a page answers a form that was sent. */
public final class Forms {
    private Forms() {}

    /**
     * The page again, with what is wrong and all that was typed.
     *
     * @param input of the form, refused
     */
    public static Response refused(FormInput input, TemplateInstance page) {
        return Response.status(input.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    /**
     * What was asked for is done; the browser goes on to a page, which can be loaded again without doing it once more.
     *
     * @param path of this site, with what follows it
     */
    public static Response done(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
