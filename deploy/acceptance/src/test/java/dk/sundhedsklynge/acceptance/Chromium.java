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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of this machine without a window, led by its DevTools protocol. It draws what a signed-in user sees; what a page
 * does is tested by {@link Browser}, which needs no program beside the tests.
 */
final class Chromium implements AutoCloseable {
    private static final int SECONDS = 30;
    private static final String LOADED = "Page.loadEventFired";

    private final Process process;
    private final WebSocket socket;
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private int calls;

    /** @param profile an empty directory */
    Chromium(Path profile, int width, int height) throws IOException, InterruptedException {
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
        call("Page.enable", Suite.JSON.createObjectNode());
    }

    /** Takes over the session of a browser that has signed in. */
    void take(List<HttpCookie> cookies) {
        for (HttpCookie cookie : cookies) {
            call(
                    "Network.setCookie",
                    Suite.JSON
                            .createObjectNode()
                            .put("url", Suite.url())
                            .put("name", cookie.getName())
                            .put("value", cookie.getValue())
                            .put("path", "/"));
        }
    }

    /** The page as PNG, as far as it fits into the window. */
    byte[] picture(String path) {
        CompletableFuture<JsonNode> loaded = awaited.computeIfAbsent(LOADED, event -> new CompletableFuture<>());
        call("Page.navigate", Suite.JSON.createObjectNode().put("url", Suite.url() + path));
        loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        JsonNode drawn =
                call("Page.captureScreenshot", Suite.JSON.createObjectNode().put("format", "png"));
        return Base64.getDecoder().decode(drawn.path("data").asText());
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

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        // Until it has ended it writes into its profile.
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
