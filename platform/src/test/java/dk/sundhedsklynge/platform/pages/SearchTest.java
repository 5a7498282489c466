package dk.sundhedsklynge.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.pages.SearchHit.Excerpt;
import org.junit.jupiter.api.Test;

class SearchTest {
    @Test
    void everyWordIsLookedForWithAnyEndingAndNothingElseIsAsked() {
        assertThat(SearchWords.query("  Ælde-projekt!  | (2025) 'x\\")).contains("Ælde:* & projekt:* & 2025:* & x:*");
        assertThat(SearchWords.query(" & | ! ")).isEmpty();
        assertThat(SearchWords.query("a ".repeat(300)).orElseThrow().split("&")).hasSize(8);
    }

    @Test
    void wordsAreShownAgainOnOneLine() {
        assertThat(SearchWords.plain(" to\n\tord\u202E ")).isEqualTo("to ord");
        assertThat(SearchWords.plain("x".repeat(500))).hasSize(200);
    }

    @Test
    void anExcerptTellsTheWordsThatWereLookedFor() {
        assertThat(SearchHit.excerpt("Der \u0002bevilges\u0003 penge \u0002nu\u0003"))
                .containsExactly(
                        new Excerpt("Der ", false),
                        new Excerpt("bevilges", true),
                        new Excerpt(" penge ", false),
                        new Excerpt("nu", true));
        assertThat(SearchHit.excerpt(null)).isEmpty();
        assertThat(SearchHit.excerpt("uden")).containsExactly(new Excerpt("uden", false));
    }
}
