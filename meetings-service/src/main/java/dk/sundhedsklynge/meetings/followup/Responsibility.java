package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.platform.security.Appointment;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.KnownAppointments;
import dk.sundhedsklynge.platform.security.SignedIn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers for: as secretariat what nobody is named for or the secretariat is, as finance officer what the party is, by
 * a seat what the organisation is, as leader what is about the project, and what names the person.
 *
 * @param secretariatOf cooperations
 * @param parties codes
 * @param name as minutes may write it; empty when it is not known
 */
public record Responsibility(
        Collection<String> secretariatOf,
        Collection<String> parties,
        Collection<UUID> projects,
        KnownAppointments.@Nullable User user,
        String name) {

    /** Of a follow-up {@code f}. */
    static final String CONDITION = """
             and (f.cooperation = any(?) and (f.party is null and f.organisation is null and f.responsible is null
                    or position('sekretariat' in lower(f.responsible)) > 0)
                or f.party = any(?) or f.project = any(?)
                or f.organisation in (select s.organisation from user_account u join seat s on s.person = u.person
                    where u.issuer = ? and u.subject = ? and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?))
                or ? <> '' and position(lower(?) in lower(f.responsible)) > 0)""";

    /** @param secretariatOf the cooperations whose secretariat the caller is */
    static Responsibility of(Caller caller, Collection<String> secretariatOf) {
        List<Appointment> held = caller.appointments();
        return new Responsibility(
                secretariatOf,
                held.stream().map(Appointment::party).filter(Objects::nonNull).toList(),
                held.stream().map(Appointment::project).filter(Objects::nonNull).toList(),
                caller.signedIn().map(SignedIn::user).orElse(null),
                caller.displayName());
    }

    List<@Nullable Object> arguments(LocalDate today) {
        return Arrays.asList(
                secretariatOf.toArray(String[]::new),
                parties.toArray(String[]::new),
                projects.toArray(UUID[]::new),
                user == null ? "" : user.issuer(),
                user == null ? "" : user.subject(),
                today,
                today,
                name,
                name);
    }
}
