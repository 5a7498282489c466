package dk.sundhedsklynge.platform.events;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets a {@code @QuarkusTest} run on a {@link House}. */
public class HouseResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable House house;

    @Override
    public Map<String, String> start() {
        try {
            house = new House(Map.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return house.configuration();
    }

    @Override
    public void inject(TestInjector testInstance) {
        testInstance.injectIntoFields(Objects.requireNonNull(house), new TestInjector.MatchesType(House.class));
    }

    @Override
    public void stop() {
        try {
            if (house != null) {
                house.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
