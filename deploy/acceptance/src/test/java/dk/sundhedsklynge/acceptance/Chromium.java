package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of this machine without a window, led by its DevTools protocol. It draws what a signed-in user sees; what a page
 * does is tested by {@link Browser}, which needs no program beside the tests.
 */
final class Chromium implements AutoCloseable {
    private static final int SECONDS = 30;
    private static final String LOADED = "Page.loadEventFired";
    private static final String SHOWN_IN_PLACE = "Page.navigatedWithinDocument";
    private static final Set<String> BAD = Set.of("error", "warning", "assert");

    private final Process process;
    private final WebSocket socket;
    private final String site;
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private int calls;

    /** @param profile an empty directory */
    Chromium(Path profile, int width, int height) throws IOException, InterruptedException {
        this(Suite.url(), profile, width, height);
    }

    /**
     * @param site the address of the suite whose pages it opens
     * @param profile an empty directory
     */
    Chromium(String site, Path profile, int width, int height) throws IOException, InterruptedException {
        this.site = site;
        process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "--window-size=" + width + "," + height,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page(profile.resolve("DevToolsActivePort")), new Answers())
                .join();
        for (String domain : List.of("Page", "Runtime", "Log", "DOM", "Accessibility", "Network")) {
            call(domain + ".enable", Suite.JSON.createObjectNode());
        }
    }

    /** Messages of the console that warn, failures to load, scripts that broke and what the security policy stopped, since last asked. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Takes over the session of a browser that has signed in. */
    void take(List<HttpCookie> cookies) {
        for (HttpCookie cookie : cookies) {
            call(
                    "Network.setCookie",
                    Suite.JSON
                            .createObjectNode()
                            .put("url", site)
                            .put("name", cookie.getName())
                            .put("value", cookie.getValue())
                            .put("path", "/"));
        }
    }

    /** Forgets the cookies whose name begins with one of these. */
    void forget(List<String> names) {
        call("Network.getCookies", Suite.JSON.createObjectNode())
                .path("cookies")
                .forEach(cookie -> {
                    if (names.stream().anyMatch(cookie.path("name").asText()::startsWith)) {
                        call(
                                "Network.deleteCookies",
                                Suite.JSON
                                        .createObjectNode()
                                        .put("name", cookie.path("name").asText())
                                        .put("domain", cookie.path("domain").asText())
                                        .put("path", cookie.path("path").asText()));
                    }
                });
    }

    /** Runs no script of the pages that are opened from now on. */
    void withoutScripts() {
        call(
                "Emulation.setScriptExecutionDisabled",
                Suite.JSON.createObjectNode().put("value", true));
    }

    /** The page as PNG, as far as it fits into the window. */
    byte[] picture(String path) {
        open(path);
        return drawn(false);
    }

    /** The whole page as PNG, also what is below the window. */
    byte[] wholePicture() {
        return drawn(true);
    }

    private byte[] drawn(boolean whole) {
        ObjectNode how = Suite.JSON.createObjectNode().put("format", "png").put("captureBeyondViewport", whole);
        if (whole) {
            JsonNode size =
                    call("Page.getLayoutMetrics", Suite.JSON.createObjectNode()).path("cssContentSize");
            how.putObject("clip")
                    .put("x", 0)
                    .put("y", 0)
                    .put("width", size.path("width").asDouble())
                    .put("height", size.path("height").asDouble())
                    .put("scale", 1);
        }
        JsonNode drawn = call("Page.captureScreenshot", how);
        return Base64.getDecoder().decode(drawn.path("data").asText());
    }

    /** Opens a page of the suite and waits until it has loaded. */
    void open(String path) {
        loading(() -> call("Page.navigate", Suite.JSON.createObjectNode().put("url", site + path)));
    }

    /** Does what leads to another page, or to another view of a list in the same page, and waits until that is there. */
    void loading(Runnable step) {
        until(List.of(LOADED, SHOWN_IN_PLACE), step);
    }

    /** Goes back as the button of the browser does, and waits until the page has loaded. */
    void back() {
        until(List.of(LOADED), () -> evaluate("history.back(); 0"));
    }

    private void until(List<String> events, Runnable step) {
        CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
        events.forEach(event -> awaited.put(event, loaded));
        step.run();
        loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Makes the window as wide as this, in pixels of the page. */
    void width(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Suite.JSON
                        .createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /**
     * Sends no faster than this from now on.
     *
     * @param bytes a second; below zero for as fast as it goes, and 0 for not at all
     */
    void sendAtMost(int bytes) {
        call(
                "Network.emulateNetworkConditions",
                Suite.JSON
                        .createObjectNode()
                        .put("offline", bytes == 0)
                        .put("latency", 0)
                        .put("downloadThroughput", -1)
                        .put("uploadThroughput", bytes));
    }

    /** The value of an expression in JavaScript, of a promise what it brings. */
    JsonNode evaluate(String script) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Suite.JSON
                        .createObjectNode()
                        .put("expression", script)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** How many parts of the page have this role and accessible name, as somebody who hears the page is told of them. */
    int count(String role, String name) {
        return find(role, name).size();
    }

    /** Runs a function in JavaScript on the one part that has this role and accessible name; it is {@code this} there. */
    JsonNode on(String role, String name, String function) {
        List<JsonNode> found = find(role, name);
        if (found.isEmpty()) {
            throw new AssertionError("No %s is called »%s« on %s:%n%s"
                    .formatted(
                            role,
                            name,
                            evaluate("location.href").asText(),
                            evaluate("document.body.innerText").asText()));
        }
        JsonNode object = call(
                "DOM.resolveNode",
                Suite.JSON
                        .createObjectNode()
                        .put(
                                "backendNodeId",
                                found.getFirst().path("backendDOMNodeId").asInt()));
        return call(
                        "Runtime.callFunctionOn",
                        Suite.JSON
                                .createObjectNode()
                                .put("objectId", object.at("/object/objectId").asText())
                                .put("functionDeclaration", function)
                                .put("returnByValue", true))
                .at("/result/value");
    }

    /** Puts a file into the field that an expression in JavaScript names. */
    void attach(String field, Path file) {
        JsonNode object = call("Runtime.evaluate", Suite.JSON.createObjectNode().put("expression", field));
        if (object.has("exceptionDetails")) {
            throw new AssertionError(object.path("exceptionDetails").toString());
        }
        ObjectNode files = Suite.JSON
                .createObjectNode()
                .put("objectId", object.at("/result/objectId").asText());
        files.putArray("files").add(file.toAbsolutePath().toString());
        call("DOM.setFileInputFiles", files);
    }

    private List<JsonNode> find(String role, String name) {
        JsonNode document =
                call("DOM.getDocument", Suite.JSON.createObjectNode().put("depth", 0));
        JsonNode nodes = call(
                        "Accessibility.queryAXTree",
                        Suite.JSON
                                .createObjectNode()
                                .put("nodeId", document.at("/root/nodeId").asInt())
                                .put("accessibleName", name)
                                .put("role", role))
                .path("nodes");
        List<JsonNode> found = new ArrayList<>();
        nodes.forEach(node -> {
            if (!node.path("ignored").asBoolean()) {
                found.add(node);
            }
        });
        return found;
    }

    private JsonNode call(String method, ObjectNode parameters) {
        int id = ++calls;
        CompletableFuture<JsonNode> answer = awaited.computeIfAbsent("" + id, key -> new CompletableFuture<>());
        ObjectNode call = Suite.JSON.createObjectNode().put("id", id).put("method", method);
        call.set("params", parameters);
        socket.sendText(call.toString(), true);
        JsonNode got = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (got.has("error")) {
            throw new AssertionError(method + ": " + got.path("error"));
        }
        return got.path("result");
    }

    /** Chromium writes its port into a file when it is ready, and names its pages there. */
    private static URI page(Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Chromium does not start; install it with: apt-get install chromium");
            }
            Thread.onSpinWait();
        }
        String port = Files.readAllLines(file).getFirst();
        HttpResponse<String> pages = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        for (JsonNode page : Suite.JSON.readTree(pages.body())) {
            if (page.path("type").asText().equals("page")) {
                return URI.create(page.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new AssertionError("Chromium shows no page: " + pages.body());
    }

    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                told(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void told(String message) {
            try {
                JsonNode json = Suite.JSON.readTree(message);
                complain(json);
                String key = json.has("id")
                        ? json.path("id").asText()
                        : json.path("method").asText();
                CompletableFuture<JsonNode> waiting = awaited.remove(key);
                if (waiting != null) {
                    waiting.complete(json);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void complain(JsonNode event) {
        JsonNode what = event.path("params");
        switch (event.path("method").asText()) {
            case "Runtime.consoleAPICalled" -> {
                if (BAD.contains(what.path("type").asText())) {
                    complaints.add("console: " + what.path("args"));
                }
            }
            case "Runtime.exceptionThrown" -> complaints.add("script: " + what.path("exceptionDetails"));
            case "Log.entryAdded" -> {
                JsonNode entry = what.path("entry");
                if (BAD.contains(entry.path("level").asText())) {
                    complaints.add("%s: %s %s"
                            .formatted(
                                    entry.path("source").asText(),
                                    entry.path("text").asText(),
                                    entry.path("url").asText()));
                }
            }
            default -> {
                // Nothing to complain of.
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        // Until it and its helpers have ended they write into its profile.
        List<ProcessHandle> helpers = process.descendants().toList();
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        helpers.forEach(ProcessHandle::destroyForcibly);
        helpers.forEach(it -> it.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join());
    }
}
