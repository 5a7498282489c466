/** The pages on which money is entered by hand, listed, corrected and taken back. */
@NullMarked
package dk.sundhedsklynge.funds.note.web;

import org.jspecify.annotations.NullMarked;
