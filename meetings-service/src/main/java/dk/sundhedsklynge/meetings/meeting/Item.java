package dk.sundhedsklynge.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** An item of a meeting. Its label makes it the same item when minutes are corrected. */
@Entity
@Table(name = "item")
public class Item {
    @Id
    private UUID id;

    private UUID meeting;
    private int number;
    private String label;
    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private Access access;

    private int line;

    @Convert(converter = ItemContentConverter.OfContent.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private ItemContent content;

    private boolean withdrawn;

    /** The version of the meeting in which it, or an effect of it, was last closed or opened; 0 when it never was. */
    @Column(name = "access_sequence")
    private long accessSequence;

    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    Item(UUID id, UUID meeting, int position, MeetingRecord.ItemRecord record) {
        this.id = id;
        this.meeting = meeting;
        this.access = record.access();
        revise(position, record, 0);
    }

    /**
     * @param place among the items of the meeting, from 1
     * @param version of the meeting that says so
     */
    final void revise(int place, MeetingRecord.ItemRecord record, int version) {
        if (access != record.access()) {
            accessChanged(version);
        }
        number = record.number();
        label = record.label();
        position = place;
        title = record.title();
        access = record.access();
        line = record.line();
        content = record.content();
        withdrawn = false;
    }

    /** It, or an effect of it, was closed or opened. */
    public final void accessChanged(int version) {
        accessSequence = version;
    }

    /** The newest minutes do not have it any more. */
    void withdraw() {
        withdrawn = true;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    /** For those who know items by whole numbers: the label where that is one, otherwise the position. */
    public int number() {
        return number;
    }

    /** What it is called on the agenda: {@code 1}, {@code 2a}; no two items that stand in a meeting have the same. */
    public String label() {
        return label;
    }

    /** Its place among the items of the meeting, from 1. */
    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public Access access() {
        return access;
    }

    /** Grows whenever the access of the item, or of an effect of it, changes; 0 when it never did. */
    public long accessSequence() {
        return accessSequence;
    }

    public int line() {
        return line;
    }

    public ItemContent content() {
        return content;
    }

    public boolean withdrawn() {
        return withdrawn;
    }
}
