package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.Reading.Kind;
import dk.sundhedsklynge.meetings.reading.Reading.Refused;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.ClusterMatcher;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the minutes together from the first page and the items, or finds at the end that too little was understood. */
final class Assembly {
    /** Below this share of lines accounted for, a document is of another kind than those this reads. */
    private static final double LEAST_ACCOUNTED_FOR = 0.9;

    private final List<Line> lines;
    private final Front front;
    private final String title;
    private final LocalDate heldOn;
    private final Account account;
    private final List<ItemRecord> items = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Attended attended;

    Assembly(List<Line> lines, Front front, String title, LocalDate heldOn, Account account) {
        this.lines = lines;
        this.front = front;
        this.title = title;
        this.heldOn = heldOn;
        this.account = account;
        this.attended = new Attended(front.attendance());
    }

    Reading read(List<Start> starts, Contents contents, Register register) {
        ClusterMatch cluster = Bodies.cluster(title, lines, new ClusterMatcher(register));
        Level level = Bodies.level(title, lines);
        ReadItem reader = new ReadItem(title, contents, new PartyNames(register, cluster, account), account);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).at() : lines.size();
            readItem(reader, starts.get(i), end);
        }
        attended.compare(items, account);
        Ending ending = new Ending(lines, items);
        if (ending.isCutOff()) {
            return new Refused(
                    Kind.TRUNCATED,
                    "Filen slutter midt i en sætning i punkt %d (linje %d). Hent hele referatet og importér igen."
                            .formatted(items.getLast().number(), lines.size()),
                    lines.size());
        }
        if (account.share() < LEAST_ACCOUNTED_FOR) {
            return tooLittle();
        }
        warn(cluster, level, ending);
        return new Reading.Read(minutes(cluster, level));
    }

    private void readItem(ReadItem reader, Start start, int end) {
        lines.subList(start.at(), start.body()).forEach(account::expect);
        ReadItem.Read read = reader.read(start, lines.get(start.at()), lines.subList(start.body(), end));
        items.add(read.item());
        figures.addAll(read.figures());
        attended.add(read.listed(), read.mentioned());
    }

    private Refused tooLittle() {
        Line unknown = account.unrecognised().getFirst();
        return new Refused(
                Kind.NOT_UNDERSTOOD,
                "Kun %d procent af linjerne står, hvor de kan forstås. Den første, som ikke kan, er linje %d: %s"
                        .formatted(
                                (int) Math.floor(account.share() * 100), unknown.number(), Account.cut(unknown.text())),
                unknown.number());
    }

    private void warn(ClusterMatch cluster, Level level, Ending ending) {
        if (!(cluster instanceof ClusterMatch.Found)) {
            account.warn(
                    front.titleLine(),
                    Warning.Kind.CLUSTER,
                    "Klyngen kan ikke bestemmes ud fra \"%s\". Vælg den selv.".formatted(title));
        }
        if (level == Level.OTHER) {
            account.warn(
                    front.titleLine(),
                    Warning.Kind.LEVEL,
                    "Hverken overskriften eller indstillingerne siger, om det er politisk eller fagligt strategisk niveau.");
        }
        if (ending.isWithinSentence()) {
            account.warn(
                    lines.size(), Warning.Kind.ENDING, "Filen slutter midt i en sætning. Se efter, om noget mangler.");
        }
        for (Line line : lines) {
            if (line.raw().indexOf('\uFFFD') >= 0) {
                account.warn(
                        line.number(),
                        Warning.Kind.ENCODING,
                        "Et tegn i linjen er gået tabt: " + Account.cut(line.text()));
            }
        }
    }

    private Minutes minutes(ClusterMatch cluster, Level level) {
        return new Minutes(
                title,
                cluster,
                level,
                heldOn,
                front.heldAt(),
                front.place(),
                attended.isListed(),
                attended.all(),
                List.copyOf(items),
                List.copyOf(figures),
                account.warnings(),
                account.share());
    }
}
