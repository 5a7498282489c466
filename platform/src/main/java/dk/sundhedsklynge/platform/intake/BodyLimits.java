package dk.sundhedsklynge.platform.intake;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long the body of a request may be: on a few paths longer than on all others. */
@Named("bodyLimits")
@ApplicationScoped
public class BodyLimits {
    private final long usual;
    private final long larger;
    private final List<Pattern> largerPaths;

    BodyLimits(IntakeSettings settings) {
        this.usual = settings.body().asLongValue();
        this.larger = settings.largerBody().asLongValue();
        this.largerPaths = settings.largerBodyPaths().orElse(List.of()).stream()
                .map(BodyLimits::pattern)
                .toList();
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(Stream.of(path.split("/", -1))
                .map(part -> part.equals("*") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/")));
    }

    /** In bytes. */
    long of(HttpServerRequest request) {
        return of(request.path());
    }

    /** In bytes; a form that is sent there says so before it is. */
    public long of(String path) {
        return largerPaths.stream().anyMatch(it -> it.matcher(path).matches()) ? larger : usual;
    }

    /** In bytes; what is longer than this is taken on few paths, and few at the same time. */
    long usual() {
        return usual;
    }
}
