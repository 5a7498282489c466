package dk.sundhedsklynge.platform.pages;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a list is sorted by, in the address as {@code navn} or {@code -navn}. */
public record Sorting(String column, boolean descending) {
    private static final String DESCENDING = "-";

    /**
     * @param usual what holds when nothing, or nothing that can be sorted by, is asked for
     * @param columns those that can be sorted by
     */
    public static Sorting read(@Nullable String asked, Sorting usual, Collection<String> columns) {
        if (asked == null) {
            return usual;
        }
        boolean descending = asked.startsWith(DESCENDING);
        String column = descending ? asked.substring(DESCENDING.length()) : asked;
        return columns.contains(column) ? new Sorting(column, descending) : usual;
    }

    public String code() {
        return (descending ? DESCENDING : "") + column;
    }

    /** The heading of a column of text, whose first press sorts from A. */
    public SortHeading heading(String title, String name, ListAddress address) {
        return heading(title, name, address, false);
    }

    /** The heading of a column of days, whose first press sorts from the newest. */
    public SortHeading headingOfNewest(String title, String name, ListAddress address) {
        return heading(title, name, address, true);
    }

    /** The heading of a column of figures, whose first press sorts from the largest. */
    public SortHeading headingOfFigures(String title, String name, ListAddress address) {
        SortHeading heading = heading(title, name, address, true);
        return new SortHeading(name, heading.title(), heading.href(), heading.direction(), true);
    }

    private SortHeading heading(String title, String name, ListAddress address, boolean firstDescending) {
        boolean mine = column.equals(name);
        Sorting next = new Sorting(name, mine ? !descending : firstDescending);
        return new SortHeading(
                name,
                title,
                address.with(ListAddress.TURN, null)
                        .with(ListAddress.SORT, next.code())
                        .href(),
                mine ? descending ? "descending" : "ascending" : null,
                false);
    }
}
