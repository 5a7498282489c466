package dk.sundhedsklynge.projects.http;

import dk.sundhedsklynge.platform.testing.AppointmentContract;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Change;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Appointments that the register tells of are in force here. */
@QuarkusTest
class AppointmentTest extends AppointmentContract {
    private final Map<String, UUID> projects = new HashMap<>();

    @Inject
    ApplyEffects apply;

    @Override
    protected String path(String cooperation) {
        return "/api/projects/v1/projects/" + projects.computeIfAbsent(cooperation, this::project);
    }

    private UUID project(String cooperation) {
        Change change = Ordered.change(
                cooperation, UUID.randomUUID(), Step.REGISTER, "2023-05-10", "Hverv", List.of(), Access.OPEN);
        apply.order(change, List.of());
        return change.terms().project();
    }
}
