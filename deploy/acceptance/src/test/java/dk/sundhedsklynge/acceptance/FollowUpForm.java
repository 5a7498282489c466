package dk.sundhedsklynge.acceptance;

/** The form of a follow-up that somebody writes. */
final class FollowUpForm extends SitePage {
    FollowUpForm(Window window) {
        super(window, "Ny opgave");
    }

    FollowUpForm task(String what) {
        window.fill("Hvad skal gøres?", what);
        return this;
    }

    FollowUpForm responsible(String party) {
        window.choose("Ansvarlig part eller organisation", party);
        return this;
    }

    FollowUpForm due(String day) {
        window.fill("Frist", day);
        return this;
    }

    FollowUpForm source(String source) {
        window.fill("Kilde", source);
        return this;
    }

    /** Saves what was written, and shows the follow-up. */
    void save() {
        window.press("Gem opgaven");
    }
}
