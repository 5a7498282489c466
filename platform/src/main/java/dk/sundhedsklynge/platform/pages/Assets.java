package dk.sundhedsklynge.platform.pages;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Where a browser fetches a style sheet, script, font or image: {@code {asset:url('site.css')}}. The name says what the file holds,
 * so that the browser keeps it for good and fetches what has changed.
 */
@TemplateExtension(namespace = "asset")
public final class Assets {
    private static final String MANIFEST = "/META-INF/assets.properties";
    private static final Properties NAMES = names();

    private Assets() {}

    /** @throws IllegalArgumentException when the build has made no such file */
    public static String url(String name) {
        String hashed = NAMES.getProperty(name);
        if (hashed == null) {
            throw new IllegalArgumentException("No asset " + name + "; the build of platform makes " + NAMES.keySet());
        }
        return "/assets/" + hashed;
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream manifest = Assets.class.getResourceAsStream(MANIFEST)) {
            if (manifest == null) {
                throw new IllegalStateException(MANIFEST + " is missing; build platform with Maven");
            }
            names.load(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
