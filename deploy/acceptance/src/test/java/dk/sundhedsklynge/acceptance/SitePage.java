package dk.sundhedsklynge.acceptance;

/** A page of the suite that is in a window. Its parts are found by the names that a reader sees or hears. */
class SitePage {
    final Window window;

    /** @param heading of the page, which tells that it is the right one */
    SitePage(Window window, String heading) {
        this.window = window;
        if (!window.has("heading", heading)) {
            throw new AssertionError("%s is not the page »%s«:%n%s".formatted(window.path(), heading, window.text()));
        }
    }

    /** Goes to a tab of the site by its name. */
    void tab(String name) {
        window.follow(name);
    }

    /** Looks at one cooperation from now on, as the menu in the header names it. */
    void lookAt(String cooperation) {
        window.chooseCooperation(cooperation);
    }

    /** Looks for words with the box in the header. */
    SearchPage search(String words) {
        window.write("searchbox", "Søg i møder, midler og projekter", words);
        window.press("Søg");
        return new SearchPage(window);
    }

    /** Signs out with the menu of the account. */
    SignedOutPage signOut() {
        window.signOut();
        return new SignedOutPage(window);
    }
}
