package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetDesk;
import dk.sundhedsklynge.platform.sheet.imports.SheetWords;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Where spreadsheets of projects are taken in. */
final class SheetDeskOfProjects {
    private SheetDeskOfProjects() {}

    @Produces
    @Singleton
    static SheetDesk desk() {
        return new SheetDesk(
                "/projekter/regneark",
                "/api/projects/v1/sheet-imports",
                "projekter",
                "/projekter",
                "Projekter",
                "/projekter?klynge=",
                "Se projekterne",
                "Projekter med navne, ejer, fase og datoer fra et regneark. Har filen også penge, hentes den bagefter i Midler, som læser dem.",
                new SheetWords(
                        "Opret",
                        "Opretter",
                        "oprettes",
                        "oprettet",
                        "oprette",
                        "Tag hele filen tilbage",
                        "Tager tilbage",
                        "taget tilbage",
                        "Hvorfor tages filen tilbage?",
                        "Det, som beslutninger siger om projekterne, bliver stående. Projekter, som intet andet nævner, står ikke på lister mere.",
                        "projekt",
                        "projekter",
                        "Det kræver rollen sekretariat i klyngen; spørg sekretariatet eller din administrator."));
    }
}
