package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.platform.security.Archives;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The cooperations that the register says are archives. */
@ApplicationScoped
class ArchivesOfRegister implements Archives {
    private final WindingUps windingUps;
    private final Clock clock;

    ArchivesOfRegister(WindingUps windingUps, Clock clock) {
        this.windingUps = windingUps;
        this.clock = clock;
    }

    @Override
    public boolean isArchive(String cooperation) {
        return windingUps
                .of(cooperation)
                .filter(it -> it.isArchived(LocalDate.now(clock)))
                .isPresent();
    }
}
