package dk.sundhedsklynge.platform.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals that operations have in common, and the shape of all of them (RFC 9457). */
enum Refusals {
    INVALID(400, "Noget i forespørgslen er skrevet forkert; errors siger hvad, og detail hvad der skal stå."),
    SIGN_IN(401, "Der mangler et gyldigt token."),
    FORBIDDEN(403, "Den, der spørger, har ikke rollen til det."),
    NOT_FOUND(404, "Det findes ikke, eller den, der spørger, må ikke kende det."),
    NOT_ACCEPTABLE(406, "Svaret gives ikke i det format, som Accept beder om."),
    TOO_SLOW(408, "Det tog for lang tid at sende. Intet er ændret."),
    ARCHIVED(
            409, "Klyngen er et arkiv: alt kan læses, og intet kan ændres. Skriv i det sundhedsråd, der følger efter."),
    CHANGED_MEANWHILE(412, "If-Match nævner ikke den udgave, der gælder; posten kan være rettet imens. Hent den igen."),
    TOO_LARGE(413, "Det, der sendes, er for stort."),
    UNSUPPORTED_FORMAT(415, "Formatet i Content-Type læses ikke her."),
    NOT_POSSIBLE(422, "Det er skrevet rigtigt, men kan ikke lade sig gøre; detail siger hvorfor."),
    IF_MATCH_MISSING(428, "If-Match mangler. Hent posten, og send dens ETag med."),
    UNEXPECTED(500, "Det gik galt i tjenesten. Intet er ændret."),
    UNAVAILABLE(503, "Der er travlt, eller noget, tjenesten bruger, er væk. Prøv igen efter Retry-After.");

    private static final String PROBLEM = "Problem";
    private static final String FIELD_ERROR = "FieldError";

    private final int status;
    private final String description;

    Refusals(int status, String description) {
        this.status = status;
        this.description = description;
    }

    String code() {
        return String.valueOf(status);
    }

    /** A reference to what is said once for all operations. */
    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + key());
    }

    private String key() {
        StringBuilder key = new StringBuilder();
        Arrays.stream(name().split("_")).forEach(word -> key.append(word.charAt(0))
                .append(word.substring(1).toLowerCase(Locale.ROOT)));
        return key.toString();
    }

    static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(reference(PROBLEM)));
    }

    /** @param used references of the operations to what is said once for all */
    static void addTo(Components components, Set<String> used) {
        for (Refusals refusal : values()) {
            if (!used.contains(refusal.reference().getRef())) {
                continue;
            }
            APIResponse response = OASFactory.createAPIResponse()
                    .description(refusal.description)
                    .content(problem());
            if (refusal == UNAVAILABLE) {
                response.addHeader(
                        "Retry-After", Common.header("Sekunder, før det kan prøves igen.", Schema.SchemaType.INTEGER));
            }
            if (refusal == SIGN_IN) {
                response.addHeader("WWW-Authenticate", Common.header("Altid Bearer.", Schema.SchemaType.STRING));
            }
            components.addResponse(refusal.key(), response);
        }
        components.addSchema(PROBLEM, document());
        components.addSchema(
                FIELD_ERROR,
                object("Hvad der er galt med ét felt.")
                        .addProperty("field", text("Feltet, som det blev sendt, for eksempel lines[2].amount."))
                        .addProperty("message", text("Hvad der er galt, og hvad der skal stå i stedet."))
                        .required(List.of("field", "message")));
    }

    private static Schema document() {
        return object("Hvorfor noget blev afvist, og hvad der kan gøres (RFC 9457).")
                .addProperty(
                        "type",
                        text("Hvilken slags afvisning det er; ændrer sig ikke, for eksempel /problems/not-found.")
                                .format("uri-reference"))
                .addProperty("title", text("Afvisningen i få ord."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("Svarets status."))
                .addProperty("detail", text("Hvad der er galt, og hvad man gør ved det."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description(
                                        "Hvad der er galt med de enkelte felter; udeladt, når det ikke handler om felter.")
                                .items(reference(FIELD_ERROR)))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref("#/components/schemas/" + schema);
    }
}
