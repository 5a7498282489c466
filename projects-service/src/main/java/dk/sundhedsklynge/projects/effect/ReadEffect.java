package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.projects.project.Access;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** One effect as the caller may see it. */
@ApplicationScoped
class ReadEffect {
    private final Database database;
    private final Caller caller;

    ReadEffect(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Empty when there is no such effect or the caller may not know of it. */
    Optional<EffectView> find(UUID id) {
        return database.find("select * from effect where id = ?", EffectView::of, id)
                .filter(this::maySee);
    }

    private boolean maySee(EffectView effect) {
        return effect.access() == Access.OPEN
                ? caller.maySee(effect.cooperation())
                : caller.maySeeClosed(effect.cooperation());
    }
}
