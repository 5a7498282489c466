/**
 * A report is facts and tables, written as a page, PDF, text document, spreadsheet or CSV. The same report gives the same
 * bytes in every format, so that its hash can be kept. A filing package holds files that a records system takes in, each
 * with its hash.
 */
@NullMarked
package dk.sundhedsklynge.platform.report;

import org.jspecify.annotations.NullMarked;
