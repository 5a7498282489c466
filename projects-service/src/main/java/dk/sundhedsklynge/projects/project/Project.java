package dk.sundhedsklynge.projects.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project of one cooperation: what all items tell of it, what open items tell of it, and the two things
 * staff may write themselves (owner and description).
 */
@Entity
@Table(name = "project")
public class Project {
    @Id
    private UUID id;

    private String cooperation;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "whole_name"))
    @AttributeOverride(name = "aliases", column = @Column(name = "whole_aliases"))
    @AttributeOverride(name = "phase", column = @Column(name = "whole_phase"))
    @AttributeOverride(name = "from", column = @Column(name = "whole_from"))
    @AttributeOverride(name = "until", column = @Column(name = "whole_until"))
    @AttributeOverride(name = "council", column = @Column(name = "whole_council"))
    @AttributeOverride(name = "workingGroup", column = @Column(name = "whole_working_group"))
    private ProjectFacts whole;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "open_name"))
    @AttributeOverride(name = "aliases", column = @Column(name = "open_aliases"))
    @AttributeOverride(name = "phase", column = @Column(name = "open_phase"))
    @AttributeOverride(name = "from", column = @Column(name = "open_from"))
    @AttributeOverride(name = "until", column = @Column(name = "open_until"))
    @AttributeOverride(name = "council", column = @Column(name = "open_council"))
    @AttributeOverride(name = "workingGroup", column = @Column(name = "open_working_group"))
    private @Nullable ProjectFacts open;

    private @Nullable String owner;

    private @Nullable String description;

    /** Number of the last published state, from 1. */
    private long sequence;

    /** Rises with every change of the row; the ETag is made of it. */
    private long version;

    protected Project() {}

    /** A project that has just been named for the first time; {@link #takeOver} tells where it stands. */
    public Project(UUID id, String cooperation) {
        this.id = id;
        this.cooperation = cooperation;
        this.whole = ProjectFacts.UNKNOWN;
    }

    /** @return whether anything changed, so that a new state is to be published */
    public boolean takeOver(History history) {
        ProjectFacts openFacts = history.openFacts().orElse(null);
        if (sequence > 0 && whole.equals(history.facts()) && Objects.equals(open, openFacts)) {
            return false;
        }
        whole = history.facts();
        open = openFacts;
        sequence++;
        version++;
        return true;
    }

    /** Writes what staff may write; null clears. */
    public void describe(@Nullable String newOwner, @Nullable String newDescription) {
        if (!Objects.equals(owner, newOwner) || !Objects.equals(description, newDescription)) {
            owner = newOwner;
            description = newDescription;
            version++;
        }
    }

    public UUID id() {
        return id;
    }

    public String cooperation() {
        return cooperation;
    }

    /** Closed when no open item has named it: then only those who may see closed items may know that it exists. */
    public Access access() {
        return open == null ? Access.CLOSED : Access.OPEN;
    }

    /** What goes on a topic: of an open project what open items tell, of a closed one everything. */
    public ProjectFacts published() {
        return open == null ? whole : open;
    }

    public @Nullable String owner() {
        return owner;
    }

    public @Nullable String description() {
        return description;
    }

    public long sequence() {
        return sequence;
    }

    public long version() {
        return version;
    }
}
