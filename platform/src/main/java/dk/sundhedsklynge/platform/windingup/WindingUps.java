package dk.sundhedsklynge.platform.windingup;

import dk.sundhedsklynge.platform.security.Archives;
import java.time.LocalDate;
import java.util.Optional;

/** Which cooperations are wound up, and how. Each service says it from its copy of the register. */
public interface WindingUps extends Archives {
    /** Empty for a cooperation that goes on. */
    Optional<WindingUp> of(String cooperation);

    LocalDate today();

    @Override
    default boolean isArchive(String cooperation) {
        return of(cooperation).filter(it -> it.isArchived(today())).isPresent();
    }
}
