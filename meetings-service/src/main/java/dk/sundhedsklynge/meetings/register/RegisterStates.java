package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.access.AppointmentState;
import dk.sundhedsklynge.platform.access.UserState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of the events on {@code klynge.register}, one kind for each kind of entity. */
public final class RegisterStates {
    public static final String COOPERATION = "register.cooperation-state.v1";
    public static final String PARTY = "register.party-state.v1";
    public static final String BODY = "register.body-state.v1";
    public static final String ORGANISATION = "register.organisation-state.v1";
    public static final String PERSON = "register.person-state.v1";
    public static final String SEAT = "register.seat-state.v1";

    private RegisterStates() {}

    /** What is told of one entity. */
    public sealed interface State {
        String type();

        /** The Kafka key: one per entity, because the topic is compacted. */
        String key();

        /** The body of the event; sequence 0 stands for a state that was not published yet. */
        Object at(long sequence);
    }

    public record CooperationState(
            String id,
            long sequence,
            String name,
            Cooperation.Kind kind,
            @Nullable String region,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> parties,
            List<Cooperation.Successor> successors,
            @Nullable WindingUp windingUp)
            implements State {

        static CooperationState of(Cooperation it) {
            return new CooperationState(
                    it.id(),
                    0,
                    it.name(),
                    it.kind(),
                    it.region(),
                    it.from(),
                    it.to(),
                    it.parties(),
                    it.successors(),
                    it.windingUp());
        }

        @Override
        public String type() {
            return COOPERATION;
        }

        @Override
        public String key() {
            return "cooperation:" + id;
        }

        @Override
        public CooperationState at(long sequence) {
            return new CooperationState(id, sequence, name, kind, region, from, to, parties, successors, windingUp);
        }
    }

    public record PartyState(String id, long sequence, Party.Kind kind, String name, int order) implements State {
        static PartyState of(Party it) {
            return new PartyState(it.code(), 0, it.kind(), it.name(), it.order());
        }

        @Override
        public String type() {
            return PARTY;
        }

        @Override
        public String key() {
            return kind.code() + ":" + id;
        }

        @Override
        public PartyState at(long sequence) {
            return new PartyState(id, sequence, kind, name, order);
        }
    }

    public record BodyState(
            String id,
            long sequence,
            String cooperation,
            Level level,
            String name,
            String bodyType,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements State {
        static BodyState of(Body it) {
            return new BodyState(it.id(), 0, it.cooperation(), it.level(), it.name(), it.type(), it.from(), it.to());
        }

        @Override
        public String type() {
            return BODY;
        }

        @Override
        public String key() {
            return "body:" + id;
        }

        @Override
        public BodyState at(long sequence) {
            return new BodyState(id, sequence, cooperation, level, name, bodyType, from, to);
        }
    }

    public record OrganisationState(
            UUID id,
            long sequence,
            String name,
            @Nullable String party,
            @Nullable String cooperation) implements State {
        static OrganisationState of(Organisation it) {
            return new OrganisationState(it.id(), 0, it.name(), it.party(), it.cooperation());
        }

        @Override
        public String type() {
            return ORGANISATION;
        }

        @Override
        public String key() {
            return "organisation:" + id;
        }

        @Override
        public OrganisationState at(long sequence) {
            return new OrganisationState(id, sequence, name, party, cooperation);
        }
    }

    /** The name and nothing else: contact data are on no topic. */
    public record PersonState(UUID id, long sequence, String name) implements State {
        public static PersonState of(UUID id, String name) {
            return new PersonState(id, 0, name);
        }

        /** The key of a person. */
        public static String key(UUID id) {
            return "person:" + id;
        }

        @Override
        public String type() {
            return PERSON;
        }

        @Override
        public String key() {
            return key(id);
        }

        @Override
        public PersonState at(long sequence) {
            return new PersonState(id, sequence, name);
        }
    }

    /** Without the list that a politician was elected on. */
    public record SeatState(
            UUID id,
            long sequence,
            UUID person,
            String body,
            @Nullable UUID organisation,
            SeatRole role,
            LocalDate from,
            @Nullable LocalDate to)
            implements State {
        /** The key of a seat. */
        public static String key(UUID id) {
            return "seat:" + id;
        }

        @Override
        public String type() {
            return SEAT;
        }

        @Override
        public String key() {
            return key(id);
        }

        @Override
        public SeatState at(long sequence) {
            return new SeatState(id, sequence, person, body, organisation, role, from, to);
        }
    }

    /** An appointment, as every service keeps it. */
    public record AppointmentTold(AppointmentState state) implements State {
        @Override
        public String type() {
            return AppointmentState.TYPE;
        }

        @Override
        public String key() {
            return AppointmentState.PREFIX + state.id();
        }

        @Override
        public AppointmentState at(long sequence) {
            return new AppointmentState(
                    state.id(),
                    sequence,
                    state.kind(),
                    state.person(),
                    state.cooperation(),
                    state.body(),
                    state.party(),
                    state.project(),
                    state.from(),
                    state.to());
        }
    }

    /** A user, as every service keeps it. */
    public record UserTold(UserState state) implements State {
        @Override
        public String type() {
            return UserState.TYPE;
        }

        @Override
        public String key() {
            return UserState.PREFIX + state.id();
        }

        @Override
        public UserState at(long sequence) {
            return new UserState(state.id(), sequence, state.issuer(), state.subject(), state.person());
        }
    }
}
