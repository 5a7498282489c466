package dk.sundhedsklynge.meetings.reading.people;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of persons, {@code Name, V, Name, Vejle Kommune (Fravær)}: after a name comes the letter of a political
 * party, an organisation or a role.
 */
public final class PersonLists {
    private static final Pattern PARTY = Pattern.compile("^(?:[A-ZÆØÅ]|LA|SF|DF|KD|NB|EL|RV|DD|ALT)$");
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:kommune|region|PLO(?:-\\w+)?|KL|sygehus|\\w*hospital\\w*|psykiatri\\w*|\\w*klynge\\w*|\\w*sekretariat\\w*|\\w*forening\\w*"
                    + "|patient\\w*|pårørende\\w*|almen praksis|praksis\\w*|ældreråd\\w*|\\w*råd|politi\\w*|FOA|universitet\\w*|lægerne)\\b",
            flags());
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:\\w*borgmester|\\w*formand|\\w*direktør|\\w*chef|\\w*medlem|\\w*konsulent|\\w*læge|\\w*sygeplejerske|\\w*leder|rådmand"
                    + "|sekretær|fuldmægtig|koordinator|professor|\\w*repræsentant|referent|\\w*forsker|\\w*rådgiver)\\b",
            flags());
    private static final Pattern ORGANISATION_AT_END = Pattern.compile(
            "(?:^|\\s)((?:Region\\s\\p{Lu}\\p{L}+(?:\\sSydhavsøerne)?|\\p{Lu}[\\p{L}-]+\\s[Kk]ommune|(?:\\p{Lu}\\p{L}+\\s){0,3}\\p{L}*[Hh]ospital\\p{L}*(?:\\s\\p{Lu}\\p{L}+)?"
                    + "|(?:\\p{Lu}\\p{L}+\\s){0,2}Universitet(?:\\s\\p{Lu}\\p{L}+)?|(?:\\p{Lu}\\p{L}+\\s)?Sygehus(?:\\s\\p{Lu}\\p{L}+)?|Psykiatri\\p{L}*(?:\\si)?(?:\\sRegion\\s\\p{Lu}\\p{L}+)?|PLO(?:[- ]\\p{Lu}\\p{L}*)?|KL))$");
    private static final Pattern NAME =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:von|van|de|af|von der|la|du|[\\p{Lu}][\\p{L}.'’-]*)){0,6}$");
    /** {@code Borgmester Anna Bo}: a role before a name of two words or more. */
    private static final Pattern TITLED = Pattern.compile(
            "^((?:\\p{Lu}\\p{Ll}{0,30})?(?:[Bb]orgmester|[Ff]ormand|[Dd]irektør|[Cc]hef|[Rr]ådmand|[Kk]onsulent|[Ll]eder|[Pp]rofessor|[Ll]æge))"
                    + "\\s((?!Det\\s|Den\\s|De\\s)\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:von|van|de|af|\\p{Lu}[\\p{L}.'’-]*)){1,4})$");

    private static final Pattern STATUS = Pattern.compile("\\(([^()]{0,120})\\)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern JOINER = Pattern.compile("(?:\\s(?:i|for|fra|ved|hos|af)|,)$");

    private PersonLists() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }

    /** One person of a list while it is being read. */
    private static final class Entry {
        private final String name;
        private @Nullable String role;
        private @Nullable String organisation;
        private @Nullable String party;
        private String kind;

        private Entry(String name, String kind) {
            this.name = name;
            this.kind = kind;
        }

        private void addRole(String text) {
            if (!text.isEmpty()) {
                role = role == null ? text : role + ", " + text;
            }
        }

        /** {@code Vicedirektør Aalborg Universitetshospital}: the first words can be what the person is there. */
        private static String withoutRole(String text) {
            int blank = text.indexOf(' ');
            boolean isRole = blank > 0 && ROLE.matcher(text.substring(0, blank)).matches();
            return isRole ? withoutRole(text.substring(blank + 1)) : text;
        }

        /** What stands in parentheses: how somebody was there, or else where somebody belongs. */
        private void describe(String text) {
            String said = PersonLists.kind(text, "");
            if (!said.isEmpty()) {
                kind = said;
            } else if (isAffiliation(text)) {
                belongsTo(text);
            }
        }

        private void belongsTo(String text) {
            if (PARTY.matcher(text).matches()) {
                party = text;
                return;
            }
            Matcher end = ORGANISATION_AT_END.matcher(text);
            if (end.find()) {
                String named = withoutRole(end.group(1));
                organisation = named;
                String before =
                        text.substring(0, text.length() - named.length()).strip();
                addRole(JOINER.matcher(before).replaceAll("").strip());
            } else if (ROLE.matcher(text).find() || organisation != null) {
                addRole(text);
            } else {
                organisation = text;
            }
        }
    }

    /** The persons of a list; empty when the text holds anything else, because it is then not a list of persons. */
    public static List<Attendance> in(String text, String kind, int line) {
        return read(text, kind, line, false);
    }

    /** The persons of a text with a label such as "Afbud": words that are not a name describe the person before them. */
    public static List<Attendance> listed(String text, String kind, int line) {
        return read(text, kind, line, true);
    }

    private static List<Attendance> read(String text, String kind, int line, boolean isLabelled) {
        List<Entry> entries = new ArrayList<>();
        for (String token : SEPARATOR.split(text)) {
            List<String> inParentheses = STATUS.matcher(token)
                    .results()
                    .map(it -> it.group(1).strip())
                    .toList();
            String words = STATUS.matcher(token).replaceAll("").strip();
            words = words.endsWith(".") ? words.substring(0, words.length() - 1).strip() : words;
            if (!words.isEmpty() && !belongs(words, entries) && !begins(words, kind, entries)) {
                if (!isLabelled) {
                    return List.of();
                }
                if (!entries.isEmpty()) {
                    entries.getLast().belongsTo(words);
                }
            }
            if (!entries.isEmpty()) {
                inParentheses.forEach(it -> entries.getLast().describe(it));
            }
        }
        return entries.stream()
                .map(entry -> new Attendance(entry.name, entry.role, entry.organisation, entry.party, entry.kind, line))
                .toList();
    }

    private static boolean begins(String words, String kind, List<Entry> entries) {
        Matcher titled = TITLED.matcher(words);
        if (titled.matches()) {
            entries.add(new Entry(titled.group(2), kind));
            entries.getLast().addRole(titled.group(1));
            return true;
        }
        List<String> names = List.of(words.split("\\s+og\\s+"));
        if (names.stream().allMatch(PersonLists::isName)) {
            names.forEach(name -> entries.add(new Entry(name, kind)));
            return true;
        }
        return false;
    }

    private static boolean belongs(String words, List<Entry> entries) {
        if (isAffiliation(words) && !entries.isEmpty()) {
            entries.getLast().belongsTo(words);
            return true;
        }
        return false;
    }

    private static boolean isAffiliation(String words) {
        return PARTY.matcher(words).matches()
                || ORGANISATION.matcher(words).find()
                || ROLE.matcher(words).find() && !TITLED.matcher(words).matches();
    }

    static boolean isName(String text) {
        return text.length() <= 60
                && NAME.matcher(text).matches()
                && !PARTY.matcher(text).matches()
                && !ORGANISATION.matcher(text).find();
    }

    /** The kind of attendance that words in parentheses give. */
    static String kind(String status, String otherwise) {
        String plain = status.toLowerCase(Locale.ROOT);
        if (plain.contains("afbud")) {
            return "apology";
        }
        if (plain.contains("frav")) {
            return "absent";
        }
        if (plain.contains("suppleant") || plain.contains("stedfortræder") || plain.contains("i stedet for")) {
            return "substitute";
        }
        if (plain.contains("sammen med") || plain.contains("ledsage")) {
            return "accompanying";
        }
        if (plain.contains("gæst") || plain.contains("oplæg")) {
            return "guest";
        }
        boolean partly = plain.contains("delvis")
                || plain.contains("deltog")
                || plain.contains("forlod")
                || plain.contains("kl.");
        if (partly) {
            return "partial";
        }
        return plain.contains("sekretariat") || plain.contains("referent") ? "secretariat" : otherwise;
    }
}
