package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The persons of the register, and the cooperations that know each of them. */
@ApplicationScoped
class Persons {
    private static final String COLUMNS = "id, name, email, phone, version";

    private final Database database;

    Persons(Database database) {
        this.database = database;
    }

    /** The last row of the page before. */
    record After(String name, UUID id) {}

    /**
     * By name.
     *
     * @param scope cooperations of which one at least knows the person
     * @param part of the name, whatever its case; null: any
     */
    List<Person.Named> search(Scope scope, @Nullable String part, @Nullable After after, int limit) {
        return database.list(
                """
                select p.id, p.name from person p
                where exists (select from person_of_cooperation c
                              where c.person = p.id and (? or c.cooperation = any(?)))
                  and (cast(? as text) is null or p.name ilike ?)
                  and (cast(? as text) is null or (p.name, p.id) > (?, cast(? as uuid)))
                order by p.name, p.id limit ?""",
                row -> new Person.Named(Columns.id(row, "id"), row.getString("name")),
                scope.all(),
                scope.ids(),
                part,
                part == null ? null : "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%",
                after == null ? null : after.name(),
                after == null ? null : after.name(),
                after == null ? null : after.id(),
                limit);
    }

    Optional<Person> find(UUID id) {
        return database.find("select " + COLUMNS + " from person where id = ?", Persons::row, id);
    }

    /** No other transaction changes the person until the end of this one. */
    Optional<Person> findForChange(UUID id) {
        return database.find("select " + COLUMNS + " from person where id = ? for update", Persons::row, id);
    }

    /** Two at most, for more tell no more than two do. */
    List<Person> withEmail(String email) {
        return database.list(
                "select " + COLUMNS + " from person where lower(email) = lower(?) limit 2", Persons::row, email);
    }

    /** The cooperations that know the person. */
    List<String> cooperations(UUID person) {
        return database.list(
                "select cooperation from person_of_cooperation where person = ? order by cooperation",
                row -> row.getString("cooperation"),
                person);
    }

    /** The cooperations in which the person has or will have an appointment. */
    List<String> appointedIn(UUID person) {
        return database.list(
                "select distinct cooperation from appointment"
                        + " where person = ? and (valid_to is null or valid_to >= current_date - 1)",
                row -> row.getString("cooperation"),
                person);
    }

    void add(Person it, String cooperation) {
        database.update(
                "insert into person (id, name, email, phone) values (?, ?, ?, ?)",
                it.id(),
                it.name(),
                it.email(),
                it.phone());
        knownIn(cooperation, it.id());
    }

    /** @return the person with the new version */
    Person edit(UUID id, String name, @Nullable String email, @Nullable String phone) {
        return database.find(
                        "update person set name = ?, email = ?, phone = ?, version = version + 1 where id = ? returning "
                                + COLUMNS,
                        Persons::row,
                        name,
                        email,
                        phone,
                        id)
                .orElseThrow();
    }

    void knownIn(String cooperation, UUID person) {
        database.update(
                "insert into person_of_cooperation (cooperation, person) values (?, ?) on conflict do nothing",
                cooperation,
                person);
    }

    /** Those of whom the other services are told: who has or had a seat, an appointment or a user. */
    List<Person.Named> told() {
        return database.list("""
                select p.id, p.name from person p
                where p.id in (select person from seat union select person from appointment
                               union select person from user_account)
                order by p.id""", row -> new Person.Named(Columns.id(row, "id"), row.getString("name")));
    }

    /** Whether the other services are told of the person. */
    boolean isTold(UUID id) {
        return database.find("""
                        select exists (select from seat where person = ?) or exists (select from appointment where person = ?)
                            or exists (select from user_account where person = ?)""", row -> row.getBoolean(1), id, id, id).orElseThrow();
    }

    /** Whether the person has a seat or an appointment on the day, or will have. */
    boolean isInOffice(UUID id, LocalDate day) {
        return database.find("""
                        select exists (select from seat where person = ? and (valid_to is null or valid_to >= ?))
                            or exists (select from appointment where person = ? and (valid_to is null or valid_to >= ?))""", row -> row.getBoolean(1), id, day, id, day).orElseThrow();
    }

    /** Ids of what went with a person. */
    record Erased(List<UUID> seats, List<UUID> appointments, List<UUID> users) {}

    /** Removes the person and everything that was theirs. */
    Erased erase(UUID id) {
        Erased erased = new Erased(removed("seat", id), removed("appointment", id), removed("user_account", id));
        removed("former_seat", id);
        database.update("delete from person_of_cooperation where person = ?", id);
        database.update("delete from person where id = ?", id);
        return erased;
    }

    private List<UUID> removed(String table, UUID person) {
        return database.list(
                "delete from " + table + " where person = ? returning id", row -> Columns.id(row, "id"), person);
    }

    private static Person row(ResultSet row) throws SQLException {
        return new Person(
                Columns.id(row, "id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getLong("version"));
    }
}
