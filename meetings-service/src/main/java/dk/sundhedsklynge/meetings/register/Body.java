package dk.sundhedsklynge.meetings.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What meets and decides in a cooperation: a level, a chairmanship, a group or a health council.
 *
 * @param id for ever: {@code <cooperation>:politisk} and the like
 * @param type of its {@link BodyType}
 * @param level statutory; {@link Level#OTHER} for what is neither of the two
 * @param from the first day; null: as its cooperation
 * @param to the last day; null while none is set
 * @param version grows with every edit
 */
public record Body(
        String id,
        String cooperation,
        String type,
        Level level,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long version) {
    /** Whether it has the name; upper and lower case are alike. */
    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    static Body of(Cooperation cooperation, Level level, String type) {
        return new Body(
                cooperation.id() + ":" + level.slug(),
                cooperation.id(),
                type,
                level,
                level.label() + " i " + cooperation.name(),
                null,
                null,
                1);
    }

    /** A council is a body of the region and a cooperation of its own. */
    static Body ofCouncil(Cooperation council) {
        return new Body(
                council.id() + ":sundhedsraad",
                council.id(),
                BodyType.HEALTH_COUNCIL,
                Level.OTHER,
                council.name(),
                council.from(),
                council.to(),
                1);
    }
}
