package dk.sundhedsklynge.acceptance;

/** The form of an opening: how the money stood on a day. Lines count from 1. */
final class OpeningForm extends SitePage {
    private int lines;

    OpeningForm(Window window) {
        super(window, "Åbningssaldo");
    }

    OpeningForm asOf(String day) {
        window.fill("Gælder til og med", day);
        return this;
    }

    OpeningForm source(String source) {
        window.fill("Kilde", source);
        return this;
    }

    /** Begins the next line. */
    OpeningForm line(String party, String period) {
        lines++;
        window.choose("Part, linje " + lines, party);
        window.fill("År eller pulje, linje " + lines, period);
        return this;
    }

    /** @param quantity as the column is headed; what is not written is not stated */
    OpeningForm amount(String quantity, String amount) {
        window.fill("%s, linje %d".formatted(quantity, lines), amount);
        return this;
    }

    /** Shows what it would change, and enters it. */
    NotePage register() {
        window.press("Vis, hvad der sker");
        window.press("Registrér");
        return new NotePage(window);
    }
}
