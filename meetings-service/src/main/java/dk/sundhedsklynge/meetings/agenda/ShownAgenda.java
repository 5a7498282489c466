package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.MeetingState;
import dk.sundhedsklynge.meetings.openness.Access;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What readers see of agendas. A closed item that a reader may not see is not there, nor counted. */
public final class ShownAgenda {
    private ShownAgenda() {}

    /**
     * @param version of the meeting, which a change names in {@code If-Match}; null for whoever may not change it
     * @param published number of the version that was published last; null when none was
     * @param items in their order
     */
    public record AgendaView(
            UUID meeting,
            MeetingState state,
            @Nullable Integer version,
            @Nullable Integer published,
            List<ItemView> items) {}

    @Schema(name = "AgendaItemView")
    public record ItemView(UUID id, String label, String title, Access access) {
        static ItemView of(Item it) {
            return new ItemView(it.id(), it.label(), it.title(), it.access());
        }
    }

    /** @param supplementary whether it came after the one that the meeting was called with */
    public record VersionSummary(int number, boolean supplementary, String publishedBy, Instant publishedAt) {
        VersionSummary(int number, String publishedBy, Instant publishedAt) {
            this(number, number > 1, publishedBy, publishedAt);
        }
    }

    /** @param items as they were called when it was published */
    public record VersionView(UUID meeting, VersionSummary version, List<ItemView> items) {}
}
