package dk.sundhedsklynge.meetings.meeting;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** An item of a meeting. Its number makes it the same item when minutes are corrected. */
@Entity
@Table(name = "item")
public class Item {
    @Id
    private UUID id;

    private UUID meeting;
    private int number;
    private String title;

    @Enumerated(EnumType.STRING)
    private Access access;

    private int line;

    @Convert(converter = ItemContentConverter.OfContent.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private ItemContent content;

    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    Item(UUID id, UUID meeting, MeetingRecord.ItemRecord record) {
        this.id = id;
        this.meeting = meeting;
        this.number = record.number();
        revise(record);
    }

    final void revise(MeetingRecord.ItemRecord record) {
        title = record.title();
        access = record.access();
        line = record.line();
        content = record.content();
        withdrawn = false;
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

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Access access() {
        return access;
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
