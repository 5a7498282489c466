package dk.sundhedsklynge.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.KnownAppointments.User;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the token gives and what appointments give, each in its own cooperations. */
class CallerTest {
    private static final String ISSUER = "http://localhost/auth/realms/klynge";
    private static final String VEST = "nordjylland-vest";
    private static final String MIDT = "hovedstaden-midt";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);

    /** Half an hour after midnight in Denmark, when it is still the day before in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T23:30:00Z"), DanishDates.ZONE);

    @Test
    void aTokenThatSaysNothingGivesNothing() {
        Caller nobody = caller(Map.of(), Set.of(), List.of());

        assertThat(nobody.visible()).isEqualTo(Scope.NONE);
        assertThat(nobody.permission(VEST, Role.values())).isEqualTo(Permission.UNKNOWN);
    }

    @Test
    void aChairAMemberAndAProjectLeadReadWhatIsOpen() {
        for (AppointmentKind kind :
                List.of(AppointmentKind.CHAIR, AppointmentKind.MEMBER, AppointmentKind.PROJECT_LEAD)) {
            Caller caller = caller(Map.of(), Set.of(), List.of(in(VEST, kind)));

            assertThat(caller.visible()).isEqualTo(Scope.of(Set.of(VEST)));
            assertThat(caller.visibleClosed()).isEqualTo(Scope.NONE);
            assertThat(caller.maySeeClosed(VEST)).isFalse();
            assertThat(caller.permission(VEST, Role.SECRETARIAT, Role.FINANCE)).isEqualTo(Permission.FORBIDDEN);
            assertThat(caller.permission(MIDT, Role.SECRETARIAT)).isEqualTo(Permission.UNKNOWN);
        }
    }

    @Test
    void aFinanceOfficerActsAsFinanceInItsOwnCooperation() {
        Caller caller = caller(Map.of(), Set.of(), List.of(in(VEST, AppointmentKind.FINANCE_OFFICER)));

        assertThat(caller.permission(VEST, Role.FINANCE)).isEqualTo(Permission.GRANTED);
        assertThat(caller.permission(VEST, Role.SECRETARIAT)).isEqualTo(Permission.FORBIDDEN);
        assertThat(caller.permission(MIDT, Role.FINANCE)).isEqualTo(Permission.UNKNOWN);
        assertThat(caller.visibleClosed()).isEqualTo(Scope.of(Set.of(VEST)));
        assertThat(caller.hasRole(Role.FINANCE)).isFalse();
    }

    @Test
    void aRoleOfTheTokenGivesNothingWhereOnlyAnAppointmentHolds() {
        Caller caller = caller(
                Map.of("cooperations", List.of(MIDT)),
                Set.of("secretariat"),
                List.of(in(VEST, AppointmentKind.MEMBER)));

        assertThat(caller.permission(MIDT, Role.SECRETARIAT)).isEqualTo(Permission.GRANTED);
        assertThat(caller.permission(VEST, Role.SECRETARIAT)).isEqualTo(Permission.FORBIDDEN);
        assertThat(caller.maySeeClosed(VEST)).isFalse();
        assertThat(caller.visible()).isEqualTo(Scope.of(Set.of(MIDT, VEST)));
        assertThat(caller.visibleClosed()).isEqualTo(Scope.of(Set.of(MIDT)));
    }

    @Test
    void aFinanceOfficerOfOneCooperationIsAReaderInTheOther() {
        Caller caller = caller(
                Map.of("cooperations", List.of(MIDT)),
                Set.of("reader"),
                List.of(in(VEST, AppointmentKind.FINANCE_OFFICER)));

        assertThat(caller.permission(MIDT, Role.FINANCE)).isEqualTo(Permission.FORBIDDEN);
        assertThat(caller.maySeeClosed(MIDT)).isFalse();
        assertThat(caller.maySeeClosed(VEST)).isTrue();
    }

    @Test
    void whoWindsACooperationUpAppointsNobody() {
        Caller windsUp = caller(Map.of(), Set.of(), List.of(in(VEST, AppointmentKind.WINDING_UP)));
        Caller secretary = caller(Map.of("cooperations", List.of(VEST)), Set.of("secretariat"), List.of());

        assertThat(windsUp.permission(VEST, Role.SECRETARIAT)).isEqualTo(Permission.GRANTED);
        assertThat(windsUp.permissionToAppoint(VEST)).isEqualTo(Permission.FORBIDDEN);
        assertThat(secretary.permissionToAppoint(VEST)).isEqualTo(Permission.GRANTED);
    }

    @Test
    void aRequestThatWritesIsRefusedInAnArchive() {
        ArchiveGuard guard = new ArchiveGuard(VEST::equals);
        Caller secretary = new Caller(
                identity(Map.of("cooperations", List.of(VEST, MIDT)), Set.of("secretariat")),
                new KnownAppointments(Map.of(), CLOCK),
                guard);

        assertThat(secretary.permission(VEST, Role.SECRETARIAT)).isEqualTo(Permission.GRANTED);
        guard.begin();
        assertThatThrownBy(() -> secretary.permission(VEST, Role.SECRETARIAT))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.document().type()).isEqualTo("/problems/archived"));
        assertThat(secretary.permission(MIDT, Role.SECRETARIAT)).isEqualTo(Permission.GRANTED);
        assertThat(secretary.holds(VEST, Role.SECRETARIAT)).isTrue();
    }

    @Test
    void anAppointmentHoldsFromItsFirstDayToItsLastInDanishTime() {
        assertThat(sees(TODAY, TODAY)).isTrue();
        assertThat(sees(TODAY, null)).isTrue();
        assertThat(sees(TODAY.plusDays(1), null)).isFalse();
        assertThat(sees(TODAY.minusDays(9), TODAY.minusDays(1))).isFalse();
        // Taken back before it began.
        assertThat(sees(TODAY, TODAY.minusDays(1))).isFalse();
    }

    @Test
    void anAppointmentIsTheUsersOfItsIssuerAlone() {
        Map<User, List<Appointment>> known =
                Map.of(new User("https://andetsteds.example", "s"), List.of(in(VEST, AppointmentKind.CHAIR)));

        assertThat(new Caller(
                                identity(Map.of(), Set.of()),
                                new KnownAppointments(known, CLOCK),
                                new ArchiveGuard(id -> false))
                        .visible())
                .isEqualTo(Scope.NONE);
    }

    @Test
    void anAddressCountsOnlyWhenItIsVerified() {
        assertThat(email(Map.of("email", "a@b.dk", "email_verified", true))).isEqualTo("a@b.dk");
        assertThat(email(Map.of("email", "a@b.dk", "email_verified", false))).isNull();
        assertThat(email(Map.of("email", "a@b.dk", "email_verified", "true"))).isNull();
        assertThat(email(Map.of("email", "a@b.dk"))).isNull();
        assertThat(email(Map.of("email_verified", true))).isNull();
    }

    private static @Nullable String email(Map<String, Object> claims) {
        return SignedIn.of(identity(claims, Set.of())).orElseThrow().verifiedEmail();
    }

    private static boolean sees(LocalDate from, @Nullable LocalDate to) {
        Appointment appointment = new Appointment(
                UUID.randomUUID(), AppointmentKind.MEMBER, VEST, VEST + ":politisk", null, null, from, to);
        return caller(Map.of(), Set.of(), List.of(appointment)).maySee(VEST);
    }

    private static Appointment in(String cooperation, AppointmentKind kind) {
        return new Appointment(UUID.randomUUID(), kind, cooperation, null, null, null, TODAY.minusDays(1), null);
    }

    private static Caller caller(Map<String, Object> claims, Set<String> roles, List<Appointment> appointments) {
        return new Caller(
                identity(claims, roles),
                new KnownAppointments(Map.of(new User(ISSUER, "s"), appointments), CLOCK),
                new ArchiveGuard(id -> false));
    }

    private static QuarkusSecurityIdentity identity(Map<String, Object> claims, Set<String> roles) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("iss", ISSUER);
        all.put("sub", "s");
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(all))
                .addRoles(roles)
                .build();
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "prøve";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
