package dk.sundhedsklynge.platform.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.retention.RetentionPeriods;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The drafts of all users, one for each form. */
@ApplicationScoped
public class Drafts implements RetentionPeriods {
    /** Of a draft as it is stored; more than all fields of a form hold together. */
    static final int MOST_BYTES = 64 * 1024;

    /** Of one user; the oldest ones go. */
    private static final int MOST_OF_ONE_USER = 50;

    private static final int DAYS = 30;

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Puts it in place of what was kept of the form before.
     *
     * @param form path that it is sent to
     * @return false when it is too large to be kept
     */
    boolean keep(String owner, String form, Map<String, List<String>> fields) {
        String written = write(fields);
        if (written.length() > MOST_BYTES) {
            return false;
        }
        database.update("""
                insert into form_draft (owner, form, fields, saved_at) values (?, ?, ?::jsonb, ?)
                on conflict (owner, form) do update set fields = excluded.fields, saved_at = excluded.saved_at, taken = false""", owner, form, written, clock.instant().atOffset(ZoneOffset.UTC));
        database.update("""
                delete from form_draft where owner = ? and form in (
                    select form from form_draft where owner = ? order by saved_at desc, form offset ?)""", owner, owner, MOST_OF_ONE_USER);
        return true;
    }

    /** The forms that somebody has a draft of. */
    Set<String> forms(String owner) {
        return Set.copyOf(
                database.list("select form from form_draft where owner = ?", row -> row.getString("form"), owner));
    }

    Optional<Draft> find(String owner, String form) {
        return database.find(
                "select fields, saved_at, taken from form_draft where owner = ? and form = ?",
                row -> new Draft(
                        Columns.json(row, "fields", new TypeReference<>() {}),
                        Columns.moment(row, "saved_at"),
                        row.getBoolean("taken")),
                owner,
                form);
    }

    /** From now on the form begins with it. */
    void take(String owner, String form) {
        database.update("update form_draft set taken = true where owner = ? and form = ?", owner, form);
    }

    void drop(String owner, String form) {
        database.update("delete from form_draft where owner = ? and form = ?", owner, form);
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("form_draft", "saved_at", DAYS), new Table("interrupted_form", "kept_at", 1));
    }

    /** No text of the database holds the character of code 0. */
    private String write(Map<String, List<String>> fields) {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        fields.forEach((field, values) -> clean.put(
                field.replace("\0", ""),
                values.stream().map(it -> it.replace("\0", "")).toList()));
        try {
            return json.writeValueAsString(clean);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written", e);
        }
    }
}
