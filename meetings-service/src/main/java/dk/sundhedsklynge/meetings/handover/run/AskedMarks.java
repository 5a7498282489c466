package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.Cover;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody was asked about, by cooperation; it is kept over runs. */
@ApplicationScoped
public class AskedMarks {
    private final Database database;

    AskedMarks(Database database) {
        this.database = database;
    }

    /**
     * @param mark names it, the same in every run
     * @param line key
     */
    public record About(String mark, String line, String what) {}

    /** The days on which was asked, by mark. */
    public Map<String, LocalDate> of(String cooperation) {
        Map<String, LocalDate> days = new HashMap<>();
        database.list(
                        "select mark, asked_on from handover_asked where cooperation = ?",
                        row -> Map.entry(row.getString("mark"), Columns.day(row, "asked_on")),
                        cooperation)
                .forEach(it -> days.put(it.getKey(), it.getValue()));
        return days;
    }

    /** How many things that are missing somebody was asked about, who has not answered. */
    public long unanswered(String cooperation, Cover cover) {
        Set<String> missing = cover.missing().stream().map(Missing::what).collect(Collectors.toSet());
        return database
                .list(
                        "select what from handover_asked where cooperation = ?",
                        row -> row.getString("what"),
                        cooperation)
                .stream()
                .filter(missing::contains)
                .count();
    }

    public void keep(String cooperation, Collection<About> all, LocalDate on, String by) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        all.forEach(it -> rows.add(new @Nullable Object[] {cooperation, it.mark(), it.line(), it.what(), on, by}));
        database.each("""
                insert into handover_asked (cooperation, mark, line, what, asked_on, asked_by) values (?, ?, ?, ?, ?, ?)
                on conflict (cooperation, mark) do update set asked_on = excluded.asked_on, asked_by = excluded.asked_by,
                    asked_at = clock_timestamp()""", rows);
    }

    public void remove(String cooperation, Collection<String> marks) {
        database.update(
                "delete from handover_asked where cooperation = ? and mark = any(?)",
                cooperation,
                marks.toArray(String[]::new));
    }
}
