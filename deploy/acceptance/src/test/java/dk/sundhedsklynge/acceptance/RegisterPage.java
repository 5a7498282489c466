package dk.sundhedsklynge.acceptance;

/** What can be entered about the money of a cluster. */
final class RegisterPage extends SitePage {
    RegisterPage(Window window) {
        super(window, "Registrér midler");
    }

    OpeningForm opening() {
        window.follow("Åbningssaldo");
        return new OpeningForm(window);
    }

    NoteForm allotment() {
        window.follow("Tildeling");
        return new NoteForm(window, "Tildeling");
    }

    NoteForm voucher() {
        window.follow("Udgiftsbilag");
        return new NoteForm(window, "Udgiftsbilag");
    }

    NoteForm carryOverAnswer() {
        window.follow("Svar om overførsel");
        return new NoteForm(window, "Svar om overførsel");
    }
}
