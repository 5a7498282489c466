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
    void aReferenceIsLookedForAsItStandsToo() {
        assertThat(SearchWords.query("SEN-1")).contains("('SEN-1':* | SEN:* & 1:*)");
        assertThat(SearchWords.query("Sag K-9, 26/77"))
                .contains("Sag:* & ('K-9':* | K:* & 9:*) & ('26/77':* | 26:* & 77:*)");
        assertThat(SearchWords.query("'; - / -")).isEmpty();
    }

    @Test
    void anAmountIsReadAsDanesWriteItToTheOere() {
        assertThat(SearchWords.amount("1.018.886,36")).contains(1_018_886_36L);
        assertThat(SearchWords.amount(" 1018886 ")).contains(1_018_886_00L);
        assertThat(SearchWords.amount("900.000 kr.")).contains(900_000_00L);
        assertThat(SearchWords.amount("1,5 mio.")).contains(1_500_000_00L);
        assertThat(SearchWords.amount("Faktura 7")).isEmpty();
        assertThat(SearchWords.amount("ca. 900.000 kr.")).isEmpty();
        assertThat(SearchWords.amount("12,345")).isEmpty();
        assertThat(SearchWords.amount("0")).isEmpty();
    }

    @Test
    void anAmountIsLookedForAsDocumentsWriteIt() {
        assertThat(SearchWords.query("1018886,36")).contains("1018886:* & 36:* | '1.018.886' <-> '36'");
        assertThat(SearchWords.query("900.000 kr.")).contains("900:* & 000:* & kr:* | '900.000'");
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
