package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page carries what does not work in a browser: what the security policy stops, or a way to the API. */
class TemplatesTest {
    private static final Pattern STOPPED = Pattern.compile(
            "<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=\"|hx-on|hx-[a-z-]+=\"[^\"]*(?:js:|javascript:)|hx-trigger=\"[^\"]*\\[",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_API = Pattern.compile("(?:href|src|action|hx-[a-z]+)=[\"']/api/");

    @Test
    void noPageCarriesWhatTheSecurityPolicyStops() {
        assertThat(Templates.all()).isNotEmpty().allSatisfy(template -> assertThat(
                        STOPPED.matcher(template.text()).results().map(MatchResult::group))
                .as(template.name())
                .isEmpty());
    }

    /** The API is signed in to with a token, and a browser has a session: it would be told that it is not signed in. */
    @Test
    void noPageLeadsABrowserToTheApi() {
        assertThat(Templates.all())
                .noneMatch(template -> TO_API.matcher(template.text()).find());
        assertThat(TO_API.matcher("<a href=\"/api/meetings/v1/x\">").find()).isTrue();
    }

    @Test
    void whatIsStoppedIsFound() {
        assertThat(Stream.of(
                        "<script>",
                        "<p style=\"x\">",
                        "<a onclick=\"x\">",
                        "<p hx-on:click=\"x\">",
                        "<p hx-vals=\"js:x\">",
                        "<p hx-trigger=\"click[x]\">"))
                .allMatch(text -> STOPPED.matcher(text).find());
        assertThat(STOPPED.matcher("<script src=\"x\" defer></script><p hx-trigger=\"every 2s\">")
                        .find())
                .isFalse();
    }
}
