/**
 * Facts from a spreadsheet: a file is kept as it came, its columns are matched, each row is shown as it would be posted, and then all
 * rows are posted or none. What a row is and how it is posted, a service says in a {@link SheetKind}.
 *
 * <p>What always holds: what is posted is what was shown last; a file is posted once; every fact that came from a file is known by
 * the file and its row, and all facts of a file can be taken back together. The tables {@code sheet_import} and {@code imported_row}
 * are those of the service.
 */
@NullMarked
package dk.sundhedsklynge.platform.sheet.imports;

import org.jspecify.annotations.NullMarked;
