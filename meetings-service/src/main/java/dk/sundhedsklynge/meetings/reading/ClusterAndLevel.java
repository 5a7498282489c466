package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.ClusterMatcher;
import dk.sundhedsklynge.meetings.register.Level;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cluster and the level from the title. Without a level in the title, it looks at whom the recommendations are made to. */
final class ClusterAndLevel {
    private static final Pattern POLITICAL = Pattern.compile("\\bpolitisk\\w*", flags());
    private static final Pattern PROFESSIONAL =
            Pattern.compile("\\bfaglig\\w*\\W{1,3}strategisk\\w*|\\bFSN\\b", flags());
    private static final Pattern LEVEL = Pattern.compile(
            "[-–—,(]?\\s*\\b(?:den\\s)?(?:politisk\\w*|faglig\\w*\\W{1,3}strategisk\\w*|FSN)(?:\\s(?:strategisk\\w*|niveau))*\\)?",
            flags());
    private static final Pattern RECOMMENDS = Pattern.compile("\\bindstille[rs]\\b", flags());

    /** The region that some titles name beside the cluster. */
    private static final Pattern REGION = Pattern.compile("\\(?\\s*,?\\s*(?:i )?\\bRegion\\s\\p{Lu}\\p{L}+\\s*\\)?");

    private static final Pattern GENITIVE = Pattern.compile("^(\\p{Lu}\\p{L}+)s\\s(?=Sundhedsklynge)");

    /** {@code (fælles møde med Sundhedsklynge Midt)}: of two clusters, the first one named keeps the minutes. */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,200}\\)|,?\\s+(?i:fælles(?:møde)?\\s+med)\\b.*");

    private ClusterAndLevel() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }

    static ClusterMatch cluster(String title, List<Line> lines, ClusterMatcher matcher) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        String name = LEVEL.matcher(title)
                .replaceAll(" ")
                .replaceAll("[\\s–—-]+$", "")
                .strip();
        String bare = REGION.matcher(name).replaceAll(" ").strip();
        String withoutGenitive = GENITIVE.matcher(bare).replaceFirst("$1 ");
        ClusterMatch match = matcher.match(name, text.toString());
        String alone =
                ASIDE.matcher(bare).replaceAll(" ").replaceAll("[\\s–—-]+$", "").strip();
        for (String other : List.of(bare, withoutGenitive, alone)) {
            match = match instanceof ClusterMatch.Unknown ? matcher.match(other, text.toString()) : match;
        }
        return match;
    }

    static Level level(String title, List<Line> lines) {
        if (PROFESSIONAL.matcher(title).find()) {
            return Level.PROFESSIONAL;
        }
        if (POLITICAL.matcher(title).find()) {
            return Level.POLITICAL;
        }
        int political = 0;
        int professional = 0;
        for (Line line : lines) {
            Matcher recommends = RECOMMENDS.matcher(line.text());
            if (recommends.find()) {
                String to = line.text().substring(recommends.end()).toLowerCase(Locale.ROOT);
                int atPolitical = at(POLITICAL, to);
                int atProfessional = at(PROFESSIONAL, to);
                political += atPolitical < atProfessional ? 1 : 0;
                professional += atProfessional < atPolitical ? 1 : 0;
            }
        }
        if (political == professional) {
            return Level.OTHER;
        }
        return political > professional ? Level.POLITICAL : Level.PROFESSIONAL;
    }

    private static int at(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
