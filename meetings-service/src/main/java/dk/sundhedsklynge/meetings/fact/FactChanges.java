package dk.sundhedsklynge.meetings.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.meetings.fact.FactChange.Action;
import dk.sundhedsklynge.meetings.fact.FactChange.FieldChange;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.Comparison;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every version of every fact; rows are added only. */
@ApplicationScoped
public class FactChanges {
    private static final String OF = """
            select c.version, c.action, c.because, %s as changes, c.at,
                coalesce(c.by_name, (select p.name from user_account u join person p on p.id = u.person
                    where u.subject = c.by_user limit 1)) as by_name
            from fact_change c where c.fact = ?%s order by c.version desc""";
    private static final String WHOLE = OF.formatted("c.changes", "");
    private static final String OPEN = OF.formatted("c.open_changes", " and c.open_changes is not null");

    private final Database database;
    private final ObjectMapper json;
    private final Caller caller;

    FactChanges(Database database, ObjectMapper json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    /** The newest first. What was written while the fact was closed is for those who may see closed items, also once it is open. */
    public List<FactChange> of(UUID fact, String cooperation) {
        return database.list(
                caller.maySeeClosed(cooperation) ? WHOLE : OPEN,
                row -> {
                    Action action = Action.valueOf(row.getString("action"));
                    return new FactChange(
                            row.getLong("version"),
                            action,
                            action.label(),
                            row.getString("by_name"),
                            Columns.moment(row, "at"),
                            row.getString("because"),
                            Columns.json(row, "changes", new TypeReference<List<FieldChange>>() {}));
                },
                fact);
    }

    /**
     * What was typed beside what is stored now, with who changed the fact last and when.
     *
     * @param stands the fields as they are now
     */
    public Comparison comparison(UUID fact, String cooperation, Map<String, String> stands, Map<String, String> typed) {
        FactChange last = of(fact, cooperation).stream().findFirst().orElse(null);
        return Comparison.of(stands, typed, last == null ? null : last.by(), last == null ? null : last.at());
    }

    /** What differs, in the order of the fields. */
    public static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            String was = before.get(field);
            String is = after.get(field);
            if (!Objects.equals(was, is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return changes;
    }

    /**
     * Of the caller.
     *
     * @param open what others see than those who may see closed items; null when the version is not for them
     */
    public void add(
            FactKind kind,
            UUID fact,
            String cooperation,
            long version,
            Action action,
            @Nullable String because,
            List<FieldChange> changes,
            @Nullable List<FieldChange> open) {
        database.update(
                """
                insert into fact_change (fact, version, kind, cooperation, action, because, changes, open_changes, by_user,
                    by_name)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?)""",
                fact,
                version,
                kind.code(),
                cooperation,
                action.name(),
                because,
                written(changes),
                open == null ? null : written(open),
                caller.subject(),
                caller.displayName());
    }

    private String written(List<FieldChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The changes cannot be written as JSON", e);
        }
    }
}
