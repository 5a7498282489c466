package dk.sundhedsklynge.platform.pages;

import org.jspecify.annotations.Nullable;

/**
 * The heading of a column that the list can be sorted by: {@code {#include page/sortHeading it=byName /}}.
 *
 * @param name what the address calls the column
 * @param direction {@code ascending} or {@code descending}, as {@code aria-sort} says it; null while another column sorts
 * @param isFigure whether the column is of figures, which stand to the right
 */
public record SortHeading(
        String name, String title, String href, @Nullable String direction, boolean isFigure) {}
