/** What the text of an item says, taken apart: sentences with their lines, amounts, days, and the words of projects' steps. */
@NullMarked
package dk.sundhedsklynge.meetings.proposal.text;

import org.jspecify.annotations.NullMarked;
