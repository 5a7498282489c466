package dk.sundhedsklynge.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Likeness.Compared;
import dk.sundhedsklynge.meetings.reading.TestDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two minutes of one body and day, as they are printed: a correction is taken as one, other items are asked about. */
class SameMinutesTest {
    private static final String ABSENT = "Fraværende Peter Hansen, Lone Juhl";

    private record Item(String title, String text, String outcome, String absent) {}

    private record Printed(List<Item> items) {
        Printed with(int place, Item item) {
            List<Item> other = new ArrayList<>(items);
            other.set(place, item);
            return new Printed(other);
        }

        Printed adding(int place, Item item) {
            List<Item> more = new ArrayList<>(items);
            more.add(place, item);
            return new Printed(more);
        }

        Printed without(int place) {
            List<Item> fewer = new ArrayList<>(items);
            fewer.remove(place);
            return new Printed(fewer);
        }

        Printed reversed() {
            return new Printed(items.reversed());
        }

        String text() {
            StringBuilder text = new StringBuilder("REFERAT Sundhedsklynge Vest Politisk Niveau d. 15-01-2025\n\n");
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                text.append("Punkt %d: %s\n\n".formatted(i + 1, item.title()));
                if (!item.text().isEmpty()) {
                    text.append("Sagsfremstilling\n\n%s\n\n".formatted(item.text()));
                }
                text.append("Beslutning i Politisk Niveau den 15-01-2025\n\n%s\n\n%s\n\n"
                        .formatted(item.outcome(), item.absent()));
            }
            return text.toString();
        }
    }

    private static Item item(String title, String text, String outcome) {
        return new Item(title, text, outcome, ABSENT);
    }

    private static Item item(String title, String text) {
        return item(title, text, "Drøftet.");
    }

    private static Printed minutes(Item... items) {
        return new Printed(List.of(items));
    }

    private static final Item CAPACITY =
            item("Kapacitet på medicinsk afdeling", "Sygehuset fortæller om belægningen i vinterens løb.");
    private static final Item AIDS =
            item("Ny rammeaftale for hjælpemidler", "Udkastet til en fælles aftale er sendt rundt til parterne.");
    private static final Item NURSES =
            item("Rekruttering af sygeplejersker", "Parterne melder om ledige stillinger i hjemmeplejen.");
    private static final Item HEARING =
            item("Høringssvar om sundhedsplanen", "Et fælles svar skal afleveres inden sommerferien.");
    private static final Item VISITS =
            item("Digitale hjemmebesøg", "Erfaringer med skærmopkald fra tre byer lægges frem.");
    private static final Item FALLS =
            item("Forebyggelse af faldulykker", "En ny træningspakke afprøves på to plejecentre.");

    private static final Printed FIRST = minutes(CAPACITY, AIDS, NURSES);
    private static final Printed OTHER = minutes(HEARING, VISITS, FALLS);

    private static final String LONG_CASE = """
            Klyngen har siden foråret arbejdet med at få borgere hurtigere hjem fra akutmodtagelsen. Sygehuset har målt, at hver
            fjerde indlagte over 75 år kunne have været behandlet i eget hjem, hvis akutsygeplejersken var tilkaldt i tide.
            Arbejdsgruppen foreslår derfor et fælles telefonnummer, bemandet hele døgnet, og en aftale om udlån af udstyr til
            intravenøs behandling. Udgiften deles efter indbyggertal, og ordningen evalueres efter et halvt år.""";
    private static final String OTHER_LONG_CASE = """
            Klyngen har siden efteråret arbejdet med at støtte unge med ondt i livet, inden de bliver patienter. Psykiatrien har
            vist, at hver tredje henvisning af unge under 25 år afvises, og at familierne bliver sendt mellem instanserne.
            Styregruppen anbefaler derfor et fælles visitationsmøde hver uge og en aftale om, at skolerne kan henvise direkte.
            Udgiften deles ligeligt, og ordningen evalueres efter to år af universitetet.""";

    static Stream<Arguments> corrections() {
        Printed funds = minutes(
                item("Midler til Alfa", "", "Der bevilges 100.000 kr. til Projekt Alfa."),
                item("Midler til Beta", "", "Der bevilges 200.000 kr. til Projekt Beta."));
        return Stream.of(
                Arguments.of(
                        "typos are mended",
                        minutes(
                                item(
                                        "Kapacitet på medicinsk afdelling",
                                        "Sygehuset fortæler om belægningen i vinteren løb."),
                                item(
                                        "Ny ramaftale for hjælpemidler",
                                        "Udkastet til en fælles aftale er send rundt til partene."),
                                item(
                                        "Rekrutering af sygeplejersker",
                                        "Parterne melder om ledige stilinger i hjemmeplejen.")),
                        FIRST),
                Arguments.of(
                        "a text is extended",
                        FIRST,
                        FIRST.with(
                                0,
                                item(
                                        CAPACITY.title(),
                                        CAPACITY.text()
                                                + " Der åbnes ti senge i januar, og personalet flyttes fra ortopædkirurgisk afsnit."
                                                + " Kommunen sender to sygeplejersker på skift."))),
                Arguments.of("an item is put before the others", FIRST, FIRST.adding(0, HEARING)),
                Arguments.of("an item is put after the others", FIRST, FIRST.adding(3, FALLS)),
                Arguments.of("an item falls out", FIRST, FIRST.without(1)),
                Arguments.of("the items are numbered otherwise", FIRST, FIRST.reversed()),
                Arguments.of(
                        "others are absent",
                        FIRST,
                        new Printed(FIRST.items().stream()
                                .map(it -> new Item(
                                        it.title(), it.text(), it.outcome(), "Fraværende Mette Bach, Ole Riis"))
                                .toList())),
                Arguments.of(
                        "the outcomes are others",
                        FIRST,
                        new Printed(FIRST.items().stream()
                                .map(it -> item(it.title(), it.text(), "Sagen udsættes til næste møde."))
                                .toList())),
                Arguments.of(
                        "amounts are corrected",
                        funds,
                        funds.with(0, item("Midler til Alfa", "", "Der bevilges 150.000 kr. til Projekt Alfa."))
                                .with(1, item("Midler til Beta", "", "Der bevilges 250.000 kr. til Projekt Beta."))),
                Arguments.of(
                        "a title is another over the same text",
                        FIRST,
                        FIRST.with(2, item("Ledige stillinger", NURSES.text()))),
                Arguments.of(
                        "a case is written anew under its title",
                        FIRST,
                        FIRST.with(
                                1, item(AIDS.title(), "Punktet blev taget af, da udbuddet er forsinket et halvt år."))),
                Arguments.of(
                        "an item is closed",
                        FIRST,
                        FIRST.with(0, item(CAPACITY.title() + " (Lukket)", CAPACITY.text()))),
                Arguments.of(
                        "the only item gets another outcome",
                        minutes(item("Fælles akutfunktion", "", "Drøftet.")),
                        minutes(item("Fælles akutfunktion", "", "Godkendt."))),
                Arguments.of(
                        "standing items are added",
                        FIRST,
                        FIRST.adding(0, item("Godkendelse af dagsorden", "", "Godkendt."))
                                .adding(4, item("Eventuelt", "", "Intet."))),
                Arguments.of(
                        "a long case with some sentences corrected",
                        minutes(item("Hurtigere hjem", LONG_CASE, "Indstillingen blev godkendt.")),
                        minutes(item(
                                "Hurtigt hjem fra sygehus",
                                LONG_CASE
                                        .replace("fjerde", "femte")
                                        .replace("75 år", "80 år")
                                        .replace("døgnet", "dagen"),
                                "Indstillingen blev godkendt."))));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("short items of other cases", FIRST, OTHER),
                Arguments.of("one short item each", minutes(CAPACITY), minutes(FALLS)),
                Arguments.of("one item of three is the same", FIRST, minutes(HEARING, AIDS, FALLS)),
                Arguments.of("an extract", FIRST.adding(3, HEARING), minutes(NURSES)),
                Arguments.of(
                        "without any text",
                        minutes(item("Fælles akutfunktion", ""), item("Nye lokaler", ""), item("Tandpleje", "")),
                        minutes(item("Diætbehandling", ""), item("Frivillige", ""), item("Transport til dialyse", ""))),
                Arguments.of(
                        "the same long outcome",
                        minutes(item(
                                "Fælles akutfunktion",
                                "",
                                "Indstillingen blev drøftet og taget til efterretning. Der var enighed.")),
                        minutes(item(
                                "Diætbehandling",
                                "",
                                "Indstillingen blev drøftet og taget til efterretning. Der var enighed."))),
                Arguments.of(
                        "titles that say nothing",
                        minutes(item("Status", CAPACITY.text()), item("Orientering", AIDS.text())),
                        minutes(item("Status", VISITS.text()), item("Orientering", FALLS.text()))),
                Arguments.of(
                        "one word as title over another case",
                        minutes(item("Økonomi", "Regnskabet for puljen viser et mindreforbrug på lønnen.")),
                        minutes(item("Økonomi", "Næste års budget lægges frem med tre scenarier."))),
                Arguments.of(
                        "grants to other projects",
                        minutes(
                                item("Midler til Alfa", "", "Der bevilges 100.000 kr. til Projekt Alfa."),
                                item("Midler til Beta", "", "Der bevilges 200.000 kr. til Projekt Beta.")),
                        minutes(
                                item("Midler til Gamma", "", "Der bevilges 100.000 kr. til Projekt Gamma."),
                                item("Midler til Delta", "", "Der bevilges 200.000 kr. til Projekt Delta."))),
                Arguments.of("many standing items and one case", standingAnd(CAPACITY), standingAnd(VISITS)),
                Arguments.of(
                        "titles that begin alike",
                        minutes(
                                AIDS,
                                item("Ny rammeaftale for tandpleje", "Tandplejen får faste dage på plejecentrene.")),
                        minutes(
                                item(
                                        "Ny rammeaftale for tolkning",
                                        "Tolkene bestilles fremover gennem regionens udbud."),
                                item(
                                        "Ny rammeaftale for kørsel",
                                        "Vognmændene skal melde ledige pladser ind hver aften."))),
                Arguments.of(
                        "long cases of one kind",
                        minutes(item("Hurtigere hjem", LONG_CASE, "Indstillingen blev godkendt.")),
                        minutes(item("Unge med ondt i livet", OTHER_LONG_CASE, "Indstillingen blev godkendt."))));
    }

    private static Printed standingAnd(Item own) {
        return minutes(
                item("Velkomst", "Formanden bød velkommen."),
                item("Godkendelse af dagsorden", "", "Godkendt."),
                item("Godkendelse af referat", "", "Godkendt."),
                item("Meddelelser", "", "Taget til efterretning."),
                own,
                item("Næste møde", "Mødet holdes på rådhuset."),
                item("Evaluering af mødet", "", "Drøftet."),
                item("Eventuelt", "", "Intet."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corrections")
    void aCorrectionIsTakenAsOne(String what, Printed kept, Printed sent) {
        assertThat(likeness(kept, sent)).as(what).isGreaterThanOrEqualTo(IdentifyMeeting.MOSTLY_THE_SAME);
        assertThat(likeness(sent, kept)).as(what).isGreaterThanOrEqualTo(IdentifyMeeting.MOSTLY_THE_SAME);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void otherItemsAreAskedAbout(String what, Printed kept, Printed sent) {
        assertThat(likeness(kept, sent)).as(what).isLessThan(IdentifyMeeting.MOSTLY_THE_SAME);
        assertThat(likeness(sent, kept)).as(what).isLessThan(IdentifyMeeting.MOSTLY_THE_SAME);
    }

    private static double likeness(Printed kept, Printed sent) {
        return Likeness.of(compared(kept), compared(sent));
    }

    private static List<Compared> compared(Printed printed) {
        return TestDocuments.minutes(printed.text()).items().stream()
                .map(item -> Compared.of(item.title(), item.content()))
                .toList();
    }
}
