package dk.sundhedsklynge.platform.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of what was found, the same in every service. */
public final class SearchResults {
    /** Rows of a page. */
    public static final int ROWS = 20;

    private SearchResults() {}

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(Shown shown);
    }

    /**
     * @param words empty when nothing is looked for
     * @param previous address of the page before; null on the first
     * @param next address of the following page; null on the last
     */
    public record Shown(
            String words,
            SearchPlace place,
            List<Elsewhere> places,
            List<SearchHit> hits,
            @Nullable String previous,
            @Nullable String next) {
        /** The places where the reader can look instead. */
        public List<Elsewhere> others() {
            return places.stream().filter(it -> !it.isHere()).toList();
        }
    }

    /** The same search in another service. */
    public record Elsewhere(String title, String href, boolean isHere) {}

    /** @param hits nothing is looked for when {@code words} is empty */
    public static TemplateInstance page(
            SearchPlace place, String words, List<SearchHit> hits, @Nullable String previous, @Nullable String next) {
        return Templates.search(new Shown(
                words,
                place,
                Stream.of(SearchPlace.values())
                        .map(it -> new Elsewhere(it.title(), it.href(words), it == place))
                        .toList(),
                hits,
                turned(place, words, previous),
                turned(place, words, next)));
    }

    private static @Nullable String turned(SearchPlace place, String words, @Nullable String cursor) {
        return cursor == null
                ? null
                : ListAddress.of(place.path())
                        .with("q", words)
                        .with(ListAddress.TURN, cursor)
                        .href();
    }
}
