package dk.sundhedsklynge.platform.sheet.imports;

import java.util.Locale;

/**
 * What a service calls it to post a file and to take it back, in Danish.
 *
 * @param post imperative: Bogfør
 * @param posting while it is done: Bogfører
 * @param posts passive: bogføres
 * @param posted participle: bogført
 * @param toPost infinitive: bogføre
 * @param takeBack what is done to a whole file, as a button says it: Tilbagefør hele filen
 * @param takingBack while it is done: Tilbagefører
 * @param takenBack participle: tilbageført
 * @param askWhy the question for the reason
 * @param consequence sentences on what happens to what was posted
 * @param one what comes of a row
 * @param many the same, several
 * @param whoMay sentence: who may do it
 */
public record SheetWords(
        String post,
        String posting,
        String posts,
        String posted,
        String toPost,
        String takeBack,
        String takingBack,
        String takenBack,
        String askWhy,
        String consequence,
        String one,
        String many,
        String whoMay) {

    /** Such as "1 post". */
    public String counted(int number) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The participle at the beginning of a label. */
    public String postedLabel() {
        return label(posted);
    }

    /** The participle at the beginning of a label. */
    public String takenBackLabel() {
        return label(takenBack);
    }

    /** The passive at the beginning of a label. */
    public String postsLabel() {
        return label(posts);
    }

    private static String label(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
