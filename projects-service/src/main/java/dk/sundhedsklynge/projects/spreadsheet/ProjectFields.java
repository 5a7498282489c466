package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import java.util.List;

/** The columns that a spreadsheet of projects has. */
final class ProjectFields {
    static final String NAME = "navn";
    static final String ALIASES = "andre-navne";
    static final String PHASE = "fase";
    static final String OWNER = "ejer";
    static final String PARTNERS = "deltagere";
    static final String FROM = "start";
    static final String UNTIL = "slut";
    static final String STATED_ON = "oplyst";
    static final String DESCRIPTION = "beskrivelse";
    static final String SOURCE = "kilde";
    static final String CLOSED = "lukket";

    private ProjectFields() {}

    /** @param parties names of those that the cooperation has */
    static List<SheetField> of(List<String> parties) {
        return List.of(
                new SheetField(
                        NAME,
                        "Projekt",
                        Kind.TEXT,
                        true,
                        List.of("Projektnavn", "Projekttitel", "Navn", "Indsats", "Titel", "Aktivitet"),
                        "Hvad projektet hedder.",
                        List.of("Hjemme først", "Den sidste tid"),
                        List.of()),
                text(
                        ALIASES,
                        "Andre navne",
                        List.of("Andet navn", "Alias", "Kaldes også", "Også kaldt", "Kort navn", "Forkortelse"),
                        "Andre navne, som referater bruger, med semikolon imellem.",
                        "HF"),
                new SheetField(
                        PHASE,
                        "Fase",
                        Kind.TEXT,
                        false,
                        List.of("Status", "Tilstand"),
                        "Hvor langt projektet er. Tomt, når kilden ikke siger det.",
                        List.of(Phase.STARTED.label(), ""),
                        Phase.stated().stream().map(Phase::label).toList()),
                new SheetField(
                        OWNER,
                        "Projektejer",
                        Kind.TEXT,
                        false,
                        List.of("Ejer", "Ansvarlig", "Tovholder", "Projektansvarlig", "Projektleder"),
                        "En af klyngens parter eller en anden, i ord.",
                        List.of(parties.isEmpty() ? "" : parties.getFirst(), "Sygehusets akutafdeling"),
                        parties),
                text(
                        PARTNERS,
                        "Deltagere",
                        List.of(
                                "Deltagende",
                                "Deltagende parter",
                                "Partnere",
                                "Parter",
                                "Samarbejdspartnere",
                                "Hvem er med",
                                "Medvirkende"),
                        "Dem, der deltager, med semikolon imellem. Klyngens parter genkendes på navnet.",
                        ""),
                day(FROM, "Start", List.of("Opstart", "Fra", "Begynder", "Igangsat", "Projektstart")),
                day(
                        UNTIL,
                        "Slut",
                        List.of("Udløb", "Til", "Udløber", "Ophører", "Afslutning", "Afsluttes", "Projektslut")),
                day(STATED_ON, "Oplyst pr.", List.of("Pr.", "Status pr.", "Opgjort pr.", "Opdateret", "Dato")),
                text(
                        DESCRIPTION,
                        "Beskrivelse",
                        List.of("Formål", "Indhold", "Kort om", "Kort beskrivelse", "Bemærkninger", "Bemærkning"),
                        "Hvad projektet går ud på.",
                        ""),
                text(
                        SOURCE,
                        "Kilde",
                        List.of("Reference", "Dokument", "Hvor fra"),
                        "Hvor det er kendt fra. Tomt, når regnearket selv er kilden.",
                        "Notat af 1. marts 2026"),
                new SheetField(
                        CLOSED,
                        "Lukket",
                        Kind.TEXT,
                        false,
                        List.of("Fortroligt"),
                        "Ja, når kun de må se det, der må se lukkede punkter.",
                        List.of("Nej", ""),
                        List.of("Ja", "Nej")));
    }

    private static SheetField text(String code, String label, List<String> synonyms, String help, String example) {
        return new SheetField(code, label, Kind.TEXT, false, synonyms, help, List.of(example, ""), List.of());
    }

    private static SheetField day(String code, String label, List<String> synonyms) {
        return new SheetField(
                code,
                label,
                Kind.DAY,
                false,
                synonyms,
                "En dato, for eksempel 31-12-2026. Tomt, når den ikke er oplyst.",
                List.of("01-09-2024", ""),
                List.of());
    }
}
