package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.minutes.Reading.Kind;
import dk.sundhedsklynge.meetings.minutes.Reading.Refused;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.ClusterMatcher;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads minutes, text or Markdown, into a meeting. Knows the register, and no database. */
public final class ReadMinutes {
    /** Below this share of lines accounted for, a document is of another kind than those this reads. */
    private static final double LEAST_ACCOUNTED_FOR = 0.9;

    private final Register register;

    public ReadMinutes(Register register) {
        this.register = register;
    }

    /** @param document the file as it came, in UTF-8 */
    public Reading read(byte[] document) {
        return switch (document.length == 0 ? Decoded.of(new byte[] {' '}) : Decoded.of(document)) {
            case Decoded.Bad bad -> bad.refused();
            case Decoded.Text text -> read(text.lines());
        };
    }

    private Reading read(List<Line> lines) {
        Line first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElseThrow();
        Line agenda = Front.agenda(lines);
        if (agenda != null) {
            return refused(
                    Kind.UNKNOWN_LAYOUT,
                    "Linje %d siger, at det er en dagsorden. Importér referatet, når det foreligger."
                            .formatted(agenda.number()),
                    agenda.number());
        }
        Account account = new Account(lines);
        int contentsAt = contentsAt(lines);
        int firstItem = firstItem(lines, contentsAt);
        Front front = new Front(account);
        front.read(lines.subList(0, contentsAt < 0 ? firstItem : contentsAt));
        String title = front.title();
        if (title == null || front.heldOn() == null) {
            return refused(
                    Kind.UNKNOWN_LAYOUT,
                    title == null
                            ? "Linje %d er ikke overskriften på et referat. Den skal se sådan ud: REFERAT <klynge og niveau> d. dd-mm-åååå."
                                    .formatted(first.number())
                            : "Linje %d er overskriften, men hverken den eller Mødedato siger, hvornår mødet var."
                                    .formatted(front.titleLine()),
                    title == null ? first.number() : front.titleLine());
        }
        if (contentsAt >= 0) {
            account.expect(lines.get(contentsAt));
        }
        Contents contents =
                Contents.read(contentsAt < 0 ? List.of() : lines.subList(contentsAt + 1, firstItem), account);
        List<Start> starts = new Starts(lines, account).find(firstItem, contents);
        ContentsCheck check = new ContentsCheck(lines, starts, contents);
        return check.refusal()
                .<Reading>map(refused -> refused)
                .orElseGet(() -> readItems(lines, front, title, contents, starts, account, check));
    }

    private static int contentsAt(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Starts.candidate(lines, i) != null) {
                return -1;
            }
            if (Contents.isHeading(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int firstItem(List<Line> lines, int contentsAt) {
        for (int i = contentsAt + 1; i < lines.size(); i++) {
            if (Starts.candidate(lines, i) != null) {
                return i;
            }
        }
        return lines.size();
    }

    private Reading readItems(
            List<Line> lines,
            Front front,
            String title,
            Contents contents,
            List<Start> starts,
            Account account,
            ContentsCheck check) {
        ClusterMatch cluster = Bodies.cluster(title, lines, new ClusterMatcher(register));
        Level level = Bodies.level(title, lines);
        if (!(cluster instanceof ClusterMatch.Found)) {
            account.warn(
                    front.titleLine(),
                    Warning.Kind.CLUSTER,
                    "Klyngen kan ikke bestemmes ud fra \"%s\". Vælg den selv.".formatted(title));
        }
        ReadItem reader = new ReadItem(title, contents, new PartyNames(register, cluster, account), account);
        List<ItemRecord> items = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Attended attended = new Attended(front.attendance());
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).at() : lines.size();
            lines.subList(start.at(), start.body()).forEach(account::expect);
            ReadItem.Read read = reader.read(start, lines.get(start.at()), lines.subList(start.body(), end));
            items.add(read.item());
            figures.addAll(read.figures());
            attended.add(read.listed(), read.mentioned());
        }
        check.compare(account);
        attended.compare(items, account);
        double share = account.share();
        if (share < LEAST_ACCOUNTED_FOR) {
            Line unknown = account.unrecognised().getFirst();
            return refused(
                    Kind.NOT_UNDERSTOOD,
                    "Kun %d procent af linjerne står, hvor de kan forstås. Den første, som ikke kan, er linje %d: %s"
                            .formatted((int) Math.floor(share * 100), unknown.number(), Account.cut(unknown.text())),
                    unknown.number());
        }
        return new Reading.Read(new Minutes(
                title,
                cluster,
                level,
                Objects.requireNonNull(front.heldOn()),
                front.heldAt(),
                front.place(),
                attended.isListed(),
                attended.all(),
                List.copyOf(items),
                List.copyOf(figures),
                account.warnings(),
                share));
    }

    private static Refused refused(Kind kind, String message, @Nullable Integer line) {
        return new Refused(kind, message, line);
    }
}
