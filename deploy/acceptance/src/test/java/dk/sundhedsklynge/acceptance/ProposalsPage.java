package dk.sundhedsklynge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/** The queue of what was read out of minutes, one proposal at a time beside its text. */
final class ProposalsPage extends SitePage {
    ProposalsPage(Window window) {
        super(window, "Forslag fra referatet");
    }

    /** What each proposal says, with its badge. */
    List<String> queue() {
        return window.texts("nav.q-list li");
    }

    /** Shows the first proposal whose words begin like this. */
    ProposalsPage choose(String begins) {
        window.followFirst(begins);
        return new ProposalsPage(window);
    }

    ProposalsPage confirm() {
        window.press("Bekræft forslaget");
        return new ProposalsPage(window);
    }

    /** Waits until so many proposals have this badge. */
    void awaitQueue(String badge, int count) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            window.show(window.path());
            assertThat(queue()).filteredOn(it -> it.endsWith(badge)).hasSize(count);
        });
    }

    boolean says(String words) {
        return window.text().contains(words);
    }
}
