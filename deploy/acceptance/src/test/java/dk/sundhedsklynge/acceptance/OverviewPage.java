package dk.sundhedsklynge.acceptance;

/** The first page: what waits for the reader, the money of each cluster, and what comes. */
final class OverviewPage extends SitePage {
    static final String PATH = "/";

    private OverviewPage(Window window) {
        super(window, "Overblik");
    }

    static OverviewPage open(Window window) {
        window.open(PATH);
        return new OverviewPage(window);
    }

    /** Whether anything waits for the reader. */
    boolean hasWaiting() {
        return !window.text().contains("Intet venter på dig");
    }

    /** Days until the clusters end, as the page says. */
    int daysLeft() {
        return Integer.parseInt(window.text().replaceAll("(?s).*Til 1\\. januar 2027\\s+(\\d+)\\s+dage?\\s.*", "$1"));
    }
}
