package dk.sundhedsklynge.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser behind a gateway: {@code /auth} of the site is Keycloak, all else the service under test. */
public final class Browser {
    private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";
    public static final String BOUNDARY = "part-of-a-form";
    private static final String PARTS = "multipart/form-data; boundary=" + BOUNDARY;
    private static final int MOST_REDIRECTS = 10;

    /** As every browser does without TLS. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> setCookies = new ArrayList<>();
    private final URI site;
    private final int port;

    /** @param port of the service under test */
    public Browser(String site, int port) {
        this.site = URI.create(site);
        this.port = port;
    }

    /** What a browser ends up with after the redirects. */
    public record Page(int status, String address, String text, HttpHeaders headers) {
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    public Page open(String path) {
        return follow(send(site.resolve(path), "GET", "", "Accept", "text/html"));
    }

    /** A file of this site, octet by octet. */
    public byte[] download(String path) {
        HttpResponse<byte[]> answer = send(
                site.resolve(path),
                "GET",
                HttpRequest.BodyPublishers.noBody(),
                FORM,
                HttpResponse.BodyHandlers.ofByteArray(),
                "Accept",
                "*/*");
        if (answer.statusCode() != 200) {
            throw new AssertionError("%s: %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    /** A request with one header of its own; redirects are not followed. */
    public Page get(String path, String header, String value) {
        return send(site.resolve(path), "GET", "", header, value);
    }

    public Page post(String path, String header, String value) {
        return send(site.resolve(path), "POST", "", header, value);
    }

    /** Sends a form of this site, and follows where it leads. */
    public Page submit(String path, String fields) {
        return follow(send(site.resolve(path), "POST", fields, "Origin", site.toString()));
    }

    /** Sends a form as a person does who wants a page for it, and follows where it leads. */
    public Page submitForm(String path, String fields) {
        return follow(send(site.resolve(path), "POST", fields, FORM, "Origin", site.toString(), "Accept", "text/html"));
    }

    /** Sends JSON as a script of this site does. */
    public Page submitJson(String path, String json) {
        return send(site.resolve(path), "POST", json, "application/json", "Origin", site.toString());
    }

    /** Sends a form with a file in the field {@code fil}, and follows where it leads. */
    public Page upload(String path, String file, String content, Map<String, String> fields) {
        return follow(send(site.resolve(path), "POST", parts(file, content, fields), PARTS, "Origin", site.toString()));
    }

    /** Sends a form with a file that is no text, and follows where it leads. */
    public Page upload(String path, String file, byte[] content) {
        // Each byte is a character of this set, so that the parts around it are as they are for text.
        String body = parts(file, new String(content, StandardCharsets.ISO_8859_1), Map.of());
        HttpResponse<String> answer = send(
                site.resolve(path),
                "POST",
                HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1),
                PARTS,
                HttpResponse.BodyHandlers.ofString(),
                "Origin",
                site.toString());
        return follow(new Page(answer.statusCode(), site.resolve(path).toString(), answer.body(), answer.headers()));
    }

    /** Sends a form with a file as a person does who wants a page for it, and follows where it leads. */
    public Page uploadForm(String path, String file, String content, Map<String, String> fields) {
        return follow(send(
                site.resolve(path),
                "POST",
                parts(file, content, fields),
                PARTS,
                "Origin",
                site.toString(),
                "Accept",
                "text/html"));
    }

    /** Sends a form with a file as the script of the pages does; where it would lead is in a header. */
    public Page uploadByScript(String path, String file, String content, Map<String, String> fields) {
        return send(
                site.resolve(path),
                "POST",
                parts(file, content, fields),
                PARTS,
                "Sec-Fetch-Site",
                "same-origin",
                "Sec-Fetch-Mode",
                "cors",
                "Accept",
                "text/html",
                "Form-Sent-By-Script",
                "yes");
    }

    /** Sends what says that it is a form with a file, as it is given. */
    public Page sendParts(String path, String body) {
        return send(site.resolve(path), "POST", body, PARTS, "Origin", site.toString(), "Accept", "text/html");
    }

    private static String parts(String file, String content, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        return body.append(
                        "--%s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n"
                                .formatted(BOUNDARY, file))
                .append(content)
                .append("\r\n--%s--\r\n".formatted(BOUNDARY))
                .toString();
    }

    /** Sends the form of the way out, and follows where it leads. */
    public Page signOut() {
        return follow(post("/log-ud", "Origin", site.toString()));
    }

    /** Opens a page, and fills in the form that is shown instead; the password is the user's name. */
    public Page signIn(String path, String user) {
        return signIn(open(path), user);
    }

    /** Fills in the form of a page that asks to sign in; the password is the user's name. */
    public Page signIn(Page form, String user) {
        Matcher action = FORM_ACTION.matcher(form.text());
        if (!action.find()) {
            throw new AssertionError("No form on " + form.address() + ": " + form.text());
        }
        String name = URLEncoder.encode(user, StandardCharsets.UTF_8);
        URI target = URI.create(action.group(1).replace("&amp;", "&"));
        return follow(send(target, "POST", "username=" + name + "&password=" + name, "Accept", "text/html"));
    }

    /** Another browser with the cookies of the session that this one has now, and none of Keycloak's. */
    public Browser copy() {
        Browser copy = new Browser(site.toString(), port);
        cookies.forEach((name, value) -> {
            if (name.startsWith("q_session")) {
                copy.cookies.put(name, value);
            }
        });
        return copy;
    }

    /** Takes one cookie over from another browser. */
    public void takeCookie(String name, Browser other) {
        String value = other.cookies.get(name);
        if (value == null) {
            throw new AssertionError("No cookie %s among %s".formatted(name, other.cookies.keySet()));
        }
        cookies.put(name, value);
    }

    /** The names of the cookies it has now. */
    public Set<String> cookies() {
        return Set.copyOf(cookies.keySet());
    }

    /** All cookies that were set, with their attributes. */
    public List<String> setCookies() {
        return setCookies;
    }

    private Page follow(Page page) {
        Page now = page;
        for (int i = 0; i < MOST_REDIRECTS && now.status() / 100 == 3; i++) {
            now = send(URI.create(now.address()).resolve(now.header("Location")), "GET", "", "Accept", "text/html");
        }
        return now;
    }

    private Page send(URI address, String method, String form, String header, String value) {
        return send(address, method, form, FORM, header, value);
    }

    private Page send(URI address, String method, String form, String type, String... headers) {
        HttpResponse<String> answer = send(
                address,
                method,
                HttpRequest.BodyPublishers.ofString(form),
                type,
                HttpResponse.BodyHandlers.ofString(),
                headers);
        return new Page(answer.statusCode(), address.toString(), answer.body(), answer.headers());
    }

    private <T> HttpResponse<T> send(
            URI address,
            String method,
            HttpRequest.BodyPublisher body,
            String type,
            HttpResponse.BodyHandler<T> handler,
            String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(real(address))
                    .header("Content-Type", type)
                    .header(
                            "Cookie",
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .collect(Collectors.joining("; ")))
                    .header("X-Forwarded-Host", site.getAuthority())
                    .header("X-Forwarded-Proto", site.getScheme())
                    .headers(headers)
                    .method(method, body);
            HttpResponse<T> answer = http.send(request.build(), handler);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private URI real(URI address) {
        return address.getPath().startsWith("/auth/")
                ? address
                : URI.create("http://localhost:" + port + address.toString().replaceFirst("^https?://[^/]+", ""));
    }

    private void keep(String setCookie) {
        setCookies.add(setCookie);
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
