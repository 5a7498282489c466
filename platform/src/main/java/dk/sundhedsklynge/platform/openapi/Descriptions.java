package dk.sundhedsklynge.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Danish texts of the API. They stand in {@code openapi/descriptions.properties}: platform's own for what all services have
 * in common, and the service's, which goes first. A key is the name of a field or parameter ({@code cooperation}), a field of one
 * schema ({@code ProjectView.owner}), a schema ({@code ProjectView}), an operation ({@code operation.projectList}), a parameter of
 * one operation ({@code operation.projectList.q}), a refusal of one operation ({@code operation.periodClose.409}) or a tag ({@code
 * tag.projects}). What stands in an annotation goes before all
 * of them.
 */
final class Descriptions {
    private static final String FILE = "openapi/descriptions.properties";
    private static final String OWN = Descriptions.class.getName().replace('.', '/') + ".class";

    private static final Pattern STATUS = Pattern.compile("[45]\\d\\d");

    private final Map<String, String> texts;

    private Descriptions(Map<String, String> texts) {
        this.texts = texts;
    }

    static Descriptions read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            Map<String, String> texts = new HashMap<>();
            List<URL> files = loader.resources(FILE).distinct().toList();
            String platform = String.valueOf(loader.getResource(OWN)).replace(OWN, "");
            files.stream().filter(file -> file.toString().startsWith(platform)).forEach(file -> texts.putAll(of(file)));
            files.stream()
                    .filter(file -> !file.toString().startsWith(platform))
                    .forEach(file -> texts.putAll(of(file)));
            return new Descriptions(texts);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    private static Map<String, String> of(URL file) {
        Properties read = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    @Nullable
    String ofApi() {
        return texts.get("api");
    }

    @Nullable
    String ofTag(String tag) {
        return texts.get("tag." + tag);
    }

    @Nullable
    String ofOperation(String operation) {
        return texts.get("operation." + operation);
    }

    @Nullable
    String ofParameter(String operation, String parameter) {
        String own = texts.get("operation." + operation + "." + parameter);
        return own == null ? texts.get(parameter) : own;
    }

    /** The refusals that are said of one operation alone, by status. */
    Map<String, String> ofRefusals(String operation) {
        String beginning = "operation." + operation + ".";
        Map<String, String> refusals = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(beginning)
                    && STATUS.matcher(key.substring(beginning.length())).matches()) {
                refusals.put(key.substring(beginning.length()), text);
            }
        });
        return refusals;
    }

    @Nullable
    String ofSchema(String schema) {
        return texts.get(schema);
    }

    @Nullable
    String ofField(String schema, String field) {
        String own = texts.get(schema + "." + field);
        return own == null ? texts.get(field) : own;
    }
}
