package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.terms.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The texts of the items of a meeting, as {@link Wording} compares them, by the id of the item. */
public record ItemWordings(Map<UUID, String> byItem) {

    public static ItemWordings of(Collection<Item> items) {
        Map<UUID, String> texts = new HashMap<>();
        items.forEach(item -> texts.put(item.id(), text(item.content())));
        return new ItemWordings(texts);
    }

    /** In the order of the lines, however the text was cut into sections. */
    public static String text(ItemContent content) {
        return Wording.of(content.sections().stream()
                .sorted(Comparator.comparingInt(ItemContent.Section::line))
                .map(section -> section.heading() + "\n" + section.text())
                .collect(Collectors.joining("\n")));
    }

    /**
     * Whether the item of the draft has the text that the item of the effect had, and still holds the words that the effect
     * rests on.
     *
     * @param newest those of the newest minutes
     */
    boolean areUnchanged(Effect effect, ItemWordings newest, Draft draft) {
        String before = byItem.get(effect.anchor().itemId());
        String now = newest.byItem.get(draft.anchor().itemId());
        return before != null && now != null && before.equals(now) && Wording.holds(now, effect.quote());
    }
}
