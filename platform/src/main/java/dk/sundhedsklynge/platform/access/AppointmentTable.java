package dk.sundhedsklynge.platform.access;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.KnownAppointments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The copy of {@code user_account} and {@code appointment}; a state no newer than what is held changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AppointmentTable {
    private final Database database;
    private final KnownAppointments known;

    AppointmentTable(Database database, KnownAppointments known) {
        this.database = database;
        this.known = known;
    }

    void know(UserState it) {
        database.update("""
                insert into user_account (id, issuer, subject, person, sequence) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                set issuer = excluded.issuer, subject = excluded.subject, person = excluded.person,
                    sequence = excluded.sequence
                where user_account.sequence < excluded.sequence""", it.id(), it.issuer(), it.subject(), it.person(), it.sequence());
        known.willChange();
    }

    void know(AppointmentState it) {
        database.update(
                """
                insert into appointment
                    (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set person = excluded.person, kind = excluded.kind, cooperation = excluded.cooperation,
                    body = excluded.body, party = excluded.party, project = excluded.project,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to, sequence = excluded.sequence
                where appointment.sequence < excluded.sequence""",
                it.id(),
                it.person(),
                it.kind(),
                it.cooperation(),
                it.body(),
                it.party(),
                it.project(),
                it.from(),
                it.to(),
                it.sequence());
        known.willChange();
    }

    void removeUser(UUID id) {
        database.update("delete from user_account where id = ?", id);
        known.willChange();
    }

    void removeAppointment(UUID id) {
        database.update("delete from appointment where id = ?", id);
        known.willChange();
    }
}
