package dk.sundhedsklynge.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What is read with a tag and asked for again with it; said once for all operations. */
final class Common {
    private static final String ETAG = "ETag";
    private static final String IF_NONE_MATCH = "IfNoneMatch";
    private static final String NOT_MODIFIED = "NotModified";

    private Common() {}

    static void addTo(Components components) {
        components.addHeader(
                ETAG,
                header(
                        "Mærket for det, der er læst. Send det i If-None-Match, når det læses igen, og i If-Match, når det"
                                + " rettes.",
                        SchemaType.STRING));
        components.addParameter(
                IF_NONE_MATCH,
                OASFactory.createParameter()
                        .name("If-None-Match")
                        .in(Parameter.In.HEADER)
                        .description("ETag fra sidste gang; er intet ændret, svares der 304 uden indhold.")
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        components.addResponse(
                NOT_MODIFIED,
                OASFactory.createAPIResponse()
                        .description("Det er uændret, siden det blev læst.")
                        .addHeader(ETAG, etag()));
    }

    static Header etag() {
        return OASFactory.createHeader().ref("#/components/headers/" + ETAG);
    }

    /** The tag of what can be edited, in the answer to a change. */
    static Header mayBeTagged() {
        return header("Mærket for det, som det nu er, når det kan rettes; sendes i If-Match.", SchemaType.STRING)
                .required(false);
    }

    static Parameter ifNoneMatch() {
        return OASFactory.createParameter().ref("#/components/parameters/" + IF_NONE_MATCH);
    }

    static APIResponse notModified() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + NOT_MODIFIED);
    }

    /** A header that is always there. */
    static Header header(String description, SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .required(true)
                .schema(OASFactory.createSchema().addType(type));
    }
}
