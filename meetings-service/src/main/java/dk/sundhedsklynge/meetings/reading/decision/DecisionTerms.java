package dk.sundhedsklynge.meetings.reading.decision;

import dk.sundhedsklynge.meetings.meeting.DecisionDetail;
import dk.sundhedsklynge.meetings.meeting.DecisionDetail.Amendment;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.reading.text.Dates;
import dk.sundhedsklynge.meetings.reading.text.Paragraph;
import dk.sundhedsklynge.meetings.reading.text.PrintedNumber;
import dk.sundhedsklynge.meetings.reading.text.Sentences;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a decision says beyond its outcome: condition, amendment, postponement, and the part it is about. */
final class DecisionTerms {
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:under forudsætning af,?\\s?(?:at)?|forudsat,?\\s?(?:at)?|betinget af,?\\s?(?:at)?|med forbehold for,?\\s?(?:at)?|på (?:den )?betingelse af,?\\s?(?:at)?|såfremt"
                    + "|med (?:den |en |de |følgende )?bemærkning(?:er)?(?: om)?,?\\s?(?:at)?)\\s*:?\\s*(.{3,400})",
            flags());
    private static final Pattern POSTPONED = Pattern.compile(
            "\\b(?:udsat|udsættes|udskydes|udskudt|genoptages)\\b,?\\s*(?:til|indtil|på)\\s(.{3,300})", flags());
    private static final Pattern LEFT_TO = Pattern.compile(
            "^([^.]{3,100}?)\\s(?:aftaler indbyrdes|(?:finder|aftaler) selv)|\\bbemyndige[rs]? ([^.,]{3,60}?) til at\\b|(?:overlades til|overladt til|videregive[rs] \\p{L}+ til|gives videre til|delegeres til|afgøres (?:i|af)|godkendes (?:skriftligt )?(?:i|af))\\s([^.,]{3,100}?)(?=\\s(?:forinden|før|inden|hvorefter|og|på)\\b|[.,]|$)",
            flags());
    private static final Pattern FORWARDED = Pattern.compile(
            "\\b(?:sendes|oversendes|forelægges)(?: til)? ([^.,]{3,60}?) til (?:\\p{L}+ )?godkendelse\\b", flags());
    private static final Pattern INSTEAD = Pattern.compile(
            "i stedet for|dagsordenen sagde|(?:ændre[ts]|ændres|nedsat|nedsættes|forhøjet|forhøjes|hævet|hæves|sænket|sænkes|øget|øges) (?:fra|til)",
            flags());
    private static final Pattern REVISED = Pattern.compile("\\b(?:revider|ret(?:tede|tet)|ændre[dt]|juster)", flags());
    private static final Pattern UNCHANGED = Pattern.compile("\\((?:uændret|som før|som hidtil)[^)]{0,40}\\)", flags());
    private static final Pattern OUTCOME_WORD = Pattern.compile(
            ",?\\s(?:godkendes|godkendt|udskydes|udsættes|drøftes|afvises|tages til efterretning|blev godkendt|blev udsat)\\b",
            flags());

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }

    /** @param before remarks before the numbered answers; they can amend what an answer approves */
    DecisionRecord decision(
            @Nullable String label, String text, int line, Set<Integer> answers, List<Paragraph> before) {
        Outcome outcome = Outcomes.of(text);
        Amendment amendment = amendment(text, line);
        if (amendment == null && outcome.approves()) {
            amendment = amendmentBefore(text, line, before);
        }
        if (amendment != null && outcome == Outcome.APPROVED) {
            outcome = Outcome.APPROVED_AMENDED;
        }
        boolean conditional = outcome == Outcome.APPROVED_CONDITIONALLY;
        String leftTo = first(LEFT_TO, text);
        if (leftTo == null && outcome == Outcome.LEFT_TO_OTHERS) {
            leftTo = first(FORWARDED, text);
        }
        boolean postponed = POSTPONED.matcher(text).find();
        String until = postponed ? first(POSTPONED, text) : null;
        DecisionDetail detail = new DecisionDetail(
                null,
                amendment,
                conditional ? condition(text) : null,
                until,
                until == null ? null : Dates.in(until).orElse(null),
                leftTo);
        return new DecisionRecord(label, outcome, text, line, answers, detail);
    }

    private static @Nullable String condition(String text) {
        String condition = first(CONDITION, text);
        if (condition != null) {
            return condition;
        }
        return Sentences.of(text).stream()
                .filter(sentence -> Pattern.compile("\\b(?:dog|hvis|når)\\b", flags())
                        .matcher(sentence)
                        .find())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Amendment amendment(String text, int line) {
        for (String sentence : Sentences.of(text)) {
            Matcher instead = INSTEAD.matcher(sentence);
            if (instead.find()) {
                BigDecimal to = kroner(sentence.substring(0, instead.start()), true);
                BigDecimal from = kroner(sentence.substring(instead.end()), false);
                List<PrintedNumber> after = PrintedNumber.kronerIn(sentence.substring(instead.end()));
                if (instead.group().endsWith("fra")) {
                    from = after.isEmpty() ? null : after.get(0).amount();
                    to = after.size() < 2 ? null : after.get(1).amount();
                } else if (instead.group().endsWith("til")) {
                    from = null;
                    to = after.isEmpty() ? null : after.get(0).amount();
                }
                if (from != null || to != null) {
                    return new Amendment(from, to, sentence, line);
                }
            }
        }
        return null;
    }

    private static @Nullable BigDecimal kroner(String text, boolean last) {
        List<PrintedNumber> all = PrintedNumber.kronerIn(text);
        return all.isEmpty() ? null : (last ? all.getLast() : all.getFirst()).amount();
    }

    /** An amendment in the remarks counts when the answer names its amount or says that what it approves was revised. */
    private static @Nullable Amendment amendmentBefore(String text, int line, List<Paragraph> before) {
        List<BigDecimal> amounts =
                PrintedNumber.kronerIn(text).stream().map(PrintedNumber::amount).toList();
        for (Paragraph remark : before) {
            Amendment stated = amendment(remark.text(), remark.line());
            BigDecimal to = stated == null ? null : stated.to();
            if (to != null && amounts.stream().anyMatch(amount -> amount.compareTo(to) == 0)) {
                return stated;
            }
        }
        return REVISED.matcher(text).find() ? revision(text, line, before) : null;
    }

    private static Amendment revision(String text, int line, List<Paragraph> before) {
        Set<String> said = Wording.stems(text);
        for (Paragraph remark : before) {
            for (String sentence : Sentences.of(remark.text())) {
                boolean sameMatter = Wording.stems(sentence).stream().anyMatch(said::contains);
                if (sameMatter && REVISED.matcher(sentence).find()) {
                    return new Amendment(null, changed(remark.text()), remark.text(), remark.line());
                }
            }
        }
        return new Amendment(null, null, text, line);
    }

    /** The amount that is not marked as unchanged; null unless there is exactly one. */
    private static @Nullable BigDecimal changed(String sentence) {
        List<PrintedNumber> changed = PrintedNumber.kronerIn(sentence).stream()
                .filter(it -> !UNCHANGED.matcher(following(sentence, it)).find())
                .toList();
        return changed.size() == 1 ? changed.getFirst().amount() : null;
    }

    /** The 30 characters after an amount, where a mark such as "(uændret)" stands. */
    private static String following(String sentence, PrintedNumber quantity) {
        int end = Math.min(sentence.length(), quantity.end() + 30);
        return sentence.substring(quantity.end(), end);
    }

    /** Where several decisions answer one recommendation, names the part each is about: its words before the outcome. */
    List<DecisionRecord> parts(List<DecisionRecord> decisions) {
        return decisions.stream()
                .map(decision -> {
                    boolean shared = decision.answers().size() == 1
                            && decisions.stream()
                                    .anyMatch(other ->
                                            other != decision && other.answers().equals(decision.answers()));
                    return shared ? withPart(decision) : decision;
                })
                .toList();
    }

    private static DecisionRecord withPart(DecisionRecord it) {
        Matcher outcome = OUTCOME_WORD.matcher(it.text());
        String part = outcome.find() && outcome.start() > 0 ? it.text().substring(0, outcome.start()) : it.text();
        DecisionDetail detail = it.detail();
        return new DecisionRecord(
                it.label(),
                it.outcome(),
                it.text(),
                it.line(),
                it.answers(),
                new DecisionDetail(
                        part,
                        detail.amendment(),
                        detail.condition(),
                        detail.until(),
                        detail.untilDate(),
                        detail.leftTo()));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        for (String sentence : Sentences.of(text)) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.find()) {
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    if (matcher.group(i) != null) {
                        return withoutStop(matcher.group(i).strip());
                    }
                }
            }
        }
        return null;
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
