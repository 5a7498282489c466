package dk.sundhedsklynge.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body is asked to decide in an item. */
@Entity
@Table(name = "recommendation")
public class Recommendation {
    @Id
    private UUID id;

    private UUID item;
    private int position;
    private int number;
    private String text;
    private int line;

    @Column(name = "recommended_by")
    private @Nullable String by;

    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    Recommendation(UUID id, UUID item, int position, ItemContent.Recommendation read) {
        this.id = id;
        this.item = item;
        revise(position, read);
    }

    final void revise(int place, ItemContent.Recommendation read) {
        position = place;
        number = read.number();
        text = read.text();
        line = read.line();
        by = read.by();
        withdrawn = false;
    }

    /** Newer minutes lack it; decisions may answer it, so it stays, behind those that stand. */
    void withdraw(int place) {
        position = place;
        withdrawn = true;
    }

    public UUID id() {
        return id;
    }

    public UUID item() {
        return item;
    }

    /** Its place among the recommendations of the item, from 1. */
    public int position() {
        return position;
    }

    /** As printed. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** 0 when it was entered by hand. */
    public int line() {
        return line;
    }

    /** The body that recommends, where the text names one. */
    public @Nullable String by() {
        return by;
    }

    public boolean withdrawn() {
        return withdrawn;
    }
}
