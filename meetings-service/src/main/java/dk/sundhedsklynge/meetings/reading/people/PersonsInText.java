package dk.sundhedsklynge.meetings.reading.people;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds persons in running text: those who took part in some of the meeting, and guests who presented something. Only
 * persons with a job title are taken, so that citizens who tell their story are not registered by name.
 */
public final class PersonsInText {
    private static final String NAME =
            "(\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)*(?:\\s(?:von\\s|van\\s|de\\s|af\\s)?\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)*){1,3})";
    private static final String TITLE =
            "((?:\\p{Lu}\\p{Ll}{0,30})?(?:[Dd]irektør|[Cc]hef|[Ff]ormand|[Ll]eder|[Kk]onsulent|[Ss]ygeplejerske|[Ll]æge|[Pp]rofessor|[Øø]konom|[Ff]orsker))";
    private static final Pattern PARTLY = Pattern.compile(
            "^" + TITLE
                    + "(?:\\s(?:for|i|fra)\\s((?:PLO|KL|Region|Sygehus)(?:[\\s-]\\p{Lu}\\p{L}+)?|\\p{Lu}[\\p{L}-]+\\s[Kk]ommune|[\\p{L}-]+))?\\s"
                    + NAME
                    + "\\s(?:deltog|var|forlod|kom)\\b[^.]{0,80}\\b(?:første|anden|sidste|del|halvdel|indtil|fra kl|til kl|under punkt)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GUEST = Pattern.compile(
            "^" + TITLE + "\\s" + NAME
                    + "(?:\\s(?:fra|i)\\s([\\p{L}\\s-]{2,40}?))?(?:\\sog\\s[^.]{3,40}?)?\\s(?:fortalte|orienterede|præsenterede|gav|viste|holdt|fremlagde|deltog|gennemgik)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private PersonsInText() {}

    /** @param lines of what was decided and discussed */
    public static List<Attendance> in(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Sentences.of(line.text()).stream()
                        .flatMap(sentence -> person(sentence, line.number()).stream()))
                .toList();
    }

    private static Optional<Attendance> person(String sentence, int line) {
        Matcher partly = PARTLY.matcher(sentence);
        if (partly.find()) {
            return Optional.of(
                    new Attendance(partly.group(3), partly.group(1), partly.group(2), null, "partial", line));
        }
        Matcher guest = GUEST.matcher(sentence);
        return guest.find()
                ? Optional.of(new Attendance(guest.group(2), guest.group(1), guest.group(3), null, "guest", line))
                : Optional.empty();
    }
}
