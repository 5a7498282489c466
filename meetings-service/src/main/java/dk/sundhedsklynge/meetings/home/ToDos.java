package dk.sundhedsklynge.meetings.home;

import dk.sundhedsklynge.meetings.effect.EffectState;
import dk.sundhedsklynge.meetings.handover.receive.HandoverTasks;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.security.Appointment;
import dk.sundhedsklynge.platform.security.AppointmentKind;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the reader, in two statements. A secretariat settles proposals, answers questions and calls meetings. A finance
 * officer has the follow-ups of their party. A council acknowledges its dossiers. In an archive nothing waits.
 */
@ApplicationScoped
class ToDos {
    /** Days ahead that a follow-up or a meeting is shown. */
    private static final int AHEAD = 30;

    private static final int MOST = 30;

    // Each kind with the same columns, those with a day first and then the oldest meeting.
    private static final String WAITING = """
            with mine as (select cast(? as text[]) as secretariat, cast(? as text[]) as parties, cast(? as date) as today)
            select * from (
                select 'PROPOSALS' as kind, e.cooperation, m.body, m.held_on as day, e.document as target,
                    (array_agg(e.decision))[1] as decision, null::text as title, count(*) as number, null::date as due
                from mine, effect e join meeting m on m.id = e.meeting
                where e.cooperation = any(mine.secretariat) and e.state = 'PROPOSED'
                group by m.id, e.cooperation, e.document
                union all
                select 'REFUSED', e.cooperation, m.body, m.held_on, e.document, (array_agg(e.decision))[1], null, count(*), null
                from mine, effect e join meeting m on m.id = e.meeting
                where e.cooperation = any(mine.secretariat) and e.state = 'REFUSED'
                group by m.id, e.cooperation, e.document
                union all
                select 'QUESTION', d.cooperation, d.body, d.meeting_date, d.id, null, d.file_name, 1, null
                from mine, document d
                where d.state = 'ASKED' and d.cooperation = any(mine.secretariat) or d.state = 'UNSETTLED' and d.uploaded_by = ?
                union all
                select 'CLARIFY', f.cooperation, null, null, null, null, null, count(*), null
                from mine, follow_up f
                where f.cooperation = any(mine.secretariat) and f.state = 'TO_BE_CLARIFIED' and f.taken_back_at is null
                group by f.cooperation
                union all
                select 'FOLLOW_UP', f.cooperation, null, null, f.id, null, f.text, 1, f.due
                from mine, follow_up f
                where f.state = 'OPEN' and f.due <= mine.today + %1$d and f.taken_back_at is null
                  and (f.cooperation = any(mine.secretariat) or f.cooperation || ' ' || f.party = any(mine.parties))
                union all
                select case when m.state = 'PLANNED' then 'CALL' else 'MINUTES_MISSING' end,
                    m.cooperation, m.body, m.held_on, null, null, m.title, 1, case when m.state = 'PLANNED' then m.held_on end
                from mine, meeting m
                where m.cooperation = any(mine.secretariat)
                  and (m.state = 'PLANNED' and m.held_on between mine.today and mine.today + %1$d
                       or m.state = 'CALLED' and m.held_on < mine.today)
                union all
                select case when x.state = 'DRAFT' then 'MINUTES_DRAFT' else 'MINUTES_HEARD' end,
                    m.cooperation, m.body, m.held_on, m.document, null, m.title, 1, null
                from mine, minutes x join meeting m on m.id = x.meeting
                where m.cooperation = any(mine.secretariat) and x.state in ('DRAFT', 'IN_HEARING')
                union all
                select 'APPROVALS', m.cooperation, null, null, null, null, null, count(*), null
                from mine, minutes x join meeting m on m.id = x.meeting
                where m.cooperation = any(mine.secretariat) and x.state = 'APPROVAL_UNKNOWN'
                group by m.cooperation) waiting
            order by due nulls last, day nulls last, kind, cooperation limit %2$d""".formatted(AHEAD, MOST);

    private final Database database;
    private final Register register;
    private final Drafts drafts;
    private final HandoverTasks handovers;
    private final Caller caller;
    private final Clock clock;

    ToDos(Database database, Register register, Drafts drafts, HandoverTasks handovers, Caller caller, Clock clock) {
        this.database = database;
        this.register = register;
        this.drafts = drafts;
        this.handovers = handovers;
        this.caller = caller;
        this.clock = clock;
    }

    /** By deadline, those without one last. */
    List<ToDo> of(Collection<String> cooperations) {
        LocalDate today = LocalDate.now(clock.withZone(DanishDates.ZONE));
        List<String> writable =
                cooperations.stream().filter(it -> !register.isArchive(it)).toList();
        String[] secretariat =
                writable.stream().filter(drafts::mayRead).sorted().toArray(String[]::new);
        List<ToDo> all = new ArrayList<>(database.list(
                WAITING, row -> read(row, today), secretariat, parties(writable), today, caller.subject()));
        handovers.of(cooperations, MOST).forEach(it -> all.add(handover(it)));
        return all;
    }

    /** The parties that the reader acts for, each with its cooperation before it. */
    private String[] parties(Collection<String> cooperations) {
        return caller.appointments().stream()
                .filter(it -> it.kind() == AppointmentKind.FINANCE_OFFICER && cooperations.contains(it.cooperation()))
                .map(ToDos::party)
                .toArray(String[]::new);
    }

    private static String party(Appointment it) {
        return it.cooperation() + " " + it.party();
    }

    private static ToDo handover(HandoverTasks.Task it) {
        return new ToDo(
                it.what(),
                it.address(),
                it.where(),
                it.badge(),
                it.isLate() ? "badge-error" : "badge-warning",
                null,
                "");
    }

    private ToDo read(ResultSet row, LocalDate today) throws SQLException {
        UUID target = Columns.idOrNull(row, "target");
        UUID decision = Columns.idOrNull(row, "decision");
        long number = row.getLong("number");
        LocalDate due = Columns.dayOrNull(row, "due");
        String title = Objects.requireNonNullElse(row.getString("title"), "");
        String ofDecision = decision == null ? "/moeder" : "/moeder/beslutninger/" + decision;
        String ofDocument = target == null ? "/moeder" : "/moeder/dokumenter/" + target;
        String place = place(row);
        return switch (row.getString("kind")) {
            case "PROPOSALS" ->
                new ToDo(
                        "Afgør " + DanishNumbers.counted(number, "forslag", "forslag"),
                        target == null ? ofDecision : ofDocument + "/forslag",
                        place,
                        EffectState.PROPOSED.label(),
                        "badge-warning",
                        null,
                        "");
            case "REFUSED" ->
                new ToDo(
                        number == 1
                                ? "Se, hvorfor en virkning er afvist"
                                : "Se, hvorfor %d virkninger er afvist".formatted(number),
                        target == null ? ofDecision : ofDocument + "#virkninger",
                        place,
                        "Afvist",
                        "badge-error",
                        null,
                        "");
            case "QUESTION" ->
                new ToDo(
                        "Svar på, hvad dokumentet er: " + title,
                        ofDocument,
                        place,
                        "Spørgsmål",
                        "badge-warning",
                        null,
                        "");
            case "CLARIFY" ->
                new ToDo(
                        "Afklar %s fra referater".formatted(DanishNumbers.counted(number, "opgave", "opgaver")),
                        "/opgaver",
                        place,
                        "Afklares",
                        "badge-warning",
                        null,
                        "");
            case "FOLLOW_UP" -> {
                boolean late = due != null && due.isBefore(today);
                yield new ToDo(
                        title,
                        "/opgaver/" + target,
                        place,
                        late ? "Overskredet" : "Åben",
                        late ? "badge-error" : "",
                        due,
                        day(due, today));
            }
            case "CALL" ->
                new ToDo(
                        "Indkald til " + title,
                        "/moeder?tilstand=planned",
                        place,
                        "Planlagt",
                        due != null && due.isBefore(today.plusDays(8)) ? "badge-warning due" : "",
                        due,
                        day(due, today));
            case "MINUTES_MISSING" ->
                new ToDo(
                        "Indlæs referatet af " + title,
                        "/moeder/indlaes",
                        place,
                        "Mangler referat",
                        "badge-warning",
                        null,
                        "");
            case "MINUTES_DRAFT" ->
                new ToDo("Gør referatet færdigt: " + title, ofDocument, place, "Udkast", "badge-info", null, "");
            case "MINUTES_HEARD" ->
                new ToDo(
                        "Godkend referatet efter høring: " + title,
                        "/moeder/referater?tilstand=in-hearing",
                        place,
                        "I høring",
                        "",
                        null,
                        "");
            case "APPROVALS" ->
                new ToDo(
                        "Skriv, hvornår %s blev godkendt"
                                .formatted(DanishNumbers.counted(number, "referat", "referater")),
                        "/moeder/referater?tilstand=approval-unknown",
                        place,
                        "Ikke oplyst",
                        "",
                        null,
                        "");
            default -> throw new IllegalStateException("Unknown kind " + row.getString("kind"));
        };
    }

    private String place(ResultSet row) throws SQLException {
        String cooperation = row.getString("cooperation");
        String body = row.getString("body");
        LocalDate day = Columns.dayOrNull(row, "day");
        String where = body != null
                ? register.body(body).map(Body::name).orElse(body)
                : cooperation == null
                        ? "Klyngen er ikke afgjort"
                        : register.cooperation(cooperation)
                                .map(Cooperation::name)
                                .orElse(cooperation);
        return Stream.of(where, day == null ? null : "møde " + DanishDates.inWords(day))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    static String day(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return "";
        }
        if (day.equals(today)) {
            return "i dag";
        }
        return day.equals(today.plusDays(1)) ? "i morgen" : DanishDates.inWords(day);
    }
}
