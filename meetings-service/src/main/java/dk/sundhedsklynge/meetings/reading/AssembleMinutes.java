package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.Reading.Kind;
import dk.sundhedsklynge.meetings.reading.Reading.Refused;
import dk.sundhedsklynge.meetings.reading.item.Figure;
import dk.sundhedsklynge.meetings.reading.item.ReadItem;
import dk.sundhedsklynge.meetings.reading.outline.TableOfContents;
import dk.sundhedsklynge.meetings.reading.people.MeetingAttendance;
import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.section.ItemHeading;
import dk.sundhedsklynge.meetings.reading.table.PartyNames;
import dk.sundhedsklynge.meetings.reading.text.Excerpt;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.ClusterMatcher;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the minutes together from the first page and the items. Refuses a document of which too little was understood. */
final class AssembleMinutes {
    /** A document of which a smaller share of the lines was understood is refused. */
    private static final double LEAST_ACCOUNTED_FOR = 0.9;

    private final List<Line> lines;
    private final DocumentHeader header;
    private final String title;
    private final LocalDate heldOn;
    private final ReadingReport report;
    private final List<ItemRecord> items = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final MeetingAttendance attended;

    AssembleMinutes(List<Line> lines, DocumentHeader header, String title, LocalDate heldOn, ReadingReport report) {
        this.lines = lines;
        this.header = header;
        this.title = title;
        this.heldOn = heldOn;
        this.report = report;
        this.attended = new MeetingAttendance(header.attendance());
    }

    Reading read(List<ItemHeading> headings, TableOfContents contents, Register register) {
        ClusterMatch cluster = ClusterAndLevel.cluster(title, lines, new ClusterMatcher(register));
        Level level = ClusterAndLevel.level(title, lines);
        ReadItem reader = new ReadItem(title, new PartyNames(register, cluster, report), report);
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).index() : lines.size();
            readItem(reader, headings.get(i), end, contents);
        }
        attended.compare(items, report);
        FileEnding ending = new FileEnding(lines, items);
        if (ending.isCutOff()) {
            return new Refused(
                    Kind.TRUNCATED,
                    "Filen slutter midt i en sætning i punkt %d (linje %d). Hent hele referatet, og indlæs det igen."
                            .formatted(items.getLast().number(), lines.size()),
                    lines.size());
        }
        if (report.shareUnderstood() < LEAST_ACCOUNTED_FOR) {
            return tooLittle();
        }
        warn(cluster, level, ending);
        return new Reading.Read(minutes(cluster, level));
    }

    private void readItem(ReadItem reader, ItemHeading heading, int end, TableOfContents contents) {
        lines.subList(heading.index(), heading.bodyIndex()).forEach(report::understood);
        ReadItem.Result read = reader.read(
                heading,
                lines.get(heading.index()),
                lines.subList(heading.bodyIndex(), end),
                contents.printsClosed(heading.number(), heading.title()));
        items.add(read.item());
        figures.addAll(read.figures());
        attended.add(read.listed(), read.mentioned());
    }

    private Refused tooLittle() {
        Line unknown = report.linesNotUnderstood().getFirst();
        return new Refused(
                Kind.NOT_UNDERSTOOD,
                "Kun %d procent af linjerne blev forstået. Den første, der ikke blev forstået, er linje %d: \"%s\". Se efter, om filen er et referat, ret linjerne, og indlæs det igen."
                        .formatted(
                                (int) Math.floor(report.shareUnderstood() * 100),
                                unknown.number(),
                                Excerpt.of(unknown.text())),
                unknown.number());
    }

    private void warn(ClusterMatch cluster, Level level, FileEnding ending) {
        if (!(cluster instanceof ClusterMatch.Found)) {
            report.warn(
                    header.titleLine(),
                    Warning.Kind.CLUSTER,
                    "Klyngen kan ikke bestemmes ud fra \"%s\". Vælg den selv.".formatted(title));
        }
        if (level == Level.OTHER) {
            report.warn(
                    header.titleLine(),
                    Warning.Kind.LEVEL,
                    "Hverken overskriften eller indstillingerne siger, om det er politisk eller fagligt strategisk niveau. Skriv niveauet i overskriften, og indlæs det igen.");
        }
        if (ending.isWithinSentence()) {
            report.warn(
                    lines.size(), Warning.Kind.ENDING, "Filen slutter midt i en sætning. Se efter, om noget mangler.");
        }
        for (Line line : lines) {
            if (line.raw().indexOf('\uFFFD') >= 0) {
                report.warn(
                        line.number(),
                        Warning.Kind.ENCODING,
                        "Et tegn i linjen er gået tabt: " + Excerpt.of(line.text()));
            }
        }
    }

    private Minutes minutes(ClusterMatch cluster, Level level) {
        return new Minutes(
                title,
                cluster,
                level,
                heldOn,
                header.heldAt(),
                header.place(),
                attended.isListed(),
                attended.all(),
                List.copyOf(items),
                List.copyOf(figures),
                report.warnings(),
                report.shareUnderstood());
    }
}
