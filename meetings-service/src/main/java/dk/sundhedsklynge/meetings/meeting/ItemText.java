package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Attachment;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import java.util.List;
import java.util.Map;

/** The part of an item's content that is kept as it is, in one column: all but the recommendations, which are rows. */
record ItemText(
        Map<String, String> ids,
        List<Section> sections,
        List<Attachment> attachments,
        List<Absence> absences,
        List<TableContent> tables,
        List<AmountList> amounts) {

    static final ItemText EMPTY = of(ItemContent.EMPTY);

    static ItemText of(ItemContent it) {
        return new ItemText(it.ids(), it.sections(), it.attachments(), it.absences(), it.tables(), it.amounts());
    }

    ItemContent with(List<Recommendation> recommendations) {
        return new ItemContent(ids, sections, recommendations, attachments, absences, tables, amounts);
    }
}
