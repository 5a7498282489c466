package dk.sundhedsklynge.platform.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a list with its filters and its order, of which the links of the page are made. */
public final class ListAddress {
    /** The order, as {@link Sorting} writes it. */
    public static final String SORT = "sorter";
    /** The cursor of the page. */
    public static final String TURN = "side";

    private final String path;
    private final Map<String, String> parameters;

    private ListAddress(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    public static ListAddress of(String path) {
        return new ListAddress(path, Map.of());
    }

    /** The same with this parameter; nothing is written for null and blank. */
    public ListAddress with(String name, @Nullable String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (value == null || value.isBlank()) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return new ListAddress(path, all);
    }

    /** The same filters at another path. */
    public ListAddress at(String other) {
        return new ListAddress(other, parameters);
    }

    /** Whether anything narrows the list; its order does not. */
    public boolean isFiltered() {
        return parameters.keySet().stream().anyMatch(it -> !it.equals(SORT) && !it.equals(TURN));
    }

    /** As a link writes it. */
    public String href() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListAddress it && path.equals(it.path) && parameters.equals(it.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, parameters);
    }

    @Override
    public String toString() {
        return href();
    }
}
