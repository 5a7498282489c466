package dk.sundhedsklynge.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages that staff open most, with the session of a secretary who signed in as a browser does. */
final class Pages {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final int CLIENTS = 8;

    private final Bed bed;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Pages(Bed bed) {
        this.bed = bed;
    }

    void measure(String data) {
        String session = signIn("sekretariat");
        page("/", "meetings", session, data);
        page("/midler", "funds", session, data);
        page("/projekter", "projects", session, data);
        String project = bed.databases().text("projects", "select bench.ids(?)", "project");
        page("/projekter/" + project, "projects", session, data);
    }

    private void page(String path, String service, String session, String data) {
        String shown = path.replaceAll("[0-9a-f-]{36}", "{id}");
        bed.read("pages", shown, data, service, 1, () -> Requests.page(path, session), Bed.WARM_UP, null);
        bed.read("pages", shown, data, service, CLIENTS, () -> Requests.page(path, session), Bed.WARM_UP, null);
    }

    /** The cookies of the session. */
    private String signIn(String user) {
        HttpResponse<String> asked =
                send(HttpRequest.newBuilder(URI.create(bed.suite().url() + "/")).GET());
        Matcher form = FORM.matcher(asked.body());
        if (!form.find()) {
            throw new BenchFailure("Keycloak shows no form to sign in with on " + asked.uri() + ".");
        }
        send(HttpRequest.newBuilder(asked.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + user + "&password=" + user + "&credentialId=")));
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new BenchFailure("The suite does not answer: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Stopped.", e);
        }
    }
}
