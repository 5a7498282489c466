package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.Names;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Persons of minutes. What is imported is past: it gives former seats only, never a present one. */
@ApplicationScoped
public class FormerSeats {
    private final Database database;

    FormerSeats(Database database) {
        this.database = database;
    }

    /** Somebody whom minutes name. */
    public record Seen(String name, @Nullable String role) {}

    private record Known(String name, UUID id) {}

    /**
     * Keeps who was seen at a meeting, in place of what earlier minutes of it said. The same name in one cooperation is taken for
     * the same person; across cooperations nobody is joined by guess.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID meeting, String cooperation, String body, LocalDate day, List<Seen> seen) {
        database.update("delete from former_seat where meeting = ?", meeting);
        Map<String, UUID> known = new HashMap<>();
        List<@Nullable Object[]> persons = new ArrayList<>();
        List<@Nullable Object[]> seats = new ArrayList<>();
        List<String> names =
                seen.stream().map(it -> Names.kept(it.name())).distinct().toList();
        if (!names.isEmpty()) {
            database.list(
                            """
                            select p.name, p.id from person p join person_of_cooperation c on c.person = p.id
                            where c.cooperation = ? and p.name = any(?) order by p.id""",
                            row -> new Known(row.getString("name"), Columns.id(row, "id")),
                            cooperation,
                            names.toArray(String[]::new))
                    .forEach(it -> known.putIfAbsent(it.name(), it.id()));
        }
        for (Seen it : seen) {
            String name = Names.kept(it.name());
            UUID person = known.computeIfAbsent(name, unknown -> {
                UUID id = UUID.randomUUID();
                persons.add(new @Nullable Object[] {id, unknown});
                return id;
            });
            seats.add(new @Nullable Object[] {UUID.randomUUID(), person, body, it.role(), day, meeting});
        }
        database.each("insert into person (id, name) values (?, ?)", persons);
        database.each(
                "insert into person_of_cooperation (cooperation, person) values (?, ?)",
                persons.stream()
                        .map(row -> new @Nullable Object[] {cooperation, row[0]})
                        .toList());
        database.each(
                "insert into former_seat (id, person, body, role, seen_on, meeting) values (?, ?, ?, ?, ?, ?)", seats);
    }
}
