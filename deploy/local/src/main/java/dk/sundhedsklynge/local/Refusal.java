package dk.sundhedsklynge.local;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the gateway itself answers, in a short text. The connection is closed behind it. */
record Refusal(int status, String text) {
    static final Refusal UNREADABLE =
            new Refusal(400, "Forespørgslen kan ikke læses. Se efter, om adressen er skrevet rigtigt.");
    static final Refusal NOT_HERE = new Refusal(404, "Siden findes ikke. Gå til forsiden.");
    static final Refusal METHOD = new Refusal(405, "Siden kan ikke kaldes på den måde.");
    static final Refusal TOO_SLOW = new Refusal(408, "Det tog for lang tid at sende. Prøv igen.");
    static final Refusal TOO_LARGE = new Refusal(413, "Det, du sender, er for stort. Send mindre ad gangen.");
    static final Refusal NO_ANSWER = new Refusal(
            502,
            "Tjenesten svarede ikke. Var det en ændring, er det usikkert, om den er gemt: send den igen om lidt med den samme"
                    + " Idempotency-Key, eller se efter først.");
    static final Refusal NOT_REACHED =
            new Refusal(503, "Tjenesten kan ikke nås lige nu. Intet er ændret. Prøv igen om lidt.");
    static final Refusal BUSY = new Refusal(503, "Der er travlt. Prøv igen om lidt.");

    static Refusal wrongHost(String publicHost) {
        return new Refusal(421, "Siden svarer ikke under det værtsnavn. Brug http://" + publicHost + "/.");
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "text/plain;charset=UTF-8");
        headers.put("Cache-Control", "no-store");
        if (status == METHOD.status) {
            headers.put("Allow", String.join(", ", RequestCheck.METHODS));
        }
        if (status == BUSY.status || status == NO_ANSWER.status) {
            headers.put("Retry-After", "2");
        }
        return headers;
    }

    String body() {
        return text + "\n";
    }

    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response().setStatusCode(status);
        headers().forEach(response::putHeader);
        Closing.behind(request);
        response.end(body());
    }
}
