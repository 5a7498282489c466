package dk.sundhedsklynge.meetings.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A project of a cooperation with every name it goes by. */
@Entity
@Table(name = "project_reference")
public class ProjectReference {
    @Id
    private UUID id;

    private String cooperation;
    private String name;
    private List<String> aliases;
    private List<String> normalized;

    private boolean closed;
    private boolean given;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ProjectReference() {}

    public ProjectReference(
            UUID id, String cooperation, String name, Collection<String> aliases, boolean closed, Instant createdAt) {
        this.id = id;
        this.closed = closed;
        this.cooperation = cooperation;
        this.name = name.strip();
        this.createdAt = createdAt;
        this.aliases = List.of();
        this.normalized = List.of();
        alsoKnownAs(aliases);
    }

    /** Adds names; one that differs from a known name in writing only is not kept twice. */
    public void alsoKnownAs(Collection<String> more) {
        LinkedHashSet<String> known = new LinkedHashSet<>();
        known.add(ProjectName.normalized(name));
        List<String> kept = new ArrayList<>();
        Stream.concat(aliases.stream(), more.stream())
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && known.add(ProjectName.normalized(alias)))
                .forEach(kept::add);
        aliases = List.copyOf(kept);
        normalized = List.copyOf(known);
    }

    /** A secretary has given it its name, whatever minutes say. */
    void give() {
        given = true;
    }

    /** What projects says of it; one that was taken back stands only where an effect is about it. */
    void learn(String called, List<String> others, boolean isClosed, boolean takenBack) {
        if (takenBack) {
            given = false;
            return;
        }
        alsoKnownAs(LearnProject.all(called, others));
        if (!isClosed) {
            closed = false;
        }
    }

    /** An open item has named it: from now on it is no secret. */
    public void open() {
        closed = false;
    }

    /** No open item names it any more. */
    public void close() {
        closed = true;
    }

    /** Whether only closed items have named it. */
    public boolean closed() {
        return closed;
    }

    public UUID id() {
        return id;
    }

    public String cooperation() {
        return cooperation;
    }

    public String name() {
        return name;
    }

    public List<String> aliases() {
        return aliases;
    }

    public List<String> normalized() {
        return normalized;
    }
}
