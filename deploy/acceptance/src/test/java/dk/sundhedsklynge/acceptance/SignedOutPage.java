package dk.sundhedsklynge.acceptance;

/** Tells whoever signed out that it is done. */
final class SignedOutPage {
    SignedOutPage(Window window) {
        if (!window.has("heading", "Du er logget ud")) {
            throw new AssertionError(window.path() + " does not say that one is signed out: " + window.text());
        }
    }
}
