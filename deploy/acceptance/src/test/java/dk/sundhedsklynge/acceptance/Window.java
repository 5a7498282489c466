package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The window of a signed-in user. Each page that comes into it is looked at as a wide and as a narrow one: axe has nothing to find, the
 * console nothing to say, the security policy nothing to stop, and the page does not scroll sideways.
 */
final class Window implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 320;
    private static final int HEIGHT = 900;

    /** Each user signs in once, however many windows they open. */
    private static final Map<String, List<HttpCookie>> SIGN_INS = new ConcurrentHashMap<>();

    private static final String AXE = axe();

    private final String user;
    private final Chromium chromium;

    private Window(String user, Chromium chromium) {
        this.user = user;
        this.chromium = chromium;
    }

    /**
     * @param user one of the sample users, whose password is the user name
     * @param profile an empty directory
     */
    static Window of(String user, Path profile) throws IOException, InterruptedException {
        Window window = new Window(user, new Chromium(profile, WIDE, HEIGHT));
        window.chromium.take(SIGN_INS.computeIfAbsent(user, Window::signIn));
        return window;
    }

    private static List<HttpCookie> signIn(String user) {
        Browser browser = new Browser();
        if (browser.signIn(user, user).address().contains("/auth/")) {
            throw new AssertionError(user + " cannot sign in");
        }
        return browser.cookies();
    }

    /** Opens a page by its path. */
    void open(String path) {
        chromium.open(path);
        look();
    }

    /** Opens a page without looking whether it is as it must be. */
    void show(String path) {
        chromium.open(path);
    }

    /** Follows the link with this name. */
    void follow(String link) {
        press("link", link);
    }

    /** Presses the button with this name, which leads to a page. */
    void press(String button) {
        press("button", button);
    }

    private void press(String role, String name) {
        chromium.loading(() -> chromium.on(role, name, "function() { this.click(); }"));
        look();
    }

    /** Writes into the field with this name. */
    void write(String role, String field, String value) {
        chromium.on(role, field, "function() { this.value = '%s'; }".formatted(value.replace("'", "\\'")));
    }

    /** Opens the menu of the account and signs out; the next window of this user signs in again. */
    void signOut() {
        chromium.evaluate("document.querySelector('details.account').open = true; 0");
        press("Log ud");
        SIGN_INS.remove(user);
    }

    boolean has(String role, String name) {
        return chromium.count(role, name) > 0;
    }

    /** What can be read in the page's own part. */
    String text() {
        return chromium.evaluate("document.querySelector('main').innerText").asText();
    }

    /** Path and query of the page. */
    String path() {
        return chromium.evaluate("location.pathname + location.search").asText();
    }

    /** Presses a key outside of fields, and says what has the focus then. */
    String focusAfterKey(String key) {
        return chromium.evaluate(
                        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '%s', bubbles: true})), document.activeElement.id"
                                .formatted(key))
                .asText();
    }

    /** The whole page as it looks at this width. */
    byte[] picture(int width) {
        chromium.width(width, HEIGHT);
        byte[] picture = chromium.wholePicture();
        chromium.width(WIDE, HEIGHT);
        return picture;
    }

    /** How many files the page loaded with itself, and how many bytes came over the line. */
    JsonNode loaded() {
        return chromium.evaluate("""
                (() => {
                  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                  return {requests: all.filter(it => it.transferSize > 0).length, bytes: all.reduce((sum, it) => sum + it.transferSize, 0)};
                })()""");
    }

    /** Milliseconds until the largest part of the page was drawn. */
    double largestPaint() {
        return chromium.evaluate("""
                new Promise(drawn => new PerformanceObserver(list => drawn(list.getEntries().at(-1).startTime))
                  .observe({type: 'largest-contentful-paint', buffered: true}))""").asDouble();
    }

    private void look() {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[] {NARROW, WIDE}) {
            chromium.width(width, HEIGHT);
            if (!chromium.evaluate("typeof axe !== 'undefined'").asBoolean()) {
                chromium.evaluate(AXE + "; 0");
            }
            chromium.evaluate("""
                    axe.run({resultTypes: ['violations']}).then(found => found.violations.flatMap(rule =>
                      rule.nodes.map(node => rule.id + ': ' + rule.help + ': ' + node.html.slice(0, 200))))""").forEach(it -> wrong.add("axe at %d px: %s".formatted(width, it.asText())));
            if (chromium.evaluate("document.documentElement.scrollWidth > innerWidth")
                    .asBoolean()) {
                wrong.add("it scrolls sideways at %d px".formatted(width));
            }
        }
        wrong.addAll(chromium.complaints());
        if (!wrong.isEmpty()) {
            throw new AssertionError(path() + ":\n" + String.join("\n", wrong));
        }
    }

    private static String axe() {
        try {
            return Files.readString(Command.PROJECT.resolve("platform/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException("axe is missing; build platform with Maven", e);
        }
    }

    @Override
    public void close() {
        chromium.close();
    }
}
