package dk.sundhedsklynge.meetings.register;

/** A level of a cooperation, which meets and decides. Its id is {@code <cooperation>:politisk} and the like. */
public record Body(String id, String cooperation, Level level, String name) {
    static Body of(Cooperation cooperation, Level level) {
        return new Body(
                cooperation.id() + ":" + level.slug(),
                cooperation.id(),
                level,
                level.label() + " i " + cooperation.name());
    }
}
