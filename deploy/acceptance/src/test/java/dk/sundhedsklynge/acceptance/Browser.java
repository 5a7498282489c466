package dk.sundhedsklynge.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As much of a browser as signing in takes: cookies, redirects, forms; no script. */
final class Browser {
    private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<main.*?</main>", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("<a[^>]*\\shref=\"([^\"#]+)\"");

    private final String site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browser() {
        this(Suite.url());
    }

    /** @param site the address of the suite that it looks at */
    Browser(String site) {
        this.site = site;
    }

    record Page(int status, String address, String text) {
        /** Where the links of the page's own part lead, on this site. */
        List<String> links() {
            return LINK.matcher(text)
                    .results()
                    .flatMap(main -> HREF.matcher(main.group()).results())
                    .map(link -> unescaped(link.group(1)))
                    .filter(link -> link.startsWith("/") && !link.startsWith("/log-"))
                    .distinct()
                    .toList();
        }
    }

    /** The session, for another browser to go on with. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    Page open(String path) {
        return send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : site + path))
                .GET());
    }

    /** Opens the first page and fills in the form that Keycloak shows instead. */
    Page signIn(String user, String password) {
        return submit(open("/"), "username=" + encode(user) + "&password=" + encode(password) + "&credentialId=");
    }

    /** Sends the form of the way out, as the button of every page does. */
    Page signOut() {
        return post("/log-ud", "Origin", site);
    }

    /** What a script of a page gets, which is told at once when there is no session. */
    Page fetch(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Sec-Fetch-Mode", "cors")
                .GET());
    }

    /** A form without fields, with one header of its own. */
    Page post(String path, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Another browser with the cookies of the suite this one has now, and none of Keycloak's. */
    Browser copy() {
        Browser copy = new Browser(site);
        sessionCookies().forEach(copy::add);
        return copy;
    }

    /** Takes one cookie of the session over from another browser. */
    void takeCookie(String name, Browser other) {
        add(other.sessionCookies()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private void add(HttpCookie cookie) {
        HttpCookie copy = (HttpCookie) cookie.clone();
        cookies.getCookieStore().add(URI.create(site), copy);
    }

    private Stream<HttpCookie> sessionCookies() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"));
    }

    /** What the browser holds of its session; other words each time the session gets new tokens. */
    String session() {
        return sessionCookies().map(HttpCookie::toString).sorted().collect(Collectors.joining());
    }

    private Page submit(Page page, String form) {
        Matcher action = FORM_ACTION.matcher(page.text);
        if (!action.find()) {
            throw new AssertionError("No form on " + page.address + ": " + page.text);
        }
        return send(HttpRequest.newBuilder(URI.create(page.address).resolve(unescaped(action.group(1))))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Accept", "text/html,application/xhtml+xml")
                            .header("Accept-Language", "da")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.uri().toString(), answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
