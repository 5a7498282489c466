package dk.sundhedsklynge.local;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the gateway itself answers: to a program a problem document (RFC 9457) like those of the services, to a browser the same as
 * a page. It needs nothing of the services, which may not answer. The connection is closed behind it.
 *
 * @param code English and stable
 * @param detail Danish: what to do
 */
record Refusal(int status, String code, String title, String detail) {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="da">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s – Klynge</title></head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            <p><a href="/">Til forsiden</a></p>
            </main>
            </body>
            </html>
            """;

    static final Refusal UNREADABLE = new Refusal(
            400,
            "invalid",
            "Adressen kan ikke læses",
            "Se efter, om adressen er skrevet rigtigt. Stien skal være UTF-8 og kan ikke have // eller led som .. og . eller"
                    + " tegnene ; # og \\, heller ikke kodet, og ikke %2F og %00. Send en værdi med sådan et tegn som parameter.");
    static final Refusal HOST =
            new Refusal(400, "invalid", "Forespørgslen kan ikke læses", "Send netop én Host med sidens værtsnavn.");
    static final Refusal BROKEN = new Refusal(
            400,
            "invalid",
            "Forespørgslen kan ikke læses",
            "Den følger ikke reglerne for HTTP. Se efter, at adressen er procentkodet og uden mellemrum, og at hver header har et"
                    + " navn og en værdi.");
    static final Refusal NOT_HERE = new Refusal(404, "not-found", "Siden findes ikke", "Gå til forsiden.");
    static final Refusal METHOD = new Refusal(
            405, "method-not-allowed", "Siden kan ikke kaldes på den måde", "Brug en af de metoder, som Allow nævner.");
    static final Refusal TOO_SLOW = new Refusal(408, "too-slow", "Det tog for lang tid at sende", "Prøv igen.");
    static final Refusal TOO_LARGE =
            new Refusal(413, "too-large", "Det, du sender, er for stort", "Send mindre ad gangen.");
    static final Refusal TOO_LONG = new Refusal(
            414, "too-long-address", "Adressen er for lang", "Send færre parametre, eller skriv dem kortere.");
    static final Refusal HEADERS = new Refusal(
            431,
            "too-large-headers",
            "Forespørgslens headere fylder for meget",
            "Slet sidens cookies, eller send færre og kortere headere, og prøv igen.");
    static final Refusal NO_ANSWER = new Refusal(
            502,
            "no-answer",
            "Tjenesten svarede ikke",
            "Var det en ændring, er det usikkert, om den er gemt: send den igen om lidt med den samme Idempotency-Key, eller se"
                    + " efter først.");
    static final Refusal NOT_REACHED =
            new Refusal(503, "unavailable", "Tjenesten kan ikke nås lige nu", "Intet er ændret. Prøv igen om lidt.");
    static final Refusal BUSY = new Refusal(503, "busy", "Der er travlt", "Prøv igen om lidt.");

    static Refusal wrongHost(String publicHost) {
        return new Refusal(
                421, "wrong-host", "Siden svarer ikke under det værtsnavn", "Brug http://" + publicHost + "/.");
    }

    /** @param page whether a browser asked, and not for the API */
    Map<String, String> headers(boolean page) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", page ? "text/html;charset=UTF-8" : "application/problem+json");
        headers.put("Cache-Control", "no-store");
        if (status == METHOD.status) {
            headers.put("Allow", String.join(", ", RequestCheck.METHODS));
        }
        if (status == BUSY.status || status == NO_ANSWER.status) {
            headers.put("Retry-After", "2");
        }
        return headers;
    }

    String body(boolean page) {
        return page
                ? PAGE.formatted(escaped(title), escaped(title), escaped(detail))
                : new JsonObject()
                        .put("type", "/problems/" + code)
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail)
                        .encode();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static boolean asPage(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && !request.uri().startsWith("/api/");
    }

    void answer(HttpServerRequest request) {
        boolean page = asPage(request);
        HttpServerResponse response = request.response().setStatusCode(status);
        headers(page).forEach(response::putHeader);
        Closing.behind(request);
        response.end(body(page));
    }
}
