package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.DecisionDetail;
import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountLine;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.FollowUpRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reading written out line by line, so that the whole of it can be compared with what was expected beforehand. */
final class ReadingAsText {
    private static final int WORDS = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final List<String> out = new ArrayList<>();
    private final List<String> source;

    private ReadingAsText(String document) {
        source = document.replace("\uFEFF", "").lines().toList();
    }

    static String of(Minutes minutes, String document) {
        ReadingAsText written = new ReadingAsText(document);
        written.minutes(minutes);
        return String.join("\n", written.out) + "\n";
    }

    private void minutes(Minutes minutes) {
        String time = minutes.heldAt() == null ? "-" : minutes.heldAt().format(TIME);
        out.add("%s %s %s %s %s"
                .formatted(
                        cluster(minutes.cluster()),
                        minutes.level().code(),
                        minutes.heldOn(),
                        time,
                        dash(minutes.place())));
        out.add(minutes.attendanceListed() ? "persons listed" : "persons not listed");
        minutes.attendance().forEach(this::person);
        minutes.items().forEach(this::item);
        minutes.warnings()
                .forEach(warning -> out.add("warning %s: %s"
                        .formatted(
                                warning.kind().code(),
                                source.get(warning.line() - 1).strip())));
        out.add("accounted " + String.format(Locale.ROOT, "%.2f", minutes.accountedFor()));
    }

    private static String cluster(ClusterMatch match) {
        return switch (match) {
            case ClusterMatch.Found found -> found.cooperation().id();
            case ClusterMatch.Ambiguous ambiguous -> "ambiguous";
            case ClusterMatch.Unknown unknown -> "unknown";
        };
    }

    private void person(Attendance person) {
        String from = person.organisation() == null ? person.party() : person.organisation();
        out.add("  %s | %s | %s | %s".formatted(person.name(), dash(person.role()), dash(from), person.kind()));
    }

    private void item(ItemRecord item) {
        ItemContent content = item.content();
        String ids = content.ids().isEmpty() ? "" : " " + new TreeMap<>(content.ids());
        out.add("%d %s %s%s"
                .formatted(item.number(), item.access() == Access.CLOSED ? "closed" : "open", item.title(), ids));
        content.recommendations()
                .forEach(it -> out.add("  recommendation %d%s: %s"
                        .formatted(it.number(), it.by() == null ? "" : " by " + it.by(), words(it.text()))));
        item.decisions().forEach(this::decision);
        item.followUps().forEach(this::task);
        content.attachments()
                .forEach(it -> out.add(
                        "  attachment " + it.title() + optional(" | ", it.id()) + optional(" | ", it.caseId())));
        content.absences()
                .forEach(it -> out.add("  %s %s | %s".formatted(it.kind(), it.name(), dash(it.affiliation()))));
        content.tables().forEach(this::table);
        content.amounts().forEach(this::amounts);
    }

    private void decision(DecisionRecord decision) {
        DecisionDetail detail = decision.detail();
        DecisionDetail.Amendment amendment = detail.amendment();
        String answers =
                new TreeSet<>(decision.answers()).stream().map(String::valueOf).collect(Collectors.joining(","));
        out.add("  decision " + decision.outcome().code()
                + (answers.isEmpty() ? "" : " " + answers)
                + optional(" part ", detail.part())
                + (amendment == null ? "" : optional(" from ", plain(amendment.from())))
                + (amendment == null ? "" : optional(" to ", plain(amendment.to())))
                + optional(" if ", detail.condition())
                + optional(" until ", detail.until())
                + optional(" = ", detail.untilDate())
                + optional(" left to ", detail.leftTo()));
    }

    private void task(FollowUpRecord task) {
        Object due = task.due() == null ? task.dueText() : task.due();
        out.add("  task %s%s: %s".formatted(dash(task.responsible()), optional(" | ", due), words(task.text())));
    }

    private void table(TableContent table) {
        out.add("  table: " + String.join(", ", table.header()));
        for (ItemContent.Row row : table.rows()) {
            out.add("    %s: %s"
                    .formatted(
                            dash(row.party()),
                            row.cells().stream()
                                    .skip(1)
                                    .map(cell -> plain(cell.amount()))
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining(" "))));
        }
        table.footnotes().forEach(it -> out.add("    %s: %s".formatted(it.mark(), it.text())));
    }

    private void amounts(AmountList list) {
        out.add("  amounts " + (list.title() == null ? "" : list.title() + ": ")
                + list.lines().stream().map(ReadingAsText::amount).collect(Collectors.joining(" ")));
    }

    private static String amount(AmountLine line) {
        return (line.total() ? "total" : dash(line.party())) + "=" + plain(line.amount());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static String dash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String optional(String before, @Nullable Object value) {
        return value == null ? "" : before + value;
    }

    private static String words(String text) {
        return Arrays.stream(text.split("\\s+")).limit(WORDS).collect(Collectors.joining(" "));
    }
}
