package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.terms.Wording;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of an item that tell which case it is about. Left out are headings, outcomes ("Drøftet."), who was absent, and the
 * small words of the language: all minutes have them, and in a short item they are most of the text.
 */
final class ItemWords {
    private static final Pattern ABSENCE = Pattern.compile(
            "(?iu)^[\\s*_-]*(?:fraværende|fravær|afbud|ikke til stede|deltog ikke|inhabil|forlod mødet)\\b.*");

    /** A heading that the reader of minutes took for text. */
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)^[\\s*_#]*(?:beslutning|indstilling|resumé|sagsfremstilling|bilag|økonomi|referat)(?:er)?\\b[^.]{0,80}$");

    private static final Set<String> SMALL_WORDS = words("""
            ad af alle alt andre at blev blive bliver både da de dem den denne der deres det dette disse dog efter eller en end
            endnu er et fik for fordi forud fra før få får gennem gør ham han har have hen her hos hun hvad hvem hver hvilke
            hvilket hvis hvor hvordan i igen ikke ind inden ingen intet jf kan kom kun kunne lige man med mellem men mere mest
            mod må ned nogen noget nogle når ny nye også om op os over på samt selv sig sin sine sit skal skulle som så således
            til ud uden under var ved vedr vedrørende vi vil ville være været""");

    private static final Set<String> WORDS_OF_OUTCOMES = words("""
            accepteret anbefaler anbefales anbefalede anbefalet beslutning beslutningen beslutninger besluttede besluttedes
            beslutter besluttes besluttet drøfter drøftede drøftedes drøftes drøftet drøftelse drøftelsen efterretning enig
            enige enighed enstemmigt godkend godkende godkender godkendes godkendt godkendte godkendtes imødekommet indstiller
            indstilles indstilling indstillingen indstillinger indstillingerne indstillet orienterede orienterer orienteres
            orientering orienteringen orienteret tage tager tages taget tilslutning tilsluttede tilsluttet tiltrådt tiltræder
            tiltrædes tiltrådte tog toges udsat udsætte udsættes udsætter vedtager vedtages vedtaget vedtog""");

    private static final Set<String> WORDS_OF_MEETINGS = words("""
            bevilge bevilger bevilges bevilget bevilling bilag d dagsorden dagsordenen deltagere dato formand formanden formandskab formandskabet fremlagt fremlægger
            fremlægges forelægges forelagt klynge kr kroner projekt projektet klyngen klyngens kl kommunen kommunerne lukket lukkede møde mødet møder nr
            orienteringssag politisk niveau punkt punktet referat referatet regionen sag sagen sager sagerne sagsfremstilling
            status sundhedsklynge sundhedsklyngen sundhedsklyngens åben åbne åbent opfølgning temadrøftelse gensidig nyt
            diverse eventuelt meddelelser velkomst""");

    private ItemWords() {}

    /** In their order, as {@link Wording} writes them; of a title or a text that carries nothing, none. */
    static List<String> of(String text) {
        return of(withoutHeadings(text), Set.of());
    }

    static List<String> ofTitle(String title) {
        return of(title, Set.of());
    }

    /** Of all sections of the item but the list of those absent, whose names count nowhere. */
    static List<String> of(ItemContent content) {
        Set<String> absent = content.absences().stream()
                .flatMap(absence -> Stream.of(Wording.of(absence.name()).split(" ", -1)))
                .collect(Collectors.toSet());
        return of(withoutHeadings(plain(content)), absent);
    }

    private static String withoutHeadings(String text) {
        return text.lines()
                .filter(line -> !ABSENCE.matcher(line).matches()
                        && !HEADING.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    /** The text of the item without headings and without the list of those absent. */
    static String plain(ItemContent content) {
        return content.sections().stream()
                .filter(section -> !section.kind().equals("absence"))
                .sorted(Comparator.comparingInt(ItemContent.Section::line))
                .map(ItemContent.Section::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> of(String text, Set<String> leftOut) {
        String wording = Wording.of(text);
        return wording.isEmpty()
                ? List.of()
                : Stream.of(wording.split(" ", -1))
                        .filter(word -> !leftOut.contains(word)
                                && !SMALL_WORDS.contains(word)
                                && !WORDS_OF_OUTCOMES.contains(word)
                                && !WORDS_OF_MEETINGS.contains(word))
                        .toList();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.strip().split("\\s+")));
    }
}
