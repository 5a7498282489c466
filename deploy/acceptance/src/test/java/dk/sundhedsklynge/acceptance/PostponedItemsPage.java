package dk.sundhedsklynge.acceptance;

/** The items that were postponed, as a list. */
final class PostponedItemsPage extends SitePage {
    PostponedItemsPage(Window window) {
        super(window, "Udsatte punkter");
    }

    PostponedItemForm write() {
        window.follow("Nyt udsat punkt");
        return new PostponedItemForm(window);
    }

    boolean has(String item) {
        return window.has("link", item);
    }
}
