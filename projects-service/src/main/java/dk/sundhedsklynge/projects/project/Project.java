package dk.sundhedsklynge.projects.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project of one cooperation: what all items and statements tell of it, what open ones tell of it, and what
 * staff write of it beside (owner, partners and description).
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

    /** Code of the party that owns it. */
    @Column(name = "owner_party")
    private @Nullable String ownerParty;

    private List<String> partners;

    @Column(name = "other_partners")
    private @Nullable String otherPartners;

    private @Nullable String description;

    /** Of owner, partners and description. */
    @Enumerated(EnumType.STRING)
    @Column(name = "written_access")
    private Access writtenAccess;

    @Column(name = "taken_back")
    private boolean takenBack;

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
        this.partners = List.of();
        this.writtenAccess = Access.OPEN;
    }

    /** @return whether anything changed, so that a new state is to be published */
    public boolean takeOver(History history) {
        ProjectFacts openFacts = history.openFacts().orElse(null);
        if (sequence > 0 && !takenBack && whole.equals(history.facts()) && Objects.equals(open, openFacts)) {
            return false;
        }
        whole = history.facts();
        open = openFacts;
        takenBack = false;
        changed();
        return true;
    }

    /**
     * Takes over who owns it, who takes part and what it is about, as somebody wrote it last.
     *
     * @return whether anything changed, so that a new state is to be published
     */
    public boolean describe(Statement.Written written) {
        if (Objects.equals(owner, written.owner())
                && Objects.equals(ownerParty, written.ownerParty())
                && Objects.equals(description, written.description())
                && Objects.equals(otherPartners, written.otherPartners())
                && partners.equals(written.partners())
                && writtenAccess == written.access()) {
            return false;
        }
        owner = written.owner();
        ownerParty = written.ownerParty();
        description = written.description();
        partners = written.partners();
        otherPartners = written.otherPartners();
        writtenAccess = written.access();
        changed();
        return true;
    }

    /** What was written by hand and nothing else named it, and that was taken back or holds again. */
    public void takenBack(boolean now) {
        takenBack = now;
        changed();
    }

    private void changed() {
        sequence++;
        version++;
    }

    /** What stands of it beside its position, as the next version begins with it. */
    public Statement.Written written(
            Statement.@Nullable Stated position, @Nullable UUID document, @Nullable String note) {
        return new Statement.Written(
                position, owner, ownerParty, partners, otherPartners, description, writtenAccess, document, note);
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

    public @Nullable String ownerParty() {
        return ownerParty;
    }

    /** Whether what was written of owner and partners goes on a topic: not when it is closed and the project is open. */
    public boolean publishesOwner() {
        return writtenAccess == Access.OPEN || open == null;
    }

    public boolean isTakenBack() {
        return takenBack;
    }

    /** Every name it has, also those that only closed items give. */
    public List<String> everyName() {
        List<String> names = new ArrayList<>(whole.aliases());
        names.add(whole.name());
        return names;
    }

    /** As all items and statements tell it. */
    public ProjectFacts whole() {
        return whole;
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
