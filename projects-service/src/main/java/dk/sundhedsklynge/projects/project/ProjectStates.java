package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells the other services where a project stands: at every change, and all of them again on a snapshot. */
@ApplicationScoped
public class ProjectStates implements SnapshotSource {
    private final Projects projects;
    private final Outbox outbox;

    ProjectStates(Projects projects, Outbox outbox) {
        this.projects = projects;
        this.outbox = outbox;
    }

    public void publish(Project project) {
        outbox.publish(
                Topic.PROJECTS,
                project.cooperation(),
                ProjectState.TYPE,
                project.id().toString(),
                ProjectState.of(project));
    }

    @Override
    @Transactional
    public void emit() {
        projects.listAll().forEach(this::publish);
    }
}
