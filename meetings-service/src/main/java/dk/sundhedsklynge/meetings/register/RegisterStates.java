package dk.sundhedsklynge.meetings.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the events on {@code klynge.register}. */
public final class RegisterStates {
    public static final String COOPERATION = "register.cooperation-state.v1";
    public static final String PARTY = "register.party-state.v1";
    public static final String BODY = "register.body-state.v1";

    private RegisterStates() {}

    /** One of the three. Sequence 0 stands for a state that was not published yet. */
    public sealed interface State {
        String type();

        /** The Kafka key: one per entity, because the topic is compacted. */
        String key();

        State at(long sequence);
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
            List<Cooperation.Successor> successors)
            implements State {

        static CooperationState of(Cooperation it) {
            return new CooperationState(
                    it.id(), 0, it.name(), it.kind(), it.region(), it.from(), it.to(), it.parties(), it.successors());
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
        public State at(long sequence) {
            return new CooperationState(id, sequence, name, kind, region, from, to, parties, successors);
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
        public State at(long sequence) {
            return new PartyState(id, sequence, kind, name, order);
        }
    }

    public record BodyState(String id, long sequence, String cooperation, Level level, String name) implements State {
        static BodyState of(Body it) {
            return new BodyState(it.id(), 0, it.cooperation(), it.level(), it.name());
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
        public State at(long sequence) {
            return new BodyState(id, sequence, cooperation, level, name);
        }
    }
}
