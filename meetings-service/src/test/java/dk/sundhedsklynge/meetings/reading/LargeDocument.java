package dk.sundhedsklynge.meetings.reading;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Minutes of any size, each shape with much of one thing. All are read to their end or refused with a reason. */
public enum LargeDocument {
    /** One decision that gives money to ever new names, a sentence on each line. */
    GRANTS("Punkt 1: Klyngemidler\n\nBeslutning\n\n", i -> "Der bevilges %d.000 kr. til Projekt Nummer%dx.\n"
            .formatted(1 + i % 900, i)),
    /** The same without line breaks, but for the longest line that is read. */
    GRANTS_IN_ONE_PARAGRAPH(
            "Punkt 1: Klyngemidler\n\nBeslutning\n\n", i -> "Der bevilges %d.000 kr. til Projekt Nummer%dx.%s"
                    .formatted(1 + i % 900, i, i % 300 == 299 ? "\n" : " ")),
    /** One decision for each paragraph. */
    GRANTS_IN_PARAGRAPHS(
            "Punkt 1: Klyngemidler\n\nBeslutning\n\n",
            i -> "Projekt Nummer%dx bevilges %d.000 kr. og er godkendt.\n\n".formatted(i, 1 + i % 900)),
    SHORT_ITEMS("", i -> "Punkt %d: Ord\n\nBeslutning\n\nGodkendt.\n\n".formatted(1 + i % 900)),
    ITEMS_WITH_GRANTS(
            "",
            i ->
                    "Punkt %d: Penge\n\nIndstilling\n\n1. At der bevilges 5.000 kr. til Projekt Nummer%dx.\n\nBeslutning\n\nAd 1. Godkendt.\n\n"
                            .formatted(1 + i % 900, i)),
    RECOMMENDATIONS(
            "Punkt 1: Indstillinger\n\nIndstilling\n\n",
            i -> "%d. At der bevilges %d.000 kr. til Projekt Nummer%dx.\n".formatted(1 + i % 99, 1 + i % 900, i)),
    ANSWERS("Punkt 1: Svar\n\nIndstilling\n\n1. At sagen godkendes.\n\nBeslutning\n\n", i -> "Ad %d. Godkendt.\n\n"
            .formatted(1 + i % 99)),
    NUMBERED(
            "Punkt 1: Tal\n\nBeslutning\n\n",
            i -> " ".repeat(i % 40) + "%d. Sekretariatet udarbejder et notat nr. %d.\n".formatted(1 + i % 99, i)),
    NAMES("Mødedeltagere\n", i -> "Anna %s Holm (Region Syddanmark)\n".formatted(name(i))),
    PARTICIPANTS("Punkt 1: Deltagere\n\nMedlemmer\n", i -> "Anna %s Holm, Esbjerg Kommune\n".formatted(name(i))),
    ABSENCES("Punkt 1: Velkomst\n\nBeslutning\n\nGodkendt.\n\nFraværende\n\n", i -> "Anna %s Holm (A)\n"
            .formatted(name(i))),
    POSITIONS(
            "Punkt 1: Status\n\nSagsfremstilling\n\nTabel 1 Status\n| Projekt | Modtaget | Disponeret | Anvendt |\n| --- | --- | --- | --- |\n",
            i -> "| Projekt %s | 1.000 | 500 | %d |\n".formatted(name(i), i)),
    SMALL_TABLES(
            "Punkt 1: Status\n\nSagsfremstilling\n\n",
            i ->
                    "Tabel %d Status\n\n| Part | Modtaget |\n| --- | --- |\n| Esbjerg | %d |\n| Varde | 5 |\n\nTekst imellem.\n\n"
                            .formatted(1 + i % 99, i)),
    PARTIES(
            "Punkt 1: Status\n\nSagsfremstilling\n\n| Part | Modtaget |\n| --- | --- |\n",
            i -> "| Esbjreg %s Kommune | %d.000 |\n".formatted(name(i), 1 + i % 900)),
    WIDE_TABLE(
            "Punkt 1: Status\n\nSagsfremstilling\n\n| Part | Modtaget |\n| --- | --- |\n",
            i -> "| " + (i % 500) + (i % 300 == 299 ? "\n" : " ")),
    AMOUNTS(
            "Punkt 1: Fordeling\n\nBeslutning\n\nGodkendt.\n\n",
            i -> "Projekt %s:\nEsbjerg: %d.000 kr.\nVarde: 1.000 kr.\nI alt: 2.000 kr.\n\nTekst.\n"
                    .formatted(name(i), 1 + i % 900)),
    ATTACHMENTS("Punkt 1: Bilag\n\nBilag\n\n", i -> "Bilag %s (DokID: %d - 22/%d)\n".formatted(name(i), i, i)),
    DATES("Punkt 1: Datoer\n\nBeslutning\n\n", i -> "Sagen udsættes til mødet den %d. januar 20%02d.\n"
            .formatted(1 + i % 28, i % 90)),
    STEPS("Punkt 1: Drift\n\nBeslutning\n\n", i -> "Projekt Nummer%dx overgår til drift den 1. januar 2025.\n"
            .formatted(i)),
    LISTED("Punkt 1: Tidligere\n\nSagsfremstilling\n\nFølgende projekter er godkendt:\n", i -> "- Projekt Nummer%dx\n"
            .formatted(i)),
    HEADINGS(
            "Punkt 1: Overskrifter\n\nSagsfremstilling\n\n",
            i -> "Om Nummer%dx\n\nDer er brugt %d.000 kr. på Nummer%dx.\n\n".formatted(i, 1 + i % 900, i)),
    CONTENTS("Indholdsfortegnelse\n\n", i -> "Punkt %d: Ord %d\n".formatted(1 + i % 900, i)),
    SECTIONS("Punkt 1: Afsnit\n\n", i -> i % 2 == 0 ? "Sagsfremstilling\n\nTekst.\n\n" : "Beslutning\n\nGodkendt.\n\n"),
    LETTERS("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 19000 == 18999 ? "a\n" : "a"),
    CAPITALS("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 19000 == 18999 ? "A\n" : "A"),
    DIGITS("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 19000 == 18999 ? "1\n" : "1"),
    GROUPED_DIGITS("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 4000 == 3999 ? "111\n" : "111."),
    SPACES("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 19000 == 18999 ? "a\n" : " "),
    PARENTHESES("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 19000 == 18999 ? "a\n" : "("),
    WORDS("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 3000 == 2999 ? "skal\n" : "skal "),
    CAPITAL_WORDS("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 3000 == 2999 ? "Anna\n" : "Anna "),
    COMMAS("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 3000 == 2999 ? "og,\n" : "og, "),
    FRAGMENTS("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 2000 == 1999 ? "til.\n" : "til d. "),
    MARKUP("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 3000 == 2999 ? "<b>\n" : "**<"),
    AMOUNTS_IN_LINE("Punkt 1: Ord\n\nBeslutning\n\n", i -> i % 1500 == 1499 ? "1.000 kr.\n" : "1.000 kr. ");

    private static final String HEADING = """
            REFERAT Sundhedsklynge Vest - Politisk niveau d. 13-10-2023

            Mødedato Fredag d. 13. oktober 2023 kl. 12:00

            """;

    private final String start;
    private final IntFunction<String> part;

    LargeDocument(String start, IntFunction<String> part) {
        this.start = start;
        this.part = part;
    }

    /** As many parts as fit, in one item where the shape is about one. */
    public byte[] ofBytes(int bytes) {
        return (HEADING + filled(start, 0, bytes - size(HEADING)) + end()).getBytes(StandardCharsets.UTF_8);
    }

    /** The same over and over in items of a size. */
    public byte[] inItems(int bytes, int ofItem) {
        StringBuilder text = new StringBuilder(HEADING);
        for (int item = 1; item * ofItem <= bytes; item++) {
            text.append(filled(start.replace("Punkt 1:", "Punkt " + item + ":"), item * 100_000, ofItem))
                    .append("\n\n");
        }
        return text.append(end()).toString().getBytes(StandardCharsets.UTF_8);
    }

    private String filled(String begin, int from, int bytes) {
        StringBuilder text = new StringBuilder(begin);
        int size = size(begin);
        for (int i = from; ; i++) {
            String next = part.apply(i);
            size += size(next);
            if (size > bytes - 64) {
                return text.toString();
            }
            text.append(next);
        }
    }

    /** What a document needs to have an item at all. */
    private String end() {
        return start.startsWith("Punkt") || start.isEmpty() ? "\n" : "\n\nPunkt 1: Ord\n\nGodkendt.\n";
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A word of letters only, another for every number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("N");
        for (int rest = number; rest > 0; rest /= 20) {
            name.append((char) ('a' + rest % 20));
        }
        return name.append("sen").toString();
    }
}
