/**
 * Spreadsheets that people hand in (XLSX and CSV) as tables of typed cells, their columns matched to the fields that are wanted,
 * and empty forms to fill in. Nothing here knows what the rows mean.
 */
@NullMarked
package dk.sundhedsklynge.platform.sheet;

import org.jspecify.annotations.NullMarked;
