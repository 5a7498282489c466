package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

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

    private final String site;
    private final String user;
    private final Chromium chromium;

    private Window(String site, String user, Chromium chromium) {
        this.site = site;
        this.user = user;
        this.chromium = chromium;
    }

    /**
     * @param user one of the sample users, whose password is the user name
     * @param profile an empty directory
     */
    static Window of(String user, Path profile) throws IOException, InterruptedException {
        return of(Suite.url(), user, profile);
    }

    /**
     * @param site the address of the suite
     * @param user one of the sample users, whose password is the user name
     * @param profile an empty directory
     */
    static Window of(String site, String user, Path profile) throws IOException, InterruptedException {
        Window window = new Window(site, user, new Chromium(site, profile, WIDE, HEIGHT));
        window.chromium.take(SIGN_INS.computeIfAbsent(site + " " + user, key -> signIn(site, user)));
        return window;
    }

    private static List<HttpCookie> signIn(String site, String user) {
        Browser browser = new Browser(site);
        if (browser.signIn(user, user).address().contains("/auth/")) {
            throw new AssertionError(user + " cannot sign in");
        }
        return browser.cookies();
    }

    /** Signs in anew from now on: sessions end where a suite starts again. */
    static void forgetSignIns(String site) {
        SIGN_INS.keySet().removeIf(key -> key.startsWith(site + " "));
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
        click(role, name);
        look();
    }

    private void click(String role, String name) {
        chromium.loading(() -> chromium.on(role, name, "function() { this.click(); }"));
    }

    /** Presses the button with this name twice, as fast as a hand does. */
    void pressTwice(String button) {
        chromium.loading(() -> chromium.on("button", button, "function() { this.click(); this.click(); }"));
        look();
    }

    /** Ends the session of this window, here and at the sign-in; what the browser knows of its forms stays. */
    void endSession() {
        chromium.forget(List.of("q_session", "KEYCLOAK_", "AUTH_SESSION_ID"));
    }

    /** Presses the button of a form whose sender has to sign in first, signs in, and waits until the page says the words. */
    void pressSignedOut(String button, String words) {
        press(button);
        chromium.evaluate(
                "document.querySelector('#username').value = %1$s, document.querySelector('#password').value = %1$s"
                        .formatted(quoted(user)));
        pressUntil("Log ind", words, Duration.ofSeconds(20));
    }

    /** Runs no script of the pages that are shown from now on. They are not looked at, for axe is a script. */
    void withoutScripts() {
        chromium.withoutScripts();
    }

    /** Presses the button with this name, without looking at the page it leads to. */
    void pressUnseen(String button) {
        click("button", button);
    }

    /** Waits until the page says the words, without opening it again. */
    void await(String words, Duration patience) {
        until(words, System.nanoTime(), patience, () -> {});
    }

    /** Presses the button with this name of a form that is refused: the page says so above the form, and has no other fault. */
    void pressRefused(String button) {
        chromium.evaluate("document.querySelector('main').dataset.before = ''; 0");
        chromium.on("button", button, "function() { this.click(); }");
        awaitPart("main:not([data-before])");
        List<String> complaints = chromium.complaints();
        if (complaints.size() != 1 || !complaints.getFirst().contains("status of 4")) {
            throw new AssertionError("%s was not only refused: %s".formatted(path(), complaints));
        }
        if (texts("main .msg-err").isEmpty()) {
            throw new AssertionError("%s does not say why: %s".formatted(path(), text()));
        }
        look();
    }

    /** Presses the button with this name, which leads to no other page, and waits until the page says the words. */
    void pressHere(String button, String words, Duration patience) {
        chromium.on("button", button, "function() { this.click(); }");
        await(words, patience);
    }

    /** As {@link Chromium#sendAtMost}. */
    void sendAtMost(int bytes) {
        chromium.sendAtMost(bytes);
    }

    /** Whether the reader is asked before the page is left. */
    boolean asksBeforeItIsLeft() {
        return chromium.evaluate("!dispatchEvent(new Event('beforeunload', {cancelable: true}))")
                .asBoolean();
    }

    /** What the browser has to complain of since it was asked last, such as a network that is away. */
    List<String> complaints() {
        return chromium.complaints();
    }

    /** Writes into the field with this name. */
    void write(String role, String field, String value) {
        chromium.on(role, field, "function() { this.value = '%s'; }".formatted(value.replace("'", "\\'")));
    }

    /** Writes into the field with this label, day and amount as a reader of Danish writes them. */
    void fill(String label, String value) {
        fill("", label, value);
    }

    /** @param group the heading of the group of fields, where several have one with this label; empty for all */
    void fill(String group, String label, String value) {
        chromium.evaluate(
                "(() => { const it = %s; it.focus(); it.value = %s; it.dispatchEvent(new Event('input', {bubbles: true})); return 0; })()"
                        .formatted(field(group, label), quoted(value)));
    }

    /** Chooses an option by its words in the list with this label. */
    void choose(String label, String option) {
        choose("", label, option);
    }

    /** @param group the heading of the group of fields, where several have one with this label; empty for all */
    void choose(String group, String label, String option) {
        chromium.evaluate("""
                (() => {
                  const it = %s, words = %s;
                  const found = [...it.options].filter(one => one.text.trim() === words);
                  if (found.length !== 1) throw new Error('»' + words + '« is not one of ' + [...it.options].map(one => one.text.trim()).join(', '));
                  it.value = found[0].value;
                  it.dispatchEvent(new Event('change', {bubbles: true}));
                  return 0;
                })()""".formatted(field(group, label), quoted(option)));
    }

    /** Ticks the box, or takes the choice, with this label. */
    void tick(String label) {
        chromium.evaluate(
                "(() => { const it = %s; if (!it.checked) it.click(); return 0; })()".formatted(field("", label)));
    }

    /** Puts a file into the field with this label. */
    void attach(String label, Path file) {
        chromium.attach(field("", label), file);
    }

    /** What stands in the field with this label. */
    String value(String label) {
        return chromium.evaluate(field("", label) + ".value").asText();
    }

    /** The one field with this label that can be seen; what the label says in parentheses behind it does not count. */
    private static String field(String group, String label) {
        return """
                (() => {
                  const words = it => (it.textContent || '').replace('(kan udelades)', '').replace(/\\s+/g, ' ').trim();
                  const label = %s, group = %s;
                  const found = [...document.querySelectorAll('main input, main select, main textarea')].filter(it => it.type !== 'hidden'
                    && (it.getAttribute('aria-label') === label || [...(it.labels || [])].some(one => words(one) === label))
                    && (!group || [...document.querySelectorAll('main fieldset')].some(set => set.contains(it) && words(set.querySelector('legend')) === group)));
                  if (found.length !== 1) throw new Error(found.length + ' fields are called »' + label + '« on ' + location.href + ': ' + document.querySelector('main').innerText);
                  return found[0];
                })()""".formatted(quoted(label), quoted(group));
    }

    private static String quoted(String words) {
        return Suite.JSON.getNodeFactory().textNode(words).toString();
    }

    /** The cells of the row of a table whose first cell begins with these words, as they are read; empty when there is none. */
    List<String> row(String table, String begins) {
        List<String> cells = new ArrayList<>();
        chromium.evaluate("""
                (() => {
                  const words = it => it.innerText.replace(/\\s+/g, ' ').trim();
                  const named = it => [it.caption && it.caption.textContent, it.parentElement.getAttribute('aria-label')].some(name => (name || '').includes(%s));
                  const row = [...document.querySelectorAll('main table')].filter(named).flatMap(it => [...it.rows]).find(it => words(it.cells[0]).startsWith(%s));
                  return row ? [...row.cells].map(words) : [];
                })()""".formatted(quoted(table), quoted(begins))).forEach(cell -> cells.add(cell.asText()));
        return cells;
    }

    /** A file of this site, fetched with the session of the window. */
    byte[] download(String path) {
        String coded = chromium.evaluate("""
                fetch(%s).then(answer => { if (!answer.ok) throw new Error(answer.status + ' ' + answer.url); return answer.blob(); })
                  .then(blob => new Promise(read => {
                    const reader = new FileReader();
                    reader.onload = () => read(reader.result.replace(/^[^,]*,/, ''));
                    reader.readAsDataURL(blob);
                  }))""".formatted(quoted(path))).asText();
        return Base64.getDecoder().decode(coded);
    }

    /** Where the link with this name leads. */
    String address(String link) {
        return chromium.on("link", link, "function() { return this.getAttribute('href'); }")
                .asText();
    }

    /** Opens the part of the page that is folded away below these words. */
    void unfold(String words) {
        chromium.evaluate(
                "(() => { const it = [...document.querySelectorAll('main summary')].find(it => it.textContent.trim() === %s); it.parentElement.open = true; return 0; })()"
                        .formatted(quoted(words)));
    }

    /** Looks at one cooperation from now on. */
    void chooseCooperation(String name) {
        chromium.evaluate("document.querySelector('details.chooser').open = true; 0");
        press(name);
    }

    /** What each of the parts of the page says that fit a selector. */
    List<String> texts(String selector) {
        List<String> texts = new ArrayList<>();
        chromium.evaluate("[...document.querySelectorAll(%s)].map(it => it.innerText.replace(/\\s+/g, ' ').trim())"
                        .formatted(quoted(selector)))
                .forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Follows the first link of the page's own part whose words begin like this. */
    void followFirst(String begins) {
        chromium.loading(() -> chromium.evaluate(
                "[...document.querySelectorAll('main a')].find(it => it.innerText.trim().startsWith(%s)).click(); 0"
                        .formatted(quoted(begins))));
        look();
    }

    /** Presses the button with this name and waits until the page says the words, also when it shows itself anew meanwhile. */
    Duration pressUntil(String button, String words, Duration patience) {
        long begun = System.nanoTime();
        click("button", button);
        Duration took = until(words, begun, patience, () -> {});
        look();
        return took;
    }

    /** Opens the page again and again until it says the words. */
    void openUntil(String path, String words, Duration patience) {
        until(words, System.nanoTime(), patience, () -> chromium.open(path));
        look();
    }

    /** Waits until the page has loaded and has a part that a selector names. */
    private void awaitPart(String selector) {
        until(
                () -> chromium.evaluate("document.readyState === 'complete' && !!document.querySelector(%s)"
                                .formatted(quoted(selector)))
                        .asBoolean(),
                "has no part " + selector,
                System.nanoTime(),
                Duration.ofSeconds(30));
    }

    private Duration until(String words, long begun, Duration patience, Runnable again) {
        return until(
                () -> {
                    again.run();
                    return text().contains(words);
                },
                "does not say »%s«".formatted(words),
                begun,
                patience);
    }

    private Duration until(BooleanSupplier isSo, String otherwise, long begun, Duration patience) {
        while (true) {
            try {
                if (isSo.getAsBoolean()) {
                    return Duration.ofNanos(System.nanoTime() - begun);
                }
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (AssertionError changing) {
                // The page was on its way out while it was asked.
            }
            if (System.nanoTime() - begun > patience.toNanos()) {
                throw new AssertionError("%s %s: %s".formatted(path(), otherwise, text()));
            }
        }
    }

    /** Opens the menu of the account and signs out; the next window of this user signs in again. */
    void signOut() {
        chromium.evaluate("document.querySelector('details.account').open = true; 0");
        press("Log ud");
        SIGN_INS.remove(site + " " + user);
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

    /** The part that has the focus, by its id. */
    String focused() {
        return chromium.evaluate("document.activeElement.id").asText();
    }

    /** What those who hear the page were told last. */
    String told() {
        return chromium.evaluate("document.querySelector('[data-told]').textContent")
                .asText();
    }

    /** When the page was loaded; the same as long as only parts of it are shown anew. */
    String loadedAt() {
        return chromium.evaluate("String(performance.timeOrigin)").asText();
    }

    /** Goes back as the button of the browser does. */
    void back() {
        chromium.back();
        look();
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
            String wide = chromium.evaluate("""
                    document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
                      .filter(it => it.getBoundingClientRect().right > innerWidth && !it.closest('.scroll') && !it.closest('.app-nav'))
                      .map(it => it.outerHTML.slice(0, 120)).at(-1) || 'the page'""").asText();
            if (!wide.isEmpty()) {
                wrong.add("it scrolls sideways at %d px because of %s".formatted(width, wide));
            }
        }
        wrong.addAll(chromium.complaints());
        if (!wrong.isEmpty()) {
            throw new AssertionError("%s:%n%s%n%s"
                    .formatted(path(), String.join("\n", wrong), String.join("\n", texts("main .msg-err"))));
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
