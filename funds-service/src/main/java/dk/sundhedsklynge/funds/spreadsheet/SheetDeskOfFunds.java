package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetDesk;
import dk.sundhedsklynge.platform.sheet.imports.SheetWords;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Where spreadsheets of notes are taken in. */
final class SheetDeskOfFunds {
    private SheetDeskOfFunds() {}

    @Produces
    @Singleton
    static SheetDesk desk() {
        return new SheetDesk(
                "/midler/regneark",
                "/api/funds/v1/sheet-imports",
                "midler",
                "/midler",
                "Midler",
                "/midler/posteringer?klynge=",
                "Se posteringerne",
                "Åbningssaldo, tildelinger, udgiftsbilag og svar om overførsel fra et regneark.",
                new SheetWords(
                        "Bogfør",
                        "Bogfører",
                        "bogføres",
                        "bogført",
                        "bogføre",
                        "Tilbagefør hele filen",
                        "Tilbagefører",
                        "tilbageført",
                        "Hvorfor tilbageføres filen?",
                        "Det bliver stående i regnskabet sammen med tilbageførslen og din begrundelse.",
                        "post",
                        "poster",
                        "Det kræver rollen økonomi eller sekretariat i klyngen; spørg sekretariatet eller din administrator."));
    }
}
