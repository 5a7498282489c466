/**
 * Allotments and vouchers from a spreadsheet: a file is kept as it came, its columns are matched, each row is shown as it would be
 * posted, and then all rows are posted or none.
 *
 * <p>What always holds: what is posted is what was shown last; a file is posted once; every note that came from a file names it
 * and its row, and all notes of a file can be taken back together.
 */
@NullMarked
package dk.sundhedsklynge.funds.spreadsheet;

import org.jspecify.annotations.NullMarked;
