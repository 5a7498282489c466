/**
 * The kinds of spreadsheets that notes come from: what their columns are, how a row becomes a note, and how notes are posted and
 * taken back. The way of a file is platform's.
 */
@NullMarked
package dk.sundhedsklynge.funds.spreadsheet;

import org.jspecify.annotations.NullMarked;
