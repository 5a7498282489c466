package dk.sundhedsklynge.meetings.reading.decision;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.FollowUpRecord;
import dk.sundhedsklynge.meetings.reading.section.Section;
import dk.sundhedsklynge.meetings.reading.section.SectionKind;
import dk.sundhedsklynge.meetings.reading.table.Tables;
import dk.sundhedsklynge.meetings.reading.text.Dates;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that follow from decisions. The responsible is a person or a body that the sentence names; where it names nobody
 * ("udsendes"), the task has no responsible, and none is guessed. Each step of a chain is a task of its own. Carrying
 * money over is an effect and not a task.
 */
public final class FollowUps {
    private static final String BODY =
            "((?:formandskabet|formændene)(?:\\sfor\\s(?:det\\s)?fagligt\\sstrategiske?\\sniveau)?|(?:det\\s)?(?:faglige?|fagligt)[\\s-](?:strategiske?\\s)?niveau|(?:det\\s)?politiske?\\sniveau"
                    + "|\\p{L}*sekretariatet|\\p{L}{3,20}forum(?:met)?|ad\\shoc[\\s-]gruppe(?:n|rne)|\\p{L}*gruppe(?:n|rne)|IPG(?:'erne)?(?:[-–]\\s?\\p{L}+(?:\\sog\\s\\p{L}+)?)?"
                    + "|\\p{L}[\\p{L}-]+\\skommuner?|region\\s\\p{Lu}\\p{L}+|regionen|kommunerne(?:\\sog\\sregionen)?|direktørerne|parterne|hver\\spart|alle\\sparter|psykiatrien|sygehuset|\\p{L}*hospitalet|\\p{L}[\\p{L}-]+\\s(?:og\\s\\p{L}[\\p{L}-]+\\s)?(?:hospital|sygehus)|almen\\spraksis|PLO(?:-\\p{L}+)?|projektejer(?:en|ne)|klyngen)";

    private static final Pattern NAMED = pattern(
            "\\((?:proces)?ansvarlige?:?\\s*([^()]{2,80})\\)|\\b(?:tovholder|ansvarlig)\\s?:\\s*([^.;()]{2,80})");
    private static final Pattern COORDINATOR = pattern(
            "^(?:.*(?:\\bat|,\\sog)\\s)?(.{2,80}?)\\s(?:er|bliver|blev)\\s(?:fortsat\\s|selv\\s)?(?:tovholder|procesansvarlig|projektejer|ansvarlig)\\b|\\bgjorde\\s(.{2,60}?)\\s(?:proces)?ansvarlig\\b|\\bgjorde\\s(.{2,60}?)\\stil\\stovholder\\b");
    private static final Pattern ACTIVE = pattern(
            "(?<![\\p{L}-])" + BODY
                    + "(?:,\\s[^,]{3,120},)?\\s(?:tilretter|involverer|udarbejder|skriver|sender|svarer|aftaler|fortsætter|videregiver|vender\\stilbage|tager\\s(?:endelig\\s)?beslutning"
                    + "|undersøger|indkalder|følger\\sop|udpeger|vil\\s(?:arbejde|udarbejde|se|undersøge|lave|sende)|arbejder\\svidere|arbejder\\spå|godkender\\s(?:dem|skriftligt)|retter|samler|laver|planlægger|afklarer|kontakter|beder|finder\\sselv|orienterer|indhenter|fremlægger|forelægger|sørger\\sfor|opdaterer|inviterer|tager\\skontakt)\\b");
    private static final Pattern PASSIVE = pattern(
            "\\b(?:udsendes|sendes|medsendes|eftersendes|udarbejdes|laves|planlægges|afholdes|holdes|nedsættes(?!\\s(?:fra|til|med)\\b)|forelægges|fremlægges|inddrages|indkaldes|kvalificeres|arrangeres|tilrettes|indarbejdes|undersøges"
                    + "|publiceres|udpeges|udskydes\\stil|udsættes\\stil|udsat\\stil|godkendes\\s(?:skriftligt\\s)?(?:i|af|på|hos)|godkendes\\sog\\s)");
    private static final Pattern COMES = pattern(
            "^Der\\s(?:bliver|kommer|gives)\\b.{0,140}\\b(?:orientering|status|opfølgning|punkt|oplæg|evaluering)\\b|\\b(?:der\\sskal|skal\\sder)\\s(?:være\\s)?(?:et|en)\\b.{3,120}\\b(?:med|på|om)\\b|\\bskal\\s(?:ligge|være)\\sklar\\b|\\bfølger\\smed\\sreferatet\\b|\\bkommer\\s(?:først\\s)?(?:i\\suge|på\\set\\skommende)\\b|\\bskal\\sfor\\s(?:det\\s)?(?:faglig|politisk)");
    private static final Pattern BY = pattern(
            "\\b(?:godkendes|udarbejdes|laves|behandles)\\s(?:og\\s\\p{L}+\\s)?(?:skriftligt\\s)?(?:af|i|på|hos)\\s"
                    + BODY);
    private static final Pattern NEXT_STEP = Pattern.compile(
            ",\\s(?=hvorefter\\s)|,\\sog\\s(?=der\\s(?:af)?holdes\\s)|(?<=\\p{L}{3} \\p{L}{1,30})\\sog\\s(?=(?:derefter\\s)?(?:sendes|forelægges|udsendes)\\s)");
    private static final Pattern WISH = pattern("\\bønsker\\b|\\bforeslår\\b|\\bkunne\\b");
    private static final Set<String> INTRODUCE = Set.of("at", "om", "og", "når", "hvorefter", "hvordan", "så", "blev");

    private static final String MONTH =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";
    private static final List<Pattern> DUE = List.of(
            pattern("\\b(?:udskydes|udsættes|udsat)\\stil\\s(.{3,200}?)\\.?$"),
            pattern("((?:senest\\s|inden\\s|på\\smødet\\s|til\\smødet\\s)?(?:den\\s|d\\.\\s)?" + Dates.DAY + ")"),
            pattern("((?:på|til)\\s(?:et|det)?\\s?(?:kommende|næste)\\smøde)"),
            pattern("(\\b(?:inden|efter|før|i|til)\\s(?:sommeren|sommerferien|foråret|efteråret|vinteren|årsskiftet|"
                    + MONTH + ")(?:\\s\\d{4})?)"),
            pattern("(\\bnår\\s[^,.]{5,120}(?![\\p{L}\\d]))"),
            pattern("((?:i\\s)?uge\\s\\d{1,2})"),
            pattern("((?:ultimo|primo|medio)\\s(?:\\d{4}|\\p{L}+(?:\\s\\d{4})?))"),
            pattern("(\\b(?:senest|inden)\\s(?!for\\b|og\\b)[^,.(]{3,60}(?![\\p{L}\\d]))"),
            pattern("(efter\\smødet|med\\sreferatet|i\\s20\\d\\d)"));

    private FollowUps() {}

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    public static List<FollowUpRecord> in(List<Section> sections) {
        List<FollowUpRecord> tasks = new ArrayList<>();
        for (Section section : sections) {
            boolean decides = section.kind() == SectionKind.DECISION || section.kind() == SectionKind.DISCUSSION;
            for (Line line : decides ? section.filled() : List.<Line>of()) {
                if (!line.isTableRow() || Tables.isListEntry(line)) {
                    Sentences.of(DecisionLabels.withoutLabel(line))
                            .forEach(sentence -> tasks.addAll(tasks(sentence, line.number())));
                }
            }
        }
        return List.copyOf(tasks);
    }

    private static List<FollowUpRecord> tasks(String sentence, int line) {
        String named = first(NAMED, sentence);
        String responsible = named != null ? named : first(COORDINATOR, sentence);
        if (responsible != null) {
            return List.of(task(sentence, responsible, line));
        }
        if (WISH.matcher(sentence).find()) {
            return List.of();
        }
        List<FollowUpRecord> tasks = new ArrayList<>();
        for (String step : NEXT_STEP.split(sentence)) {
            Matcher active = ACTIVE.matcher(step);
            if (active.find()) {
                tasks.add(task(step, active.group(1), line));
            } else if (isPassive(step) || COMES.matcher(step).find()) {
                tasks.add(task(step, first(BY, step), line));
            }
        }
        return tasks;
    }

    /** Whether something is to be done. "Projekter, der forelægges" only describes projects. */
    private static boolean isPassive(String step) {
        Matcher passive = PASSIVE.matcher(step);
        while (passive.find()) {
            String[] before = step.substring(0, passive.start())
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .split("\\s+");
            int last = before.length - 1;
            boolean relative = last > 0
                    && (before[last].equals("der") || before[last].equals("som"))
                    && !INTRODUCE.contains(before[last - 1]);
            if (!relative) {
                return true;
            }
        }
        return false;
    }

    private static FollowUpRecord task(String text, @Nullable String responsible, int line) {
        String dueText = null;
        for (Pattern due : DUE) {
            dueText = dueText == null ? first(due, text) : dueText;
        }
        LocalDate day = dueText == null ? null : Dates.in(dueText).orElse(null);
        return new FollowUpRecord(text.strip(), responsible, day, dueText, line);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i).strip();
            }
        }
        return null;
    }
}
