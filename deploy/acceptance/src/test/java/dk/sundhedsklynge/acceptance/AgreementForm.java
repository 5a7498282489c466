package dk.sundhedsklynge.acceptance;

/** The form of an agreement. */
final class AgreementForm extends SitePage {
    AgreementForm(Window window) {
        super(window, "Ny aftale");
    }

    AgreementForm title(String title) {
        window.fill("Hvad hedder aftalen?", title);
        return this;
    }

    AgreementForm party(String party) {
        window.tick(party);
        return this;
    }

    AgreementForm binds(String toWhat) {
        window.fill("Hvad binder aftalen til?", toWhat);
        return this;
    }

    AgreementForm source(String source) {
        window.fill("Kilde", source);
        return this;
    }

    /** Saves what was written, and shows the agreement. */
    void save() {
        window.press("Gem aftalen");
    }
}
