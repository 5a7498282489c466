package dk.sundhedsklynge.acceptance;

/** The form of an allotment, a voucher or an answer about a carry-over. */
final class NoteForm extends SitePage {
    NoteForm(Window window, String heading) {
        super(window, heading);
    }

    NoteForm party(String party) {
        window.choose("Part", party);
        return this;
    }

    NoteForm amount(String amount) {
        window.fill("Beløb i kr.", amount);
        return this;
    }

    NoteForm period(String period) {
        window.fill("År eller pulje", period);
        return this;
    }

    /** Of an allotment. */
    NoteForm received(String day, String number) {
        window.fill("Modtaget den", day);
        window.fill("Tildelingsnotens nummer", number);
        return this;
    }

    /** Of a voucher. */
    NoteForm paid(String day, String number) {
        window.fill("Betalt den", day);
        window.fill("Bilagets nummer", number);
        return this;
    }

    /** Of a voucher: the work that it is for, where it was paid later. */
    NoteForm workedUntil(String day) {
        window.fill("Arbejdet udført til og med", day);
        return this;
    }

    /** Of a voucher. */
    NoteForm project(String project) {
        window.choose("Projekt", project);
        return this;
    }

    /** Of an answer about a carry-over. */
    NoteForm carryOver(String from, String to, String answer) {
        window.fill("Fra år eller pulje", from);
        window.fill("Til år", to);
        window.tick(answer);
        return this;
    }

    /** Of an answer that the secretariat enters for the party. */
    NoteForm answered(String day, String source, String how, String came) {
        window.fill("Svaret den", day);
        window.fill("Kilde", source);
        window.choose("Hvordan svaret kom", how);
        window.fill("Hvornår svaret kom", came);
        return this;
    }

    /** Shows what it would change. */
    NoteForm preview() {
        window.press("Vis, hvad der sker");
        return this;
    }

    /** Enters it after it was shown. */
    NotePage register() {
        window.press("Registrér");
        return new NotePage(window);
    }
}
