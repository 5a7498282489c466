package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes down for a council the follow-ups, agreements and postponed items that it takes over. The copy says all that the line of
 * the dossier says: what has a field of its own stands there, the rest in the source, after where it came from.
 */
@ApplicationScoped
class TakenOverFacts {
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_TRIGGER = 500;

    /** A long text comes last in the source, where it may have to be cut. */
    private static final String DECISION = "Beslutning";

    private static final Set<String> FIELDS_OF_FOLLOW_UP =
            Set.of(Fact.RESPONSIBLE, "Frist", "Frist i teksten", "Udløser", "Tilstand");
    private static final Set<String> FIELDS_OF_AGREEMENT =
            Set.of("Parter", "Andre, den binder", "Fra", "Til", "Binder til");
    private static final Set<String> FIELDS_OF_POSTPONED_ITEM = Set.of("Venter på", "Dato");

    /** The fields of the facts in the cluster; what minutes postponed has a decision alone. */
    private static final String FIELDS = """
            select 'follow-up:' || f.id as key, f.text, f.party, f.due, cast(null as date) as until, f.due_text as words, f.state,
                cast(null as text[]) as parties, cast(null as text) as others
            from follow_up f where 'follow-up:' || f.id = any(?)
            union all
            select 'agreement:' || a.id, a.binds, null, a.valid_from, a.valid_until, null, null, a.parties, a.others
            from agreement a where 'agreement:' || a.id = any(?)
            union all
            select 'postponed:' || coalesce(w.decision, w.id), w.title, null, null, w.until, w.awaits, null, null, null
            from postponed_item w where 'postponed:' || coalesce(w.decision, w.id) = any(?) and w.taken_back_at is null
            union all
            select 'postponed:' || d.id, d.text, null, null, cast(d.detail ->> 'untilDate' as date), d.detail ->> 'until', null, null, null
            from decision d where 'postponed:' || d.id = any(?)
                and not exists (select from postponed_item w where w.decision = d.id and w.taken_back_at is null)""";

    private final Database database;

    TakenOverFacts(Database database) {
        this.database = database;
    }

    /**
     * @param text of a follow-up, or what an agreement binds to
     * @param from first day of an agreement, day of a follow-up
     * @param words what it waits for, or when it is due
     * @param state of a follow-up
     */
    private record Fields(
            @Nullable String text,
            @Nullable String party,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String words,
            @Nullable String state,
            List<String> parties,
            @Nullable String others) {
        static final Fields NONE = new Fields(null, null, null, null, null, null, List.of(), null);

        static Fields of(ResultSet row) throws SQLException {
            return new Fields(
                    row.getString("text"),
                    row.getString("party"),
                    Columns.dayOrNull(row, "due"),
                    Columns.dayOrNull(row, "until"),
                    row.getString("words"),
                    row.getString("state"),
                    row.getArray("parties") == null ? List.of() : Columns.texts(row, "parties"),
                    row.getString("others"));
        }
    }

    private record Keyed(String key, Fields fields) {}

    void take(String council, SeenDossier it, List<TextLine> lines, String by) {
        Map<String, Fields> fields = fields(lines);
        List<@Nullable Object[]> followUps = new ArrayList<>();
        List<@Nullable Object[]> agreements = new ArrayList<>();
        List<@Nullable Object[]> postponed = new ArrayList<>();
        for (TextLine line : lines) {
            Fields its = fields.getOrDefault(line.key(), Fields.NONE);
            switch (line.kind()) {
                case FOLLOW_UP -> followUps.add(followUp(council, it, line, its, by));
                case AGREEMENT -> agreements.add(agreement(council, it, line, its, by));
                case POSTPONED_ITEM -> postponed.add(postponed(council, it, line, its, by));
                case DECISION_WITHOUT_EFFECT,
                        UNSETTLED_EFFECT,
                        UNAPPROVED_MINUTES,
                        FINDING,
                        CARRY_OVER_ANSWER,
                        MONEY_ELSEWHERE,
                        MONEY_MOVED,
                        MONEY_NOT_STATED,
                        PARTICIPANT,
                        DOCUMENT -> throw new IllegalArgumentException("Not taken over: " + line.kind());
            }
        }
        database.each("""
                insert into follow_up (id, cooperation, access, source_note, text, responsible, party, due, due_text, state, state_by,
                    entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())""", followUps);
        database.each("""
                insert into agreement (id, cooperation, title, parties, others, valid_from, valid_until, binds, access, source_note,
                    entered_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", agreements);
        database.each("""
                insert into postponed_item (id, cooperation, title, awaits, until, state, access, source_note, entered_by)
                values (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?)""", postponed);
    }

    private Map<String, Fields> fields(Collection<TextLine> lines) {
        String[] keys = lines.stream().map(TextLine::key).toArray(String[]::new);
        Map<String, Fields> fields = new HashMap<>();
        database.list(FIELDS, row -> new Keyed(row.getString("key"), Fields.of(row)), keys, keys, keys, keys)
                .forEach(it -> fields.put(it.key(), it.fields()));
        return fields;
    }

    private static @Nullable Object[] followUp(String council, SeenDossier it, TextLine line, Fields its, String by) {
        return new @Nullable Object[] {
            UUID.randomUUID(),
            council,
            line.access().name(),
            note(it, line, FIELDS_OF_FOLLOW_UP),
            its.text() == null ? line.title() : its.text(),
            its.party() == null ? value(line, Fact.RESPONSIBLE) : null,
            its.party(),
            its.from(),
            its.words(),
            its.state() == null ? "OPEN" : its.state(),
            by,
            by
        };
    }

    /** What a body decided to hold on, without an agreement of its own behind it, binds those whom the line names, or all. */
    private static @Nullable Object[] agreement(String council, SeenDossier it, TextLine line, Fields its, String by) {
        String binds = its.text();
        boolean written = binds != null;
        List<String> parties = written ? its.parties() : line.parties();
        String everybody = "Parterne i " + it.run().membership().name();
        String decided = value(line, DECISION);
        return new @Nullable Object[] {
            UUID.randomUUID(),
            council,
            shortened(line.title(), LONGEST_TITLE),
            parties.toArray(String[]::new),
            written || !parties.isEmpty() ? its.others() : everybody,
            its.from(),
            its.until(),
            shortened(binds != null ? binds : decided != null ? decided : line.title(), LONGEST_TEXT),
            line.access().name(),
            note(it, line, written ? FIELDS_OF_AGREEMENT : Set.of()),
            by
        };
    }

    private static @Nullable Object[] postponed(String council, SeenDossier it, TextLine line, Fields its, String by) {
        String awaits = its.words() == null ? value(line, "Venter på") : its.words();
        return new @Nullable Object[] {
            UUID.randomUUID(),
            council,
            shortened(line.title(), LONGEST_TITLE),
            awaits == null ? null : shortened(awaits, LONGEST_TRIGGER),
            its.until(),
            line.access().name(),
            note(it, line, FIELDS_OF_POSTPONED_ITEM),
            by
        };
    }

    /** @param fields labels of facts that have a field of their own */
    private static String note(SeenDossier it, TextLine line, Set<String> fields) {
        String origin = "Overtaget fra %s, mappe udgave %d"
                .formatted(it.run().membership().name(), it.dossier().stored().version());
        String said = line.facts().stream()
                .filter(fact -> !fields.contains(fact.label()))
                .sorted(Comparator.comparing(fact -> fact.label().equals(DECISION)))
                .map(fact -> ". %s: %s".formatted(fact.label(), fact.value()))
                .collect(Collectors.joining());
        return shortened(origin + said, LONGEST_NOTE);
    }

    private static @Nullable String value(TextLine line, String label) {
        return line.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::value)
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
