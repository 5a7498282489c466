package dk.sundhedsklynge.acceptance;

/** The form of a postponed item. */
final class PostponedItemForm extends SitePage {
    PostponedItemForm(Window window) {
        super(window, "Nyt udsat punkt");
    }

    PostponedItemForm title(String title) {
        window.fill("Hvad hedder punktet?", title);
        return this;
    }

    PostponedItemForm awaits(String what) {
        window.fill("Hvad venter det på?", what);
        return this;
    }

    PostponedItemForm source(String source) {
        window.fill("Kilde", source);
        return this;
    }

    /** Saves what was written, and shows the item. */
    void save() {
        window.press("Gem punktet");
    }
}
