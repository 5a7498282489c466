package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page carries what the security policy stops: a script, a style or an expression that htmx would evaluate. */
class TemplatesTest {
    private static final Pattern STOPPED = Pattern.compile(
            "<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=\"|hx-on|hx-[a-z-]+=\"[^\"]*(?:js:|javascript:)|hx-trigger=\"[^\"]*\\[",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noPageCarriesWhatTheSecurityPolicyStops() {
        assertThat(Templates.all()).isNotEmpty().allSatisfy(template -> assertThat(
                        STOPPED.matcher(template.text()).results().map(MatchResult::group))
                .as(template.name())
                .isEmpty());
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
