package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.openness.Access;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private ItemText content;

    private boolean withdrawn;

    /** 0 where it stands in the minutes of the meeting, from 1 in supplementary ones. */
    private int part;

    /** The version of the meeting in which it, or an effect of it, was last closed or opened; 0 when it never was. */
    @Column(name = "access_sequence")
    private long accessSequence;

    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    Item(UUID id, UUID meeting, int part, int position, MeetingRecord.ItemRecord record) {
        this.id = id;
        this.meeting = meeting;
        this.part = part;
        this.label = record.label();
        this.title = record.title();
        this.access = record.access();
        revise(position, record, 0);
    }

    /** An item that a secretary puts on an agenda. */
    public Item(UUID id, UUID meeting, int position, int number, String label, String title, Access access) {
        this.id = id;
        this.meeting = meeting;
        this.content = ItemText.EMPTY;
        this.position = position;
        describe(number, label, title, access);
    }

    /** What it is numbered and called, what it is about, and who may see it. */
    public final void describe(int numbered, String called, String about, Access seenBy) {
        number = numbered;
        label = called;
        title = about;
        access = seenBy;
    }

    /** @param place among the items of the meeting, from 1 */
    public void moveTo(int place) {
        position = place;
    }

    /** Whether a label is a whole number from 1, which then numbers the item. */
    public static boolean isNumber(String label) {
        return label.matches("[1-9][0-9]{0,5}");
    }

    /**
     * @param place among the items of the meeting, from 1
     * @param version of the meeting that says so
     */
    final void revise(int place, MeetingRecord.ItemRecord record, int version) {
        if (access != record.access()) {
            accessChanged(version);
        }
        position = place;
        describe(record.number(), Supplement.label(record.label(), part), record.title(), record.access());
        line = record.line();
        content = ItemText.of(record.content());
        withdrawn = false;
    }

    /** It, or an effect of it, was closed or opened. */
    public final void accessChanged(int version) {
        accessSequence = version;
    }

    /** It is taken off, or the newest minutes do not have it any more; what rests on it still finds it. */
    public void withdraw() {
        withdrawn = true;
    }

    /** 0 where it stands in the minutes of the meeting, from 1 in supplementary ones. */
    public int part() {
        return part;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    /**
     * The label when it is a whole number, otherwise one above all that labels can be; for consumers of v1 events, which know only
     * numbers. No two items that stand have the same, and moving an item leaves it as it is.
     */
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

    /** Without the recommendations, which are rows of their own. */
    public ItemContent content() {
        return content.with(List.of());
    }

    public boolean withdrawn() {
        return withdrawn;
    }
}
