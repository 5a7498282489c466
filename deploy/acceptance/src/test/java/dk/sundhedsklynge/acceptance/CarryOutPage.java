package dk.sundhedsklynge.acceptance;

import java.time.Duration;

/** Registers the decision that carries a handover out. */
final class CarryOutPage extends SitePage {
    CarryOutPage(Window window) {
        super(window, "Udfør overdragelsen");
    }

    CarryOutPage decided(String how, String day, String body, String caseNumber) {
        window.tick(how);
        window.fill("Besluttet den", day);
        window.choose("Besluttet af", body);
        window.fill("Sagsnummer", caseNumber);
        return this;
    }

    CarryOutPage caseNumber(String number) {
        window.fill("Sagsnummer", number);
        return this;
    }

    CarryOutPage document(String document) {
        window.choose("Dokument", document);
        return this;
    }

    /** The written answer of a party. */
    CarryOutPage approved(String party, String how, String day) {
        window.choose(party, "Svar", "Godkendt");
        window.fill(party, "Hvordan det kom (når der er svaret)", how);
        window.fill(party, "Hvornår (når der er svaret)", day);
        return this;
    }

    /** Adds a person whom the register does not have, who then goes on after the cut-off; what was written stays. */
    CarryOutPage goesOn(String person) {
        window.fill("En person mere", person);
        window.press("Tilføj personen");
        return new CarryOutPage(window);
    }

    CarryOutPage understood() {
        window.tick("Jeg har læst, hvad der sker, og at det kun sker én gang");
        return this;
    }

    /** What is refused is told on the same page. */
    CarryOutPage refused() {
        window.pressRefused("Udfør overdragelsen");
        return new CarryOutPage(window);
    }

    /** Carries it out. */
    void carryOut() {
        window.pressUntil("Udfør overdragelsen", "Alle mapper", Duration.ofSeconds(60));
    }

    boolean says(String words) {
        return window.text().contains(words);
    }
}
